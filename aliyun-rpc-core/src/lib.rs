//! Runtime of `aliyun-rpc`: one annotated struct becomes a signed call to Alibaba Cloud.
//!
//! ```
//! use aliyun_rpc_core::{Client, RpcAction, RpcResponse};
//!
//! #[derive(Clone, Debug, Default, RpcAction)]
//! #[rpc_action(product = "Config", version = "2019-01-08", body)]
//! pub struct StartConfigurationRecorder {
//!     pub enterprise_edition: Option<bool>,
//! }
//!
//! #[derive(Clone, Debug, Default, RpcResponse)]
//! pub struct StartConfigurationRecorderResponse {
//!     pub configuration_recorder: ConfigurationRecorder,
//! }
//!
//! #[derive(Clone, Debug, Default, RpcResponse)]
//! pub struct ConfigurationRecorder {
//!     pub configuration_recorder_status: String,
//! }
//!
//! # tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap().block_on(async {
//! // A client of rules instead of a service; `Client::builder()` makes one of the real cloud.
//! let (client, mock) = Client::mock();
//! mock.on::<StartConfigurationRecorder>().reply_json(serde_json::json!({
//!     "ConfigurationRecorder": {"ConfigurationRecorderStatus": "BUILDING"},
//!     "RequestId": "A3601178",
//! }));
//!
//! let answer = StartConfigurationRecorder::new().enterprise_edition(true).send(&client).await?;
//! assert_eq!(answer.configuration_recorder.configuration_recorder_status, "BUILDING");
//! assert_eq!(answer.request_id(), "A3601178");
//! # Ok::<(), aliyun_rpc_core::Error>(())
//! # }).unwrap();
//! ```
//!
//! # Where to look
//!
//! | you want to | look at |
//! |---|---|
//! | describe an operation | the derives [`RpcAction`](derive@RpcAction), [`RpcParams`], [`RpcResponse`](derive@RpcResponse), [`RpcEnum`] |
//! | read long lists, wait for states | [`Client::pages`], [`Client::wait`] |
//! | call it | [`Client`], [`ClientBuilder`], [`Call`]; [`Client::raw`] for operations without a struct |
//! | understand a failure | [`Error`], [`ServiceError`], [`error::ErrorKind`] |
//! | say what is tried again and when | [`retry::RetryPolicy`] |
//! | watch calls, for metrics and logs | [`ClientBuilder::observe`], [`observe::Counters`], [`observe`] on `tracing` |
//! | send no faster than a service bears | [`limit::AdaptiveLimit`] |
//! | call without async | `blocking::Client` (feature `blocking`) |
//! | test without a network | [`Client::mock`] |
//! | see what is signed | [`Signer`], [`SignedRequest`], and the plain functions of [`sign::v1`] and [`sign::v3`] |
//! | read what is known of an operation | [`Action`] and the rest of [`descriptor`] |
//! | bring your own transport, name service, clock, nonces, credentials, endpoints or retries | [`transport::Transport`], [`transport::ResolveHost`], [`clock::Clock`], [`clock::NonceSource`], [`ProvideCredentials`], [`endpoint::ResolveEndpoint`], [`retry::Retry`] |
//!
//! # Features
//!
//! | feature | default | brings |
//! |---|---|---|
//! | `rustls` | yes | the [transport over reqwest](transport), TLS by rustls with the ring provider |
//! | `rustls-no-provider` | | the same with the provider that the process has installed as its default |
//! | `native-tls` | | the same with the platform's TLS; beside rustls it must be chosen (`tls_backend`) |
//! | `reqwest` | | the same without TLS, for an emulator |
//! | `xml` | yes | XML answers |
//! | `sm3` | | `ACS3-HMAC-SM3` |
//! | `rsa` | | `ACS3-RSA-SHA256` and `SHA256withRSA` |

pub mod action;
pub mod backoff;
mod blob;
pub mod check;
pub mod client;
pub mod clock;
pub mod credentials;
mod deadline;
pub mod decode;
mod derives;
pub mod descriptor;
pub mod encode;
pub mod endpoint;
pub mod error;
pub mod limit;
pub mod observe;
pub mod page;
pub mod response;
pub mod retry;
pub mod secret;
pub mod sign;
pub mod slot;
pub mod transport;
pub mod value;
pub mod wait;

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;

pub use action::{RpcAction, RpcResponse};
pub use blob::Blob;
#[cfg(feature = "blocking")]
pub use client::blocking;
pub use client::{Call, Client, ClientBuilder, RawCall};
pub use credentials::{Credentials, ProvideCredentials};
pub use descriptor::{Action, Fields, Method};
pub use error::{Error, ServiceError};
pub use page::{Items, Pages, Paginate};
pub use response::{Event, Events, Format, Raw, Response, Serde};
pub use secret::Secret;
/// A value of any shape, for members that the metadata leaves open.
pub type JsonValue = serde_json::Value;
pub use sign::{Algorithm, SignedRequest, Signer};
pub use value::{Param, Params};
pub use wait::{Until, Wait};

#[doc(inline)]
pub use derives::{RpcAction, RpcEnum, RpcParams, RpcResponse};
