//! The chain that is used when nothing is said about credentials.

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

use aliyun_rpc_core::credentials::{
    Credentials, CredentialsError, CredentialsErrorClass, ProvideCredentials, Whoami,
};
use aliyun_rpc_core::transport::BoxFuture;

use super::lazy::Lazy;
use super::remembered::Remembered;
use super::switched::Switched;
use super::{Chain, Policy};
use crate::env::{EnvCredentials, var};
use crate::metadata::InstanceCredentials;
use crate::oidc::OidcCredentials;
use crate::profile::{CliFile, IniFile, ProfileCredentials, SWITCH};
use crate::sts::StsEndpoint;
use crate::surroundings::Surroundings;
use crate::uri::UriCredentials;

/// What to do when nothing was found.
const HINT: &str = "set ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET, or configure a profile with `aliyun configure`";

/// The sources that are looked at when nothing is said about credentials, in the order that all of the vendor's packages share:
///
/// 1. `env`: a key pair in `ALIBABA_CLOUD_ACCESS_KEY_ID` and `ALIBABA_CLOUD_ACCESS_KEY_SECRET`, with
///    `ALIBABA_CLOUD_SECURITY_TOKEN`;
/// 2. `oidc_role_arn`: the role of a pod, by `ALIBABA_CLOUD_OIDC_TOKEN_FILE`, `ALIBABA_CLOUD_OIDC_PROVIDER_ARN` and
///    `ALIBABA_CLOUD_ROLE_ARN`;
/// 3. `cli_profile`: `~/.aliyun/config.json` or the file that `ALIBABA_CLOUD_CONFIG_FILE` names, unless
///    `ALIBABA_CLOUD_CLI_PROFILE_DISABLED` is `true`;
/// 4. `profile`: `~/.alibabacloud/credentials` or the file that `ALIBABA_CLOUD_CREDENTIALS_FILE` names;
/// 5. `ecs_ram_role`: the metadata service, unless `ALIBABA_CLOUD_ECS_METADATA_DISABLED` is `true`;
/// 6. `credential_uri`: the address in `ALIBABA_CLOUD_CREDENTIALS_URI`. It really comes behind the metadata service: on an
///    instance with a role, the role wins.
///
/// In both files `ALIBABA_CLOUD_PROFILE` chooses the profile. Variables are read once, when credentials are first asked for; a key
/// pair stays one even if `ALIBABA_CLOUD_ROLE_ARN` is set.
///
/// A source that is configured and broken ends the search ([`Policy::Strict`]). The first source that has credentials is the
/// only one that is asked from then on. [`ProvideCredentials::explain`] asks all of them and tells what each said.
///
/// ```
/// use aliyun_rpc_credentials::DefaultChain;
/// use aliyun_rpc_credentials::chain::Policy;
///
/// let chain = DefaultChain::builder().profile("production").policy(Policy::Compat).build();
/// # let _ = chain;
/// ```
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
    persist_oauth_tokens: bool,
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

    /// Whether variables in the spelling of other tools are read too; see [`EnvCredentials::with_aliases`].
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

    /// Whether tokens of an OAuth login that the service has changed are written back into the JSON file; without it
    /// the login of the command line tool may have to be repeated.
    #[must_use]
    pub const fn persist_oauth_tokens(mut self, on: bool) -> Self {
        self.persist_oauth_tokens = on;
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
        let strict = self.policy == Policy::Strict;
        let env = EnvCredentials::new(&surroundings);
        let env = if self.aliases {
            env.with_aliases()
        } else {
            env
        };
        let json = CliFile {
            path: self.config_file,
            profile: self.profile.clone(),
            strict,
            persist: self.persist_oauth_tokens,
            surroundings: surroundings.clone(),
        };
        let ini = IniFile {
            path: self.credentials_file,
            profile: self.profile,
            strict,
            other: json.clone(),
            surroundings: surroundings.clone(),
        };
        let private = self.require_private_files;
        let json = ProfileCredentials::new(json, private, &surroundings);
        let json = Switched::new(SWITCH, json, &surroundings);
        let ini = ProfileCredentials::new(ini, private, &surroundings);
        let chain = Chain::builder("default")
            .policy(self.policy)
            .reuse_last_provider(!self.keep_asking_all)
            .notices(Arc::clone(&surroundings.notices))
            .hint(HINT)
            .source("env", env)
            .member(
                "oidc_role_arn".to_owned(),
                Arc::new(oidc(&surroundings, strict)),
                true,
            )
            .source("cli_profile", json)
            .source("profile", ini)
            .source("ecs_ram_role", instance(&surroundings))
            .member(
                "credential_uri".to_owned(),
                Arc::new(uri(&surroundings, strict)),
                true,
            );
        DefaultChain {
            chain: chain.build(),
        }
    }
}

/// The role of a pod: the variables that its webhook sets. Two of the three are its alone, the role's name is also that of other
/// sources.
fn oidc(surroundings: &Surroundings, strict: bool) -> Lazy {
    const TOKEN_FILE: &str = "ALIBABA_CLOUD_OIDC_TOKEN_FILE";
    const PROVIDER: &str = "ALIBABA_CLOUD_OIDC_PROVIDER_ARN";
    const ROLE: &str = "ALIBABA_CLOUD_ROLE_ARN";
    let surroundings = surroundings.clone();
    Lazy::new("oidc_role_arn", move || {
        let set = |name: &&str| var(&*surroundings.environment, name).is_some();
        if !set(&TOKEN_FILE) && !set(&PROVIDER) {
            return Err(CredentialsError::new(
                CredentialsErrorClass::NotConfigured,
                format!("{TOKEN_FILE} and {PROVIDER} are not set"),
            ));
        }
        let missing: Vec<&str> = [TOKEN_FILE, PROVIDER, ROLE]
            .into_iter()
            .filter(|name| !set(name))
            .collect();
        if !missing.is_empty() {
            return Err(CredentialsError::new(
                CredentialsErrorClass::Misconfigured,
                format!(
                    "of {TOKEN_FILE}, {PROVIDER} and {ROLE} only some are set: {} missing",
                    missing.join(" and ")
                ),
            )
            .hint(
                "the pod's webhook sets all three; look at the annotations of its service account",
            ));
        }
        let source = OidcCredentials::builder()
            .sts(StsEndpoint::new().strict(strict))
            .surroundings(&surroundings)
            .build()?;
        Ok(Arc::new(source))
    })
}

fn instance(surroundings: &Surroundings) -> Lazy {
    let surroundings = surroundings.clone();
    Lazy::new("ecs_ram_role", move || {
        let source = InstanceCredentials::builder()
            .optional()
            .surroundings(&surroundings)
            .build()?;
        Ok(Arc::new(source))
    })
}

fn uri(surroundings: &Surroundings, strict: bool) -> Lazy {
    const VARIABLE: &str = "ALIBABA_CLOUD_CREDENTIALS_URI";
    let surroundings = surroundings.clone();
    Lazy::new("credential_uri", move || {
        let Some(uri) = var(&*surroundings.environment, VARIABLE) else {
            return Err(CredentialsError::new(
                CredentialsErrorClass::NotConfigured,
                format!("{VARIABLE} is not set"),
            ));
        };
        let source = UriCredentials::builder()
            .uri(uri)
            .any_host(!strict)
            .surroundings(&surroundings)
            .build()?;
        Ok(Arc::new(source))
    })
}
