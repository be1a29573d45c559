//! The road to the service: one trait, and reqwest behind it.
//!
//! # What is dialled
//!
//! The host of the signed request, as it is signed, by HTTP/1.1. Hosts other than this machine only by TLS 1.2 or 1.3, unless
//! [`allow_http`](crate::ClientBuilder::allow_http) is set. No answer leads elsewhere: redirects are refused. Each new
//! connection resolves the name anew and tries all addresses within the limit for connecting.
//!
//! # Limits
//!
//! Each has its own name in the error ([`TimeLimit`]) and its own setting, here and on the
//! [`ClientBuilder`](crate::ClientBuilder):
//!
//! | limit | default | setting | the service saw |
//! |---|---|---|---|
//! | for a free connection | 10 s | `pool_timeout` | nothing |
//! | for connecting: name, TCP, proxy, TLS | 3 s | `connect_timeout` | nothing |
//! | for the whole head of the answer | 10 s | `headers_timeout` | perhaps the request |
//! | between two pieces of the body | 10 s | `read_timeout` | the request |
//! | for the length of the body | 8 MiB | `max_body` | the request |
//! | for the head | about 400 KiB, 100 lines | none | the request |
//!
//! A body that comes slowly but steadily is ended by the attempt's limit, which belongs to the client.
//!
//! # Connections
//!
//! At most `max_connections` (256) requests are under way at once; more wait. A connection that has served a request is kept
//! for 12 seconds, less than load balancers in front of the services keep theirs (15 seconds). It is never used again after
//! an error, a limit, an answer that was not read to its end, one with bytes after its end, or a call that nobody awaits any
//! more: it is closed.
//!
//! # Proxies
//!
//! From the environment (`HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY`, `NO_PROXY`, also in lower case), or the one that is set,
//! or none. This machine (`localhost` and loopback addresses) and the metadata service of instances (100.100.100.200) are
//! always dialled directly. A failure on the way through a proxy names it.
//!
//! # Certificates
//!
//! The platform's verifier and its trusted roots, read when the first encrypted call is made. `trust_pem` adds an
//! authority of your own, `trust_only_pem` trusts nothing else. Nothing switches verification off.
//!
//! Features of this package choose who does TLS: `rustls` (default; with the ring provider), `rustls-no-provider` (with the
//! provider that is the process's default), `native-tls` (the platform's, OpenSSL on Linux). With several, rustls, or what
//! `tls_backend` says.

mod error;
mod hosts;
#[cfg(feature = "reqwest")]
mod reqwest;
mod settings;

use std::fmt;
use std::future::Future;
use std::pin::Pin;

use bytes::Bytes;

pub use error::{TimeLimit, TransportError};
pub use hosts::ResolveHost;
#[cfg(feature = "reqwest")]
pub use reqwest::{ReqwestTransport, ReqwestTransportBuilder, TlsBackend};
pub(crate) use settings::{NetworkSettings, Proxy};

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

/// Shared: several clients send through the same transport.
impl<T: Transport + ?Sized> Transport for std::sync::Arc<T> {
    fn call(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        (**self).call(request)
    }
}
