//! The chain that is used when nothing is said about credentials.

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

use aliyun_rpc_core::credentials::{Credentials, CredentialsError, ProvideCredentials, Whoami};
use aliyun_rpc_core::transport::BoxFuture;

use super::remembered::Remembered;
use super::{Chain, Policy};
use crate::env::EnvProvider;
use crate::surroundings::Surroundings;

/// The sources that are looked at when nothing is said about credentials.
#[derive(Clone)]
pub struct DefaultChain {
    chain: Chain,
}

impl DefaultChain {
    /// The chain over the surroundings of this process.
    #[must_use]
    pub fn new() -> Self {
        Self::builder().build()
    }

    /// A chain with options.
    #[must_use]
    pub fn builder() -> DefaultChainBuilder {
        DefaultChainBuilder::default()
    }
}

impl Default for DefaultChain {
    fn default() -> Self {
        Self::new()
    }
}

impl ProvideCredentials for DefaultChain {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        self.chain.credentials()
    }

    fn invalidate(&self, rejected: &Credentials) {
        self.chain.invalidate(rejected);
    }

    fn explain(&self) -> BoxFuture<'_, Whoami> {
        self.chain.explain()
    }
}

impl fmt::Debug for DefaultChain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.chain.fmt(f)
    }
}

/// Options of [`DefaultChain`].
#[derive(Clone, Debug, Default)]
pub struct DefaultChainBuilder {
    surroundings: Option<Surroundings>,
    policy: Policy,
    profile: Option<String>,
    config_file: Option<PathBuf>,
    credentials_file: Option<PathBuf>,
    aliases: bool,
    require_private_files: bool,
    keep_asking_all: bool,
}

impl DefaultChainBuilder {
    /// Looks at these surroundings instead of those of the process.
    #[must_use]
    pub fn surroundings(mut self, surroundings: Surroundings) -> Self {
        self.surroundings = Some(surroundings);
        self
    }

    /// When the chain goes on to its next source; [`Policy::Strict`] unless set.
    #[must_use]
    pub const fn policy(mut self, policy: Policy) -> Self {
        self.policy = policy;
        self
    }

    /// The profile to take from both files, before `ALIBABA_CLOUD_PROFILE`.
    #[must_use]
    pub fn profile(mut self, name: impl Into<String>) -> Self {
        self.profile = Some(name.into());
        self
    }

    /// The JSON file of the command line tool, before `ALIBABA_CLOUD_CONFIG_FILE`.
    #[must_use]
    pub fn config_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.config_file = Some(path.into());
        self
    }

    /// The INI file, before `ALIBABA_CLOUD_CREDENTIALS_FILE`.
    #[must_use]
    pub fn credentials_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.credentials_file = Some(path.into());
        self
    }

    /// Whether variables in the spelling of other tools are read too; see [`EnvProvider::with_aliases`].
    #[must_use]
    pub const fn aliases(mut self, on: bool) -> Self {
        self.aliases = on;
        self
    }

    /// Refuses files with secrets that others than their owner may read; without it they are worth a warning.
    #[must_use]
    pub const fn require_private_files(mut self, on: bool) -> Self {
        self.require_private_files = on;
        self
    }

    /// Whether the first source that has credentials is asked alone from then on; `true` unless set.
    #[must_use]
    pub const fn reuse_last_provider(mut self, reuse: bool) -> Self {
        self.keep_asking_all = !reuse;
        self
    }

    /// The chain. Nothing is read before credentials are asked for.
    #[must_use]
    pub fn build(self) -> DefaultChain {
        let mut surroundings = self.surroundings.unwrap_or_else(Surroundings::system);
        surroundings.environment = Arc::new(Remembered::new(surroundings.environment));
        let env = EnvProvider::new(&surroundings);
        let env = if self.aliases {
            env.with_aliases()
        } else {
            env
        };
        let chain = Chain::builder("default")
            .policy(self.policy)
            .reuse_last_provider(!self.keep_asking_all)
            .notices(Arc::clone(&surroundings.notices))
            .source("env", env);
        DefaultChain {
            chain: chain.build(),
        }
    }
}
