//! A transport without a network, for rows with a paused clock.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use aliyun_rpc_core::transport::{BoxFuture, Transport, TransportError};
use bytes::Bytes;
use tokio::time::Instant;

/// What comes of one request.
#[derive(Debug)]
pub(crate) enum Reply {
    /// An answer.
    Answer(http::Response<Bytes>),
    /// No answer.
    Fail(TransportError),
    /// Nothing, for ever.
    Hang,
    /// Something, later.
    After(Duration, Box<Reply>),
}

impl Reply {
    /// Status and body in JSON.
    pub(crate) fn json(status: u16, body: &str) -> Self {
        let mut answer = http::Response::new(Bytes::copy_from_slice(body.as_bytes()));
        *answer.status_mut() = status.try_into().unwrap();
        Self::Answer(answer).header("content-type", "application/json")
    }

    /// A good answer of every operation of the harness.
    pub(crate) fn ok() -> Self {
        Self::json(200, r#"{"RequestId":"6D2C-0A1F-11","ThingId":"t-1"}"#)
    }

    /// A refusal by the service.
    pub(crate) fn refusal(status: u16, code: &str) -> Self {
        let body = format!(
            r#"{{"Code":"{code}","Message":"Refused.","RequestId":"6D2C-0A1F-99","HostId":"things.example"}}"#
        );
        Self::json(status, &body)
    }

    /// The connection was lost before the answer.
    pub(crate) fn lost(reused: bool) -> Self {
        let source = "connection reset".into();
        Self::Fail(TransportError::Interrupted { source, reused })
    }

    /// Adds a header.
    pub(crate) fn header(mut self, name: &'static str, value: &str) -> Self {
        if let Self::Answer(answer) = &mut self {
            answer.headers_mut().append(name, value.parse().unwrap());
        }
        self
    }

    pub(crate) fn after(self, delay: Duration) -> Self {
        Self::After(delay, Box::new(self))
    }
}

/// A request as it came, and when since the double was made.
#[derive(Clone, Debug)]
pub(crate) struct Seen {
    pub(crate) at: Duration,
    pub(crate) request: http::Request<Bytes>,
}

impl Seen {
    pub(crate) fn header(&self, name: &str) -> &str {
        let value = self.request.headers().get(name);
        value.map_or("", |value| value.to_str().unwrap())
    }
}

/// Answers the n-th request with the n-th reply. Clones share everything.
#[derive(Clone, Debug)]
pub(crate) struct Double {
    start: Instant,
    inner: Arc<Mutex<Inner>>,
}

#[derive(Debug, Default)]
struct Inner {
    replies: VecDeque<Reply>,
    seen: Vec<Seen>,
}

impl Double {
    /// More requests than replies are a failure of the test.
    pub(crate) fn new(replies: impl IntoIterator<Item = Reply>) -> Self {
        let replies = replies.into_iter().collect();
        let seen = Vec::new();
        Self {
            start: Instant::now(),
            inner: Arc::new(Mutex::new(Inner { replies, seen })),
        }
    }

    /// More replies, after those that are left.
    pub(crate) fn push(&self, replies: impl IntoIterator<Item = Reply>) {
        self.inner.lock().unwrap().replies.extend(replies);
    }

    /// Forgets the replies that are left.
    pub(crate) fn clear(&self) {
        self.inner.lock().unwrap().replies.clear();
    }

    /// All requests so far.
    pub(crate) fn seen(&self) -> Vec<Seen> {
        self.inner.lock().unwrap().seen.clone()
    }

    /// The values of a header over all requests so far.
    pub(crate) fn headers(&self, name: &str) -> Vec<String> {
        let seen = self.seen();
        seen.iter()
            .map(|seen| seen.header(name).to_owned())
            .collect()
    }

    /// Fails if some replies were never asked for.
    #[track_caller]
    pub(crate) fn assert_used_up(&self) {
        let inner = self.inner.lock().unwrap();
        assert!(inner.replies.is_empty(), "left over: {:?}", inner.replies);
    }
}

impl Transport for Double {
    fn call(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        let reply = {
            let mut inner = self.inner.lock().unwrap();
            let at = self.start.elapsed();
            inner.seen.push(Seen { at, request });
            let number = inner.seen.len();
            let reply = inner.replies.pop_front();
            reply.unwrap_or_else(|| panic!("request {number} has no reply"))
        };
        Box::pin(async move {
            let mut reply = reply;
            loop {
                match reply {
                    Reply::Answer(answer) => return Ok(answer),
                    Reply::Fail(error) => return Err(error),
                    Reply::Hang => std::future::pending().await,
                    Reply::After(delay, next) => {
                        tokio::time::sleep(delay).await;
                        reply = *next;
                    }
                }
            }
        })
    }
}
