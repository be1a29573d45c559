//! Sources of credentials for `aliyun-rpc`, and the default chain over them.

mod assertion;
pub mod assume_role;
pub mod bearer;
mod cached;
pub mod chain;
mod clocks;
pub mod cloud_sso;
mod delivered;
pub mod env;
pub mod expiry;
#[cfg(feature = "external")]
pub mod external;
pub mod fixed;
mod http;
pub mod load;
pub mod metadata;
pub mod oauth;
pub mod oidc;
pub mod profile;
pub mod refreshing;
#[cfg(feature = "rsa")]
pub mod rsa_key_pair;
pub mod saml;
mod sts;
pub mod surroundings;
pub mod testing;
pub mod uri;

pub use assume_role::RoleCredentials;
pub use bearer::BearerCredentials;
pub use chain::{Chain, DefaultChain};
pub use cloud_sso::CloudSsoCredentials;
pub use env::EnvCredentials;
#[cfg(feature = "external")]
pub use external::ProgramCredentials;
pub use fixed::StaticCredentials;
pub use load::{Load, Renewal};
pub use metadata::InstanceCredentials;
pub use oauth::OAuthCredentials;
pub use oidc::OidcCredentials;
pub use profile::{ProfileCredentials, SourceConfig};
pub use refreshing::Refreshing;
#[cfg(feature = "rsa")]
pub use rsa_key_pair::RsaKeyPairCredentials;
pub use saml::SamlCredentials;
pub use sts::StsEndpoint;
pub use surroundings::Surroundings;
pub use uri::UriCredentials;
