//! The emulator's state as one document, to be kept and brought back.

use std::fmt;
use std::time::SystemTime;

use aliyun_rpc_core::clock::Clock as _;
use aliyun_rpc_core::credentials::masked;
use serde::{Deserialize, Serialize};

use crate::client_tokens::ClientTokens;
use crate::gateway::Gateway;
use crate::generate::Memory;
use crate::instance::Instance;
use crate::keys::{Key, Principal};
use crate::lock::lock;
use crate::services::Saved;

/// The form of the document.
const FORM: u32 = 1;

/// The state of the services, the clock, the keys and the client tokens of an emulator. Serde writes and reads it.
///
/// It holds the secrets of keys that the emulator itself made: random ones and those of sessions, which are worth
/// nothing elsewhere. Of keys that were given to the emulator it holds ids only, since they may be real ones. Faults,
/// journal and expectations belong to a test, not to the state.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Snapshot {
    form: u32,
    time: SystemTime,
    frozen: bool,
    keys: Vec<SavedKey>,
    services: Saved,
    instance: Instance,
    client_tokens: ClientTokens,
    #[serde(default)]
    generated: Memory,
}

/// Shows no secret.
impl fmt::Debug for Snapshot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Snapshot")
            .field("time", &self.time)
            .field("keys", &self.keys.len())
            .finish_non_exhaustive()
    }
}

/// Why a snapshot cannot be brought back.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SnapshotError {
    /// It was written by another version.
    #[error("the snapshot has form {0}, and this emulator reads form {FORM}")]
    Form(u32),
    /// It names keys that were given to the emulator that wrote it and not to this one. Nothing was changed.
    #[error(
        "the snapshot needs the access keys {}, whose secrets it does not hold: give them to this emulator first",
        .0.join(", ")
    )]
    Keys(Vec<String>),
}

#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct SavedKey {
    id: String,
    /// Without a secret the key was given from outside.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    secret: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    token: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    expires: Option<SystemTime>,
    active: bool,
    permitted: bool,
    account: String,
    principal: Principal,
}

impl SavedKey {
    fn of(key: &Key) -> Self {
        let token = key.token.as_ref().map(|token| token.expose().clone());
        Self {
            id: key.id.clone(),
            secret: key.issued.then(|| key.secret.expose().clone()),
            token: token.filter(|_| key.issued),
            expires: key.expires,
            active: key.active,
            permitted: key.permitted,
            account: key.account.clone(),
            principal: key.principal.clone(),
        }
    }

    /// The key, unless its secret is not known here.
    fn key(self) -> Option<Key> {
        let secret = self.secret?;
        let mut key = match self.token {
            Some(token) => Key::sts(self.id, secret, token),
            None => Key::new(self.id, secret),
        };
        key.expires = self.expires;
        key.active = self.active;
        key.permitted = self.permitted;
        key.account = self.account;
        key.principal = self.principal;
        key.issued = true;
        Some(key)
    }
}

impl Gateway {
    pub(crate) fn snapshot(&self) -> Snapshot {
        let keys = lock(&self.authority.keys).all().map(SavedKey::of).collect();
        Snapshot {
            form: FORM,
            time: self.clock.now(),
            frozen: self.clock.is_frozen(),
            keys,
            services: lock(&self.world).save(),
            instance: lock(&self.instance).clone(),
            client_tokens: lock(&self.tokens).clone(),
            generated: lock(&self.memory).clone(),
        }
    }

    pub(crate) fn restore(&self, snapshot: Snapshot) -> Result<(), SnapshotError> {
        if snapshot.form != FORM {
            return Err(SnapshotError::Form(snapshot.form));
        }
        {
            let mut keys = lock(&self.authority.keys);
            let missing: Vec<String> = snapshot
                .keys
                .iter()
                .filter(|key| key.secret.is_none() && keys.get(&key.id).is_none())
                .map(|key| masked(&key.id))
                .collect();
            if !missing.is_empty() {
                return Err(SnapshotError::Keys(missing));
            }
            keys.forget_sessions();
            for key in snapshot.keys.into_iter().filter_map(SavedKey::key) {
                keys.add(key);
            }
        }
        lock(&self.world).load(snapshot.services);
        *lock(&self.instance) = snapshot.instance;
        *lock(&self.tokens) = snapshot.client_tokens;
        *lock(&self.memory) = snapshot.generated;
        self.clock.set(snapshot.time);
        if snapshot.frozen {
            self.clock.freeze();
        }
        Ok(())
    }

    /// Puts everything back to how the emulator began, but for expectations: what they count goes on.
    pub(crate) fn reset(&self) {
        let origin = &self.origin;
        {
            let mut keys = lock(&self.authority.keys);
            keys.clear();
            for key in &origin.keys {
                keys.add(key.clone());
            }
        }
        lock(&self.world).begin(&origin.seed);
        *lock(&self.instance) = origin.instance.clone();
        *lock(&self.tokens) = ClientTokens::default();
        *lock(&self.memory) = Memory::default();
        self.begin_ids();
        *lock(&self.authority.nonces) = crate::nonces::Nonces::default();
        lock(&self.faults).begin(&origin.faults);
        lock(&self.journal).clear();
        self.stop_replaying();
        self.clock.follow();
        if let Some(time) = origin.time {
            self.clock.set(time);
        }
    }
}
