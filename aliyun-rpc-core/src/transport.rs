//! The road to the service: one trait, and reqwest behind it.

use std::fmt;
use std::future::Future;
use std::pin::Pin;

use bytes::Bytes;

/// A boxed future, as trait objects need it.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Carries one HTTP request and brings back the whole answer.
///
/// A transport follows no redirects and its errors hold no URL.
pub trait Transport: fmt::Debug + Send + Sync + 'static {
    /// Sends the request.
    fn call(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>>;
}

/// Why no whole answer came back.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TransportError {
    // C: Connect, Timeout(kind, Duration), BodyTooLarge{limit}, Redirect?, Other(Box<dyn Error>)
}
