//! Sources of credentials for `aliyun-rpc`, and the default chain over them.

mod assertion;
pub mod assume_role;
pub mod bearer;
pub mod chain;
mod clocks;
mod delivered;
pub mod env;
pub mod expiry;
pub mod fixed;
mod http;
pub mod load;
pub mod metadata;
pub mod oidc;
pub mod profile;
pub mod refreshing;
pub mod saml;
mod sts;
pub mod surroundings;
pub mod testing;
pub mod uri;

pub use assume_role::RoleCredentials;
pub use bearer::BearerCredentials;
pub use chain::{Chain, DefaultChain};
pub use env::EnvProvider;
pub use fixed::StaticProvider;
pub use load::{Load, Renewal};
pub use metadata::InstanceCredentials;
pub use oidc::OidcCredentials;
pub use refreshing::Refreshing;
pub use saml::SamlCredentials;
pub use sts::StsEndpoint;
pub use surroundings::Surroundings;
pub use uri::UriCredentials;
