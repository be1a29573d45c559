//! The emulator without a socket: requests go to the gateway as they are, answers come back as a socket would have
//! brought them.

use std::sync::Arc;
use std::time::Duration;

use aliyun_rpc_core::transport::{BoxFuture, TimeLimit, Transport, TransportError};
use bytes::Bytes;
use http::header::HOST;

use crate::gateway::Gateway;
use crate::reply::{Delivery, End, Reply};
use crate::request::Received;

/// Carries requests to an emulator in this process without a socket. Made by
/// [`Emulator::transport`](crate::Emulator::transport).
///
/// The same code answers as behind the socket, over the same bytes. What breaks a connection there is the error here
/// that the transport over the network reports, and pauses are tokio's, so that tests can run on paused time.
#[derive(Clone, Debug)]
pub struct EmulatorTransport {
    gateway: Arc<Gateway>,
    read_timeout: Duration,
    max_body: usize,
}

impl EmulatorTransport {
    pub(crate) const fn new(gateway: Arc<Gateway>) -> Self {
        Self {
            gateway,
            read_timeout: Duration::from_secs(10),
            max_body: 8 * 1024 * 1024,
        }
    }

    /// Sets how long each wait for data may last; 10 seconds unless set.
    #[must_use]
    pub const fn read_timeout(mut self, limit: Duration) -> Self {
        self.read_timeout = limit;
        self
    }

    /// Sets the greatest length of an answer in bytes; 8 MiB unless set.
    #[must_use]
    pub const fn max_body(mut self, bytes: usize) -> Self {
        self.max_body = bytes;
        self
    }

    /// Waits for data that never come.
    async fn late<T>(&self, limit: TimeLimit) -> Result<T, TransportError> {
        tokio::time::sleep(self.read_timeout).await;
        Err(TransportError::Timeout {
            limit,
            after: self.read_timeout,
        })
    }

    async fn receive(&self, reply: Reply) -> Result<http::Response<Bytes>, TransportError> {
        if reply.delay > self.read_timeout {
            return self.late(TimeLimit::Headers).await;
        }
        tokio::time::sleep(reply.delay).await;
        match reply.delivery {
            Delivery::Whole | Delivery::Twice => self.whole(&reply, reply.body.clone()),
            Delivery::Drip { pause, .. } if pause > self.read_timeout => {
                self.late(TimeLimit::Read).await
            }
            Delivery::Drip { bytes, pause } => {
                for _ in reply.body.chunks(bytes) {
                    tokio::time::sleep(pause).await;
                }
                self.whole(&reply, reply.body.clone())
            }
            Delivery::Huge { bytes } => {
                let length = usize::try_from(bytes).unwrap_or(usize::MAX);
                if length > self.max_body {
                    return Err(self.too_large());
                }
                self.whole(&reply, Bytes::from(vec![b' '; length]))
            }
            Delivery::Cut { after, end } => match (end, after) {
                (End::Stall, None) => self.late(TimeLimit::Headers).await,
                (End::Stall, Some(after)) if after < reply.body.len() => {
                    self.late(TimeLimit::Read).await
                }
                (End::Reset | End::Close, Some(after)) if after < reply.body.len() => {
                    Err(interrupted(end, "in the middle of the answer"))
                }
                (End::Reset | End::Close, None) => Err(interrupted(end, "before the answer")),
                // All that was announced has arrived.
                (_, Some(_)) => self.whole(&reply, reply.body.clone()),
            },
        }
    }

    fn whole(&self, reply: &Reply, body: Bytes) -> Result<http::Response<Bytes>, TransportError> {
        if body.len() > self.max_body {
            return Err(self.too_large());
        }
        let mut response = http::Response::new(body);
        *response.status_mut() = reply.status();
        response.headers_mut().extend(reply.headers());
        Ok(response)
    }

    const fn too_large(&self) -> TransportError {
        TransportError::BodyTooLarge {
            limit: self.max_body,
        }
    }
}

fn interrupted(end: End, when: &str) -> TransportError {
    let how = match end {
        End::Reset => "connection reset",
        End::Close | End::Stall => "connection closed",
    };
    TransportError::Interrupted {
        source: format!("{how} {when}").into(),
        reused: false,
    }
}

impl Transport for EmulatorTransport {
    fn call(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        let (mut parts, body) = request.into_parts();
        // HTTP clients add the header that says whom they dial.
        if let (None, Some(authority)) = (parts.headers.get(HOST), parts.uri.authority())
            && let Ok(host) = http::HeaderValue::try_from(authority.as_str())
        {
            parts.headers.insert(HOST, host);
        }
        Box::pin(async move {
            let reply = self.gateway.answer(&Received::new(&parts, body), None);
            self.receive(reply).await
        })
    }
}
