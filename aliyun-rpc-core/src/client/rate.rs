//! Waits for a turn under the client's rate limit.

use super::event::event;
use super::prepared::Prepared;
use super::progress::Progress;
use crate::error::Error;
use crate::limit::Turn;
use crate::observe::{What, Why};
use crate::transport::{TimeLimit, TransportError};

/// The turn of the next attempt; none without a limit.
pub(super) async fn turn(call: &Prepared, progress: &Progress) -> Result<Option<Turn>, Error> {
    let Some(limit) = &call.client.settings.rate_limit else {
        return Ok(None);
    };
    let left = progress.left();
    let place = limit
        .enter(left)
        .map_err(|pause| TransportError::RateLimited { pause, left })?;
    let pause = place.pause();
    if !pause.is_zero() {
        event(call, progress, || What::Waiting {
            pause,
            why: Why::RateLimited,
        });
    }
    // The rate may fall while the call waits, so the wait may turn out longer than it seemed.
    let limit = progress.limited(TimeLimit::Total, progress.limit);
    Ok(Some(limit.hold(place.turn()).await?))
}

/// Tells the limit what the service said. Without an answer there is nothing to be learned.
pub(super) fn answered<T>(turn: Option<&Turn>, outcome: &Result<T, Error>) {
    let Some(turn) = turn else {
        return;
    };
    match outcome {
        Ok(_) => turn.answered(false),
        Err(error) if error.is_throttled() => turn.answered(true),
        Err(error) if error.service().is_some() => turn.answered(false),
        Err(_) => {}
    }
}
