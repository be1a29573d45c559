//! How far the clocks of services are from ours.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::SystemTime;

use aliyun_rpc_core::clock::Clock;
use aliyun_rpc_core::transport::{BoxFuture, Transport, TransportError};
use bytes::Bytes;
use http::header::DATE;

/// Nothing is known.
const UNKNOWN: i64 = i64::MIN;

/// By how many seconds the clock of whoever answered last was ahead of ours. Clones share it.
#[derive(Clone, Debug)]
pub(crate) struct ClockDifference(Arc<AtomicI64>);

impl Default for ClockDifference {
    fn default() -> Self {
        Self(Arc::new(AtomicI64::new(UNKNOWN)))
    }
}

impl ClockDifference {
    /// Seconds, negative if their clock is behind; `None` if nobody said.
    pub(crate) fn get(&self) -> Option<i64> {
        Some(self.0.load(Ordering::Relaxed)).filter(|seconds| *seconds != UNKNOWN)
    }

    fn note(&self, headers: &http::HeaderMap, now: SystemTime) {
        let date = headers.get(DATE).and_then(|date| date.to_str().ok());
        let theirs = date.and_then(|date| httpdate::parse_http_date(date).ok());
        let seconds = theirs.map_or(UNKNOWN, |theirs| match theirs.duration_since(now) {
            Ok(ahead) => i64::try_from(ahead.as_secs()).unwrap_or(i64::MAX),
            Err(behind) => -i64::try_from(behind.duration().as_secs()).unwrap_or(i64::MAX),
        });
        self.0.store(seconds, Ordering::Relaxed);
    }
}

/// A transport that looks at the `Date` of each answer.
#[derive(Clone)]
pub(crate) struct Watched {
    transport: Arc<dyn Transport>,
    clock: Arc<dyn Clock>,
    difference: ClockDifference,
}

impl Watched {
    pub(crate) fn new(
        transport: &Arc<dyn Transport>,
        clock: &Arc<dyn Clock>,
        difference: &ClockDifference,
    ) -> Self {
        Self {
            transport: Arc::clone(transport),
            clock: Arc::clone(clock),
            difference: difference.clone(),
        }
    }
}

impl Transport for Watched {
    fn call(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        Box::pin(async move {
            let response = self.transport.call(request).await?;
            self.difference.note(response.headers(), self.clock.now());
            Ok(response)
        })
    }
}

impl fmt::Debug for Watched {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.transport.fmt(f)
    }
}
