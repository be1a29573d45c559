//! Sources of credentials for `aliyun-rpc`, and the default chain over them.
//!
//! ```no_run
//! use aliyun_rpc_core::Client;
//! use aliyun_rpc_credentials::DefaultChain;
//!
//! # async fn demo() -> Result<(), aliyun_rpc_core::Error> {
//! let client = Client::builder().credentials(DefaultChain::new()).region("cn-hangzhou").build()?;
//! // Which source won, and what each of the others said.
//! println!("{}", client.whoami().await);
//! # Ok(())
//! # }
//! ```
//!
//! # Where to look
//!
//! | you want to | look at |
//! |---|---|
//! | use what is configured on this machine | [`DefaultChain`]; what wins is written there |
//! | name one source | [`EnvCredentials`], [`StaticCredentials`], [`ProfileCredentials`], [`RoleCredentials`], [`OidcCredentials`], [`SamlCredentials`], [`InstanceCredentials`], [`UriCredentials`], `ProgramCredentials`, [`CloudSsoCredentials`], [`OAuthCredentials`], [`BearerCredentials`], `RsaKeyPairCredentials` |
//! | take a source from your own configuration | [`SourceConfig`] |
//! | put sources in an order of your own | [`Chain`] |
//! | write a source | [`Load`] for what fetches, [`Refreshing`] for keeping it; or [`from_fn`](aliyun_rpc_core::credentials::from_fn) |
//! | test without a machine around | [`testing`] |
//!
//! Every source can be cloned cheaply or shared, is asked from many tasks at once, and keeps what it fetched: one load at a time, before
//! the old credentials end, and never an error while they are valid. Nothing is read or asked before credentials are
//! needed. Secrets are in no `Debug` text, error or notice.
//!
//! # Features
//!
//! `rustls` (default): the network, with TLS by rustls; `rustls-no-provider` and `native-tls` in its place as in `aliyun-rpc-core`.
//! `external` (default): programs as sources. `tracing` (default): which source won (`INFO`) and warnings as events of
//! `tracing`. `rsa`: RSA key pairs.

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
