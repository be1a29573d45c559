//! The transport over reqwest: HTTP/1.1, TLS by the backend that is compiled in.

mod body;
mod builder;
mod clients;
mod dial;
mod names;
mod send;
mod sort;
mod tls;

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use tokio::sync::Semaphore;

use super::{BoxFuture, TimeLimit, Transport, TransportError};
pub use builder::ReqwestTransportBuilder;
use clients::Clients;
pub use tls::TlsBackend;

/// Sends over the network by reqwest. See the [module](super) for what is dialled, limits, connections, proxies and
/// certificates.
///
/// A [`Client`](crate::Client) makes its own unless it is given one; several clients can share one and its connections:
///
/// ```
/// use std::sync::Arc;
/// use std::time::Duration;
/// use aliyun_rpc_core::transport::ReqwestTransport;
/// use aliyun_rpc_core::Client;
///
/// let transport = Arc::new(
///     ReqwestTransport::builder()
///         .connect_timeout(Duration::from_secs(1))
///         .max_connections(32)
///         .build()?,
/// );
/// let mine = Client::builder().access_key("id", "secret").transport(Arc::clone(&transport)).build()?;
/// let yours = Client::builder().access_key("id", "secret").transport(transport).build()?;
/// # Ok::<(), aliyun_rpc_core::Error>(())
/// ```
pub struct ReqwestTransport {
    limits: Limits,
    /// One permit for each request under way.
    room: Semaphore,
    clients: Clients,
}

#[derive(Clone, Copy, Debug)]
struct Limits {
    connect: Duration,
    headers: Duration,
    read: Duration,
    pool: Duration,
    max_body: usize,
}

impl ReqwestTransport {
    /// The limit for connecting (name, TCP, proxy, TLS) unless another one is set.
    pub const CONNECT_TIMEOUT: Duration = Duration::from_secs(3);
    /// The limit for the head of the answer unless another one is set.
    pub const HEADERS_TIMEOUT: Duration = Duration::from_secs(10);
    /// The limit between two pieces of the answer's body unless another one is set.
    pub const READ_TIMEOUT: Duration = Duration::from_secs(10);
    /// The limit for a free connection unless another one is set.
    pub const POOL_TIMEOUT: Duration = Duration::from_secs(10);
    /// How long an idle connection is kept unless something else is set: load balancers in front of the services close
    /// theirs after 15 seconds, and a request on a connection that is just being closed is lost in an ambiguous way.
    pub const IDLE_TIMEOUT: Duration = Duration::from_secs(12);
    /// The greatest length of an answer in bytes unless another one is set.
    pub const MAX_BODY: usize = 8 * 1024 * 1024;
    /// How many requests may be under way at once unless another number is set.
    pub const MAX_CONNECTIONS: usize = 256;

    /// Starts a transport.
    pub fn builder() -> ReqwestTransportBuilder {
        ReqwestTransportBuilder::default()
    }

    /// A transport with a limit for connecting, one for each wait for the answer (its head, each piece of its body), and
    /// the greatest length of an answer in bytes. The [builder](Self::builder) sets everything else too.
    #[must_use]
    pub fn new(connect: Duration, read: Duration, max_body: usize) -> Self {
        let limits = Limits {
            connect,
            headers: read,
            read,
            ..Limits::default()
        };
        let limits = Limits { max_body, ..limits };
        Self {
            limits,
            room: Semaphore::new(Self::MAX_CONNECTIONS),
            clients: Clients::new(limits, Self::IDLE_TIMEOUT, Self::MAX_CONNECTIONS),
        }
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connect: ReqwestTransport::CONNECT_TIMEOUT,
            headers: ReqwestTransport::HEADERS_TIMEOUT,
            read: ReqwestTransport::READ_TIMEOUT,
            pool: ReqwestTransport::POOL_TIMEOUT,
            max_body: ReqwestTransport::MAX_BODY,
        }
    }
}

impl Default for ReqwestTransport {
    fn default() -> Self {
        Self::new(Self::CONNECT_TIMEOUT, Self::READ_TIMEOUT, Self::MAX_BODY)
    }
}

/// The limits; of a proxy nothing, as its URL may hold a password.
impl fmt::Debug for ReqwestTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReqwestTransport")
            .field("limits", &self.limits)
            .field("room", &self.room.available_permits())
            .finish_non_exhaustive()
    }
}

impl Transport for ReqwestTransport {
    fn call(
        &self,
        mut request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        // hyper says nothing of an empty body's length; gateways may refuse a POST that is silent about it (411).
        if request.body().is_empty() && request.method() == http::Method::POST {
            let headers = request.headers_mut();
            headers.insert(
                http::header::CONTENT_LENGTH,
                http::HeaderValue::from_static("0"),
            );
        }
        Box::pin(async move {
            // Held until the answer is read, as long as the connection is busy.
            let _room = self.room().await?;
            let response = send::head(&self.clients, request, &self.limits).await?;
            body::whole(response, &self.limits).await
        })
    }
}

impl ReqwestTransport {
    async fn room(&self) -> Result<tokio::sync::SemaphorePermit<'_>, TransportError> {
        // Mostly there is room, and then no timer is needed.
        if let Ok(permit) = self.room.try_acquire() {
            return Ok(permit);
        }
        match tokio::time::timeout(self.limits.pool, self.room.acquire()).await {
            Ok(Ok(permit)) => Ok(permit),
            // The semaphore is never closed.
            Ok(Err(_)) | Err(_) => Err(TransportError::Timeout {
                limit: TimeLimit::Pool,
                after: self.limits.pool,
            }),
        }
    }
}
