//! Sources of credentials for `aliyun-rpc`, and the default chain over them.

mod assertion;
pub mod assume_role;
pub mod chain;
mod clocks;
pub mod env;
pub mod expiry;
pub mod fixed;
mod flags;
pub mod load;
pub mod oidc;
pub mod profile;
pub mod refreshing;
pub mod saml;
mod sts;
pub mod surroundings;
pub mod testing;

pub use assume_role::RoleCredentials;
pub use chain::{Chain, DefaultChain};
pub use env::EnvProvider;
pub use fixed::StaticProvider;
pub use load::{Load, Renewal};
pub use oidc::OidcCredentials;
pub use refreshing::Refreshing;
pub use saml::SamlCredentials;
pub use sts::StsEndpoint;
pub use surroundings::Surroundings;
