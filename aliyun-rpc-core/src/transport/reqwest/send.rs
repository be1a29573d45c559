//! Sends a request and waits for the head of the answer.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use ::reqwest::Response;
use bytes::Bytes;
use tokio::time::{Instant, sleep_until};

use super::clients::Clients;
use super::dial::{Connection, Mark};
use super::{Limits, sort};
use crate::transport::{TimeLimit, TransportError};

/// The head of the answer; its body is still to be read.
pub(super) async fn head(
    clients: &Clients,
    request: http::Request<Bytes>,
    limits: &Limits,
) -> Result<Response, TransportError> {
    let uri = request.uri().clone();
    let client = clients.of(&uri)?;
    let failure = |error, reused| {
        let failure = sort::failure(error, limits, reused);
        sort::through(failure, || clients.proxy(&uri))
    };
    let request = request.try_into().map_err(|error| failure(error, false))?;
    let mark = Arc::new(Mark::default());
    let mut sending = pin!(mark.around(client.execute(request)));
    let mut timer = pin!(sleep_until(end(limits.headers)));
    let mut known = Connection::Pooled;
    let outcome = poll_fn(|context| {
        if let Poll::Ready(outcome) = sending.as_mut().poll(context) {
            return Poll::Ready(Some(outcome));
        }
        // The limit counts from when the connection stands. Dialling has its own limit; it is added here for the case
        // that a pooled connection became free meanwhile, of which nobody tells.
        let connection = mark.connection();
        if connection != known {
            known = connection;
            let dialling = match connection {
                Connection::Dialling => limits.connect,
                Connection::Pooled | Connection::New => Duration::ZERO,
            };
            let limit = dialling.saturating_add(limits.headers);
            timer.as_mut().reset(end(limit));
        }
        timer.as_mut().poll(context).map(|()| None)
    });
    match outcome.await {
        Some(Ok(response)) => Ok(response),
        Some(Err(error)) => {
            let reused = mark.connection() != Connection::New;
            Err(failure(error, reused))
        }
        None => Err(TransportError::Timeout {
            limit: TimeLimit::Headers,
            after: limits.headers,
        }),
    }
}

/// When a limit that begins now is over. One that the clock cannot hold is as good as none.
fn end(limit: Duration) -> Instant {
    const NEVER: Duration = Duration::from_secs(30 * 365 * 86_400);
    let now = Instant::now();
    now.checked_add(limit).unwrap_or_else(|| now + NEVER)
}
