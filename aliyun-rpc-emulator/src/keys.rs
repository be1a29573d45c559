//! The access keys that the emulator knows.

use std::collections::BTreeMap;
use std::fmt;
use std::time::SystemTime;

use aliyun_rpc_core::credentials::masked;
use aliyun_rpc_core::{Credentials, Secret};
use serde::{Deserialize, Serialize};

/// Account of keys that name no other: the one that the seed services belong to.
pub const DEFAULT_ACCOUNT: &str = "1000000000000001";

/// One access key, long-lived or temporary. `Debug` shows no secret and the id masked.
#[derive(Clone)]
pub struct Key {
    pub(crate) id: String,
    pub(crate) secret: Secret<String>,
    pub(crate) token: Option<Secret<String>>,
    pub(crate) expires: Option<SystemTime>,
    pub(crate) active: bool,
    pub(crate) permitted: bool,
    pub(crate) account: String,
    pub(crate) principal: Principal,
    /// Whether the emulator made it up: its secret is worth nothing elsewhere.
    pub(crate) issued: bool,
}

/// Whom a key belongs to within its account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Principal {
    /// The account itself.
    Account,
    /// A RAM user of this name.
    User(String),
    /// A session of a role.
    Session { role: String, session: String },
}

impl Key {
    /// A long-lived key of the RAM user `emulator` of the default account, active and allowed everything.
    #[must_use]
    pub fn new(id: impl Into<String>, secret: impl Into<Secret<String>>) -> Self {
        Self {
            id: id.into(),
            secret: secret.into(),
            token: None,
            expires: None,
            active: true,
            permitted: true,
            account: DEFAULT_ACCOUNT.to_owned(),
            principal: Principal::User("emulator".to_owned()),
            issued: false,
        }
    }

    /// A temporary key as STS hands it out: requests must carry the security token.
    #[must_use]
    pub fn sts(
        id: impl Into<String>,
        secret: impl Into<Secret<String>>,
        token: impl Into<Secret<String>>,
    ) -> Self {
        Self {
            token: Some(token.into()),
            ..Self::new(id, secret)
        }
    }

    /// A key that nobody can guess; other keys are made so when none is given.
    ///
    /// # Errors
    /// If the operating system has no random numbers.
    pub fn random() -> Result<Self, getrandom::Error> {
        let mut key = Self::new(
            format!("EMU{}", hex(&random::<8>()?)),
            hex(&random::<20>()?),
        );
        key.issued = true;
        Ok(key)
    }

    /// Sets when the security token expires, on the emulator's clock. Never, unless set.
    #[must_use]
    pub const fn expires(mut self, at: SystemTime) -> Self {
        self.expires = Some(at);
        self
    }

    /// Makes it a key that was switched off: `InvalidAccessKeyId.Inactive`.
    #[must_use]
    pub const fn inactive(mut self) -> Self {
        self.active = false;
        self
    }

    /// Makes it a key without any permission: every call is refused after its signature was verified,
    /// by `NoPermission` where the operation documents it and `Forbidden.RAM` elsewhere.
    #[must_use]
    pub const fn without_permissions(mut self) -> Self {
        self.permitted = false;
        self
    }

    /// Sets the account that the key belongs to, a number of 16 digits; [`DEFAULT_ACCOUNT`] unless set.
    #[must_use]
    pub fn account(mut self, id: impl Into<String>) -> Self {
        self.account = id.into();
        self
    }

    /// Makes it a key of the RAM user of this name, as STS tells callers who they are.
    #[must_use]
    pub fn user(mut self, name: impl Into<String>) -> Self {
        self.principal = Principal::User(name.into());
        self
    }

    /// Makes it a key of the account itself, which cannot assume roles.
    #[must_use]
    pub fn of_account_itself(mut self) -> Self {
        self.principal = Principal::Account;
        self
    }

    /// Credentials that sign with this key, with the end of the token if it has one.
    #[must_use]
    pub fn credentials(&self) -> Credentials {
        let credentials = match &self.token {
            None => Credentials::new(&*self.id, self.secret.clone()),
            Some(token) => Credentials::sts(&*self.id, self.secret.clone(), token.clone()),
        };
        match self.expires {
            None => credentials,
            Some(at) => credentials.expiring(at),
        }
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Key")
            .field("id", &masked(&self.id))
            .field("temporary", &self.token.is_some())
            .field("account", &self.account)
            .finish_non_exhaustive()
    }
}

/// All keys, by id.
#[derive(Clone, Default)]
pub(crate) struct Keys(BTreeMap<String, Key>);

/// The map's keys are ids, which are not shown whole.
impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.0.values()).finish()
    }
}

impl Keys {
    pub(crate) fn add(&mut self, key: Key) {
        self.0.insert(key.id.clone(), key);
    }

    pub(crate) fn all(&self) -> impl Iterator<Item = &Key> {
        self.0.values()
    }

    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }

    /// Removes the keys of all sessions that the emulator opened.
    pub(crate) fn forget_sessions(&mut self) {
        self.0
            .retain(|_, key| !matches!(key.principal, Principal::Session { .. }));
    }

    /// Removes temporary keys that the emulator issued and that expired before this time.
    pub(crate) fn forget_expired(&mut self, before: SystemTime) {
        self.0
            .retain(|_, key| !key.issued || key.expires.is_none_or(|at| at >= before));
    }

    pub(crate) fn get(&self, id: &str) -> Option<&Key> {
        self.0.get(id)
    }

    /// Whether any key was issued with this token.
    pub(crate) fn knows_token(&self, token: &str) -> bool {
        self.0
            .values()
            .any(|key| key.token.as_ref().is_some_and(|own| own.expose() == token))
    }
}

/// So many random bytes from the operating system.
pub(crate) fn random<const N: usize>() -> Result<[u8; N], getrandom::Error> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes)?;
    Ok(bytes)
}

/// Lower-case hex.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        use std::fmt::Write as _;
        let _ = write!(text, "{byte:02x}");
        text
    })
}
