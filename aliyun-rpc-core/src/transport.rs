//! The road to the service: one trait, and reqwest behind it.

mod error;
#[cfg(feature = "rustls")]
mod reqwest;

use std::fmt;
use std::future::Future;
use std::pin::Pin;

use bytes::Bytes;

pub use error::{TimeLimit, TransportError};
#[cfg(feature = "rustls")]
pub use reqwest::ReqwestTransport;

/// A boxed future, as trait objects need it.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Carries one HTTP request and brings back the whole answer.
///
/// A transport
///
/// * sends method, URI, headers and body exactly as they are, because they are signed, and dials the host of the URI;
/// * follows no redirects: an answer with status 3xx is an answer;
/// * returns errors that hold no URL, because a URL may hold credentials;
/// * does not decompress, does not retry, and keeps no more of a body than its limit.
pub trait Transport: fmt::Debug + Send + Sync + 'static {
    /// Sends the request.
    fn call(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>>;
}

/// A transport that is shared.
impl<T: Transport + ?Sized> Transport for std::sync::Arc<T> {
    fn call(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        (**self).call(request)
    }
}
