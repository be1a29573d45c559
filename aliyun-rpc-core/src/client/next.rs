//! What follows a failed attempt.

use std::time::Duration;

use super::event::event;
use super::prepared::Prepared;
use super::progress::Progress;
use crate::error::{End, Error};
use crate::observe::{What, Why};
use crate::retry::Attempt;

/// How long to wait before the next attempt, or the error that the call ends with.
///
/// The policy says whether it wants one; there must be room in the budget too, and in what is left of the call's time: to wait
/// for an attempt that cannot be made helps nobody.
pub(super) fn next(
    call: &Prepared,
    progress: &mut Progress,
    error: Error,
) -> Result<Duration, Error> {
    let retry = call.retry();
    let left = progress.left();
    let pause = retry.after(&Attempt {
        number: progress.tries,
        error: &error,
        hint: progress.hint,
        elapsed: progress.began.elapsed(),
        left,
    });
    let Some(pause) = pause else {
        return Err(error);
    };
    if pause >= left {
        return Err(error.ended(End::NoTime { pause, left }));
    }
    let throttled = error.is_throttled();
    let Some(permit) = call.budget().take(throttled) else {
        return Err(error.ended(End::Budget));
    };
    progress.permit = Some(permit);
    progress.pause = pause;
    let why = match (progress.hint, throttled) {
        (Some(_), _) => Why::Asked,
        (None, true) => Why::Throttled,
        (None, false) => Why::Transient,
    };
    event(call, progress, || What::Waiting { pause, why });
    Ok(pause)
}
