//! Failures whose cause can be put right, so that the same call is worth sending once more at once.

use super::pipeline;
use super::prepared::Prepared;
use super::progress::Progress;
use crate::error::Error;
use crate::observe::Correction;
use crate::transport::TransportError;

/// Puts right what made an attempt fail, each thing once in a call. `None` if there is nothing to be put right.
pub(super) async fn correct(
    call: &Prepared,
    progress: &mut Progress,
    error: &Error,
) -> Result<Option<Correction>, Error> {
    if !call.retry().corrects() {
        return Ok(None);
    }
    let Some(what) = cause(progress, error) else {
        return Ok(None);
    };
    let done = !progress.corrected.contains(&what)
        && match what {
            Correction::Clock => clock(call, progress),
            Correction::Credentials => credentials(call, progress).await?,
            Correction::Nonce | Correction::Connection => true,
        };
    if done {
        progress.corrected.push(what);
    }
    Ok(done.then_some(what))
}

/// What there is to be put right.
fn cause(progress: &Progress, error: &Error) -> Option<Correction> {
    let temporary = (progress.credentials.as_ref())
        .is_some_and(|credentials| credentials.security_token().is_some());
    let harmless = progress.repeatable || !progress.reached;
    match error.transport() {
        // Closed while it was idle: nobody saw the request, and the next connection is a new one.
        Some(TransportError::Interrupted { reused: true, .. }) if progress.repeatable => {
            Some(Correction::Connection)
        }
        Some(_) => None,
        // Some services call a time that is far off malformed; one that is right cannot be put right.
        None if error.is_clock_skew() || error.is("InvalidTimeStamp.Format") => {
            Some(Correction::Clock)
        }
        None if error.is_stale_credentials(temporary) => Some(Correction::Credentials),
        // After a send that may have been executed, the service knows the nonce because it was: a fresh one would
        // execute the call a second time.
        None if error.is("SignatureNonceUsed") && harmless => Some(Correction::Nonce),
        None => None,
    }
}

/// Whether the next attempt will carry another time.
fn clock(call: &Prepared, progress: &Progress) -> bool {
    let settings = &call.client.settings;
    settings.skew.corrects(
        progress.measured,
        progress.time,
        progress.signed_at,
        &*settings.clock,
    )
}

/// Has the refused snapshot replaced; whether the next attempt will carry another one.
async fn credentials(call: &Prepared, progress: &mut Progress) -> Result<bool, Error> {
    let Some(refused) = progress.credentials.clone() else {
        return Ok(false);
    };
    call.provider().invalidate(&refused);
    let fresh = pipeline::credentials(call, progress).await?;
    let differs = !fresh.is_equal(&refused);
    progress.fresh = differs.then_some(fresh);
    Ok(differs)
}
