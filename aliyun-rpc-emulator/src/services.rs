//! The seed services: small, stateful, on the emulator's clock.

mod config;
mod resource_directory;
mod roles;
mod sts;
pub(crate) mod typed;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use aliyun_config::v2019_01_08::{ConfigRule, DiscoveredResourceProfile};
use aliyun_rpc_core::clock::iso8601;
use aliyun_rpc_core::descriptor::Action;
use aliyun_rpc_core::{RpcAction, Secret};
use serde::{Deserialize, Serialize};

use crate::keys::{Keys, hex, random};
use crate::lock::lock;
use crate::parameters::OwnCode;
use crate::refusal::Refusal;
use crate::registry::{Entry, Registry, Request};

pub(crate) use roles::number_of;
pub use roles::{DEFAULT_ROLE, Provider, Role};

/// What the seed services begin with.
#[derive(Clone, Debug)]
pub struct Seed {
    /// How long a recorder is `BUILDING` or `REBUILDING`; default 10 seconds.
    pub build_time: Duration,
    /// The code that is "sent" to phones; default `123456`.
    pub verification_code: String,
    /// How many member accounts a resource directory holds; default 100.
    pub member_limit: usize,
    /// The rules of every account.
    pub rules: Vec<ConfigRule>,
    /// The resources of every account.
    pub resources: Vec<DiscoveredResourceProfile>,
    /// Accounts that are not like any other.
    pub accounts: BTreeMap<String, AccountFacts>,
    /// The roles that can be assumed; default: [`DEFAULT_ROLE`].
    pub roles: Vec<Role>,
    /// The OIDC and SAML identity providers; default: none.
    pub providers: Vec<Provider>,
}

impl Default for Seed {
    fn default() -> Self {
        Self {
            build_time: Duration::from_secs(10),
            verification_code: "123456".to_owned(),
            member_limit: 100,
            rules: config::lists::seed_rules(),
            resources: config::lists::seed_resources(),
            accounts: BTreeMap::new(),
            roles: vec![Role::new(DEFAULT_ROLE)],
            providers: Vec::new(),
        }
    }
}

/// What is known about an account. The default account is in good order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct AccountFacts {
    /// Whether the account exists; if not, Config answers `AccountNotExisted`.
    pub exists: bool,
    /// Whether service-linked roles can be made; if not, starting the recorder answers `CreateSLRFail`.
    pub allows_service_role: bool,
    /// Whether an enterprise name is registered; if not, enabling a directory answers `Invalid.EnterpriseName`.
    pub has_enterprise_name: bool,
    /// Whether the enterprise was verified; if not: `EnterpriseRealNameVerificationError`.
    pub is_verified: bool,
}

impl Default for AccountFacts {
    fn default() -> Self {
        Self {
            exists: true,
            allows_service_role: true,
            has_enterprise_name: true,
            is_verified: true,
        }
    }
}

/// The state of all seed services. One lock guards it: a request sees and leaves a consistent world.
#[derive(Debug)]
pub(crate) struct World {
    pub(crate) seed: Seed,
    pub(crate) accounts: BTreeMap<String, AccountFacts>,
    pub(crate) roles: BTreeMap<String, Role>,
    pub(crate) providers: BTreeMap<String, Provider>,
    /// Where keys of sessions go.
    keys: Arc<Mutex<Keys>>,
    /// What the emulator's own identity tokens are signed with.
    mint: Secret<Vec<u8>>,
    config: config::State,
    directories: resource_directory::State,
}

/// What is saved of the world, and brought back.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Saved {
    accounts: BTreeMap<String, AccountFacts>,
    roles: BTreeMap<String, Role>,
    providers: BTreeMap<String, Provider>,
    config: config::State,
    directories: resource_directory::State,
}

impl World {
    pub(crate) fn new(seed: &Seed, keys: Arc<Mutex<Keys>>) -> Self {
        let mut world = Self {
            seed: seed.clone(),
            accounts: BTreeMap::new(),
            roles: BTreeMap::new(),
            providers: BTreeMap::new(),
            keys,
            // Whoever can read the memory of the process needs no forged token; a constant would do as well.
            mint: hex(&random::<16>().unwrap_or_default()).into_bytes().into(),
            config: config::State::default(),
            directories: resource_directory::State::default(),
        };
        world.begin(seed);
        world
    }

    /// Puts everything to how the seed has it.
    pub(crate) fn begin(&mut self, seed: &Seed) {
        let roles = seed.roles.iter().cloned();
        let providers = seed.providers.iter().cloned();
        self.accounts.clone_from(&seed.accounts);
        self.roles = roles.map(|role| (role.arn.clone(), role)).collect();
        self.providers = providers
            .map(|provider| (provider.arn.clone(), provider))
            .collect();
        self.config = config::State::default();
        self.directories = resource_directory::State::default();
    }

    pub(crate) fn save(&self) -> Saved {
        Saved {
            accounts: self.accounts.clone(),
            roles: self.roles.clone(),
            providers: self.providers.clone(),
            config: self.config.clone(),
            directories: self.directories.clone(),
        }
    }

    pub(crate) fn load(&mut self, saved: Saved) {
        self.accounts = saved.accounts;
        self.roles = saved.roles;
        self.providers = saved.providers;
        self.config = saved.config;
        self.directories = saved.directories;
    }

    fn facts(&self, account: &str) -> AccountFacts {
        self.accounts.get(account).cloned().unwrap_or_default()
    }
}

/// The operations of the packages that doubles are written with; those without a double get generated answers.
pub(crate) const ACTIONS: [&[&Action]; 4] = [
    aliyun_config::v2019_01_08::ACTIONS,
    aliyun_config::v2020_09_07::ACTIONS,
    aliyun_resourcemanager::v2020_03_31::ACTIONS,
    aliyun_sts::v2015_04_01::ACTIONS,
];

/// Adds the seed services.
pub(crate) fn register(registry: &mut Registry, world: &Arc<Mutex<World>>) {
    config::register(registry, world);
    resource_directory::register(registry, world);
    sts::register(registry, world);
}

/// An operation on the world.
fn operation<A: RpcAction>(
    world: &Arc<Mutex<World>>,
    own_codes: &'static [OwnCode],
    handler: fn(&mut World, &Request<'_>) -> Result<A::Response, Refusal>,
) -> Entry {
    let world = Arc::clone(world);
    Entry {
        own_codes,
        ..Entry::new::<A>(move |request| handler(&mut lock(&world), request))
    }
}

/// One page of a list, and how many items there are in all.
fn page<T: Clone>(items: &[T], number: i32, size: i32) -> (Vec<T>, usize) {
    let number = usize::try_from(number.max(1)).unwrap_or(1);
    let size = usize::try_from(size.max(1)).unwrap_or(1);
    let page = items
        .iter()
        .skip((number - 1).saturating_mul(size))
        .take(size)
        .cloned()
        .collect();
    (page, items.len())
}

/// `2021-12-08T02:15:31.744Z`
fn with_millis(time: SystemTime) -> String {
    let millis = time
        .duration_since(SystemTime::UNIX_EPOCH)
        .map_or(0, |since| since.subsec_millis());
    let seconds = iso8601(time);
    format!("{}.{millis:03}Z", seconds.trim_end_matches('Z'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages() {
        let items = [1, 2, 3, 4, 5];
        assert_eq!(page(&items, 1, 2), (vec![1, 2], 5));
        assert_eq!(page(&items, 3, 2), (vec![5], 5));
        assert_eq!(page(&items, 4, 2), (vec![], 5));
        assert_eq!(page(&items, i32::MAX, i32::MAX), (vec![], 5));
        assert_eq!(page(&items, 0, 0), (vec![1], 5));
    }

    #[test]
    fn milliseconds() {
        let time = SystemTime::UNIX_EPOCH + Duration::from_millis(1_638_929_731_744);
        assert_eq!(with_millis(time), "2021-12-08T02:15:31.744Z");
    }
}
