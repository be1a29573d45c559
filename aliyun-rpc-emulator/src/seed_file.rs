//! What an emulator begins with, from a file.

use std::collections::BTreeMap;
use std::time::Duration;

use aliyun_config::v2019_01_08::{ConfigRule, DiscoveredResourceProfile};
use aliyun_rpc_core::clock::parse_iso8601;
use serde::Deserialize;

use crate::emulator::Builder;
use crate::fault::Fault;
use crate::generate::Generated;
use crate::instance::Instance;
use crate::keys::Key;
use crate::services::{AccountFacts, Provider, Role, Seed, typed};

/// Why a seed cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SeedError {
    /// It is no JSON of the right form.
    #[error("the seed cannot be read: {0}")]
    Unreadable(String),
    /// The time is not written `YYYY-MM-DDTHH:MM:SSZ`.
    #[error("the seed's `time` is `{0}`; it must be written YYYY-MM-DDTHH:MM:SSZ in UTC")]
    Time(String),
}

/// The file. Everything is optional; what is there takes the place of the emulator's own.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct SeedFile {
    keys: Vec<SeedKey>,
    bearer_tokens: Vec<String>,
    /// The clock starts here.
    time: Option<String>,
    lenient: Option<bool>,
    build_time_seconds: Option<u64>,
    verification_code: Option<String>,
    member_limit: Option<usize>,
    accounts: BTreeMap<String, AccountFacts>,
    roles: Option<Vec<Role>>,
    providers: Option<Vec<Provider>>,
    instance: Option<Instance>,
    faults: Vec<Fault>,
    rules: Option<Rules>,
    resources: Option<Resources>,
    generated: Option<Generated>,
    repeatable: Option<u64>,
}

#[derive(Deserialize)]
#[serde(transparent)]
struct Rules(#[serde(deserialize_with = "typed::list")] Vec<ConfigRule>);

#[derive(Deserialize)]
#[serde(transparent)]
struct Resources(#[serde(deserialize_with = "typed::list")] Vec<DiscoveredResourceProfile>);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SeedKey {
    id: String,
    secret: String,
    #[serde(default)]
    token: Option<String>,
    #[serde(default)]
    account: Option<String>,
    /// Name of the RAM user; `null` for the account's own key.
    #[serde(default = "some_user")]
    user: Option<String>,
    #[serde(default)]
    inactive: bool,
    #[serde(default)]
    without_permissions: bool,
}

fn some_user() -> Option<String> {
    Some("emulator".to_owned())
}

impl SeedKey {
    fn key(self) -> Key {
        let mut key = match self.token {
            Some(token) => Key::sts(self.id, self.secret, token),
            None => Key::new(self.id, self.secret),
        };
        key = match self.user {
            Some(name) => key.user(name),
            None => key.of_account_itself(),
        };
        if let Some(account) = self.account {
            key = key.account(account);
        }
        if self.inactive {
            key = key.inactive();
        }
        if self.without_permissions {
            key = key.without_permissions();
        }
        key
    }
}

impl Builder {
    /// Adds what a seed in JSON says: `keys` (`id`, `secret`, `token`, `account`, `user`, `inactive`,
    /// `without_permissions`), `bearer_tokens`, `time`, `lenient`, `build_time_seconds`, `verification_code`,
    /// `member_limit`, `accounts`, `roles`, `providers`, `instance`, `faults`, `rules`, `resources`, `generated` (`seed`,
    /// `items`, `polls`: see [`Generated`]) and `repeatable` ([`Builder::repeatable`]). All of them are optional; keys and
    /// faults are added to those that are there, the rest takes the place of what was set before.
    ///
    /// ```
    /// use aliyun_rpc_emulator::Emulator;
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let emulator = Emulator::builder()
    ///     .seed_json(
    ///         r#"{
    ///             "keys": [{"id": "alice-key", "secret": "of-this-test-only", "user": "alice"}],
    ///             "time": "2024-05-06T12:00:00Z",
    ///             "accounts": {"1000000000000001": {"is_verified": false}},
    ///             "roles": [{"arn": "acs:ram::1000000000000001:role/reader", "max_session_seconds": 900}],
    ///             "instance": {"role": "reader", "v1": true},
    ///             "faults": [{"action": "ListAccounts", "every": 3, "effect": {"refuse": {"code": "Throttling"}}}]
    ///         }"#,
    ///     )?
    ///     .build()?;
    /// assert_eq!(emulator.faults().len(), 1);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// If it is no JSON of this form.
    pub fn seed_json(mut self, text: &str) -> Result<Self, SeedError> {
        let file: SeedFile =
            serde_json::from_str(text).map_err(|error| SeedError::Unreadable(error.to_string()))?;
        if let Some(text) = file.time {
            let time = parse_iso8601(&text).ok_or(SeedError::Time(text))?;
            self = self.time(time);
        }
        let before = self.take_seed();
        self = self.seed(Seed {
            build_time: file
                .build_time_seconds
                .map_or(before.build_time, Duration::from_secs),
            verification_code: file.verification_code.unwrap_or(before.verification_code),
            member_limit: file.member_limit.unwrap_or(before.member_limit),
            rules: file.rules.map_or(before.rules, |rules| rules.0),
            resources: file
                .resources
                .map_or(before.resources, |resources| resources.0),
            accounts: before.accounts.into_iter().chain(file.accounts).collect(),
            roles: file.roles.unwrap_or(before.roles),
            providers: file.providers.unwrap_or(before.providers),
        });
        if let Some(lenient) = file.lenient {
            self = self.lenient(lenient);
        }
        if let Some(instance) = file.instance {
            self = self.instance(instance);
        }
        if let Some(generated) = file.generated {
            self = self.generated(generated);
        }
        if let Some(seed) = file.repeatable {
            self = self.repeatable(seed);
        }
        for key in file.keys {
            self = self.key(key.key());
        }
        for token in file.bearer_tokens {
            self = self.bearer_token(token);
        }
        for fault in file.faults {
            self = self.fault(fault);
        }
        Ok(self)
    }
}
