//! Runtime of `aliyun-rpc`: one annotated struct becomes a signed call to Alibaba Cloud.

pub mod action;
pub mod check;
pub mod client;
pub mod clock;
pub mod credentials;
pub mod decode;
mod derives;
pub mod descriptor;
pub mod encode;
pub mod endpoint;
pub mod error;
pub mod response;
pub mod retry;
pub mod secret;
pub mod sign;
pub mod slot;
pub mod transport;
pub mod value;

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;

pub use action::{RpcAction, RpcResponse};
pub use client::{Call, Client, ClientBuilder, RawCall};
pub use credentials::{Credentials, ProvideCredentials};
pub use descriptor::{Action, Fields, Method};
pub use error::{Error, ServiceError};
pub use response::{Format, Raw, Response, Serde};
pub use secret::Secret;
pub use sign::{Algorithm, SignedRequest, Signer};
pub use value::{Param, Params};

#[doc(inline)]
pub use derives::{RpcAction, RpcEnum, RpcParams, RpcResponse};
