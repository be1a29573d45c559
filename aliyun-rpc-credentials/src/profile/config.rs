//! A source that a program's own configuration describes.

use std::fmt;
use std::sync::Arc;

use aliyun_rpc_core::credentials::{CredentialsError, ProvideCredentials};
use serde_json::{Map, Value};

use super::section::Section;
use super::types::{OF_PROGRAM, Types};
use crate::surroundings::Surroundings;

/// A source that a program's own configuration describes, by the names that the vendor's packages use.
///
/// | type | keys |
/// |---|---|
/// | `access_key` | `access_key_id`, `access_key_secret` |
/// | `sts` | `access_key_id`, `access_key_secret`, `security_token` |
/// | `bearer` | `bearer_token` |
/// | `ecs_ram_role` | `role_name`, if it is known |
/// | `ram_role_arn` | key pair, perhaps `security_token`, `role_arn`; optional `role_session_name`, `role_session_expiration` (seconds), `policy`, `external_id`, `sts_endpoint`, `sts_region`, `enable_vpc` |
/// | `rsa_key_pair` | `public_key_id`, `private_key_file`, `session_expiration` (with the feature `rsa`) |
/// | `oidc_role_arn` | `role_arn`, `oidc_provider_arn`, `oidc_token_file_path`, and what is optional for `ram_role_arn` |
/// | `credentials_uri` | `url` |
///
/// Whoever has no configuration uses [`DefaultChain`](crate::DefaultChain).
///
/// ```
/// use aliyun_rpc_credentials::{SourceConfig, Surroundings};
///
/// let config = SourceConfig::new("access_key")
///     .with("access_key_id", "LTAI5tExampleExample9xQ2")
///     .with("access_key_secret", "a-secret");
/// let source = config.build(&Surroundings::system())?;
/// # let _ = source;
/// let error = SourceConfig::new("password").build(&Surroundings::system()).unwrap_err();
/// assert!(error.to_string().contains("types are access_key, sts, bearer"));
/// # Ok::<(), aliyun_rpc_core::credentials::CredentialsError>(())
/// ```
#[derive(Clone)]
pub struct SourceConfig {
    values: Map<String, Value>,
    any_host: bool,
}

impl SourceConfig {
    /// A source of this type.
    #[must_use]
    pub fn new(kind: impl Into<String>) -> Self {
        let values = [("type".to_owned(), Value::String(kind.into()))];
        Self {
            values: values.into_iter().collect(),
            any_host: false,
        }
    }

    /// Sets a key; an empty text is nothing.
    #[must_use]
    pub fn with(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.values.insert(key.into(), Value::String(value.into()));
        self
    }

    /// Whether credentials may come unencrypted from any host; see
    /// [`UriBuilder::any_host`](crate::uri::UriBuilder::any_host).
    #[must_use]
    pub const fn any_host(mut self, allow: bool) -> Self {
        self.any_host = allow;
        self
    }

    /// The source.
    ///
    /// # Errors
    /// If the type is none of those, and if something is missing or wrong. Keys that are missing are never taken from the
    /// environment.
    pub fn build(
        self,
        surroundings: &Surroundings,
    ) -> Result<Arc<dyn ProvideCredentials>, CredentialsError> {
        let types = Types {
            accepted: OF_PROGRAM,
            strict: !self.any_host,
            surroundings,
        };
        let section = Section::new("the configuration of credentials".to_owned(), self.values);
        types.build(section).map(|built| built.source)
    }
}

/// Names of the keys.
impl fmt::Debug for SourceConfig {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.values.keys()).finish()
    }
}
