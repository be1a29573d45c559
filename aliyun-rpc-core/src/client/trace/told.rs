//! What stands in spans and events.

use std::time::Duration;

use tracing::field::{Empty, display};
use tracing::{Span, debug, debug_span, warn};

use crate::encode::Operation;
use crate::observe::{Correction, Event, What};

/// Of all spans and events of this package.
const TARGET: &str = "aliyun_rpc";

pub(super) fn call(operation: &Operation<'_>, region: Option<&str>) -> Span {
    debug_span!(
        target: TARGET,
        "call",
        product = operation.product,
        version = operation.version,
        action = operation.name,
        region,
        host = Empty,
        attempts = Empty,
        code = Empty,
        request_id = Empty,
        ms = Empty,
    )
}

pub(super) fn attempt(call: &Span, number: u32, host: &str) -> Span {
    call.record("host", host);
    debug_span!(
        target: TARGET,
        parent: call,
        "attempt",
        attempt = number,
        host,
        status = Empty,
        code = Empty,
        request_id = Empty,
        ms = Empty,
    )
}

/// Whole milliseconds.
fn ms(took: Duration) -> u64 {
    u64::try_from(took.as_millis()).unwrap_or(u64::MAX)
}

pub(super) fn tell(call: &Span, attempt: &Span, event: &Event<'_>) {
    // Not `parent:`, so that without our spans an event stands in those of the program.
    let span = match event.what {
        What::Attempt | What::Answered { .. } | What::Failed { .. } => attempt,
        _ => call,
    };
    let _inside = span.enter();
    match event.what {
        What::Attempt => {
            debug!(target: TARGET, "{event}");
        }
        What::Answered {
            status,
            request_id,
            took,
        } => {
            let ms = ms(took);
            call.record("request_id", request_id);
            attempt
                .record("status", status)
                .record("request_id", request_id)
                .record("ms", ms);
            debug!(target: TARGET, status, request_id, ms, "{event}");
        }
        What::Failed { error, took } => {
            let (code, request_id, ms) = (display(error.brief()), error.request_id(), ms(took));
            attempt
                .record("code", &code)
                .record("request_id", request_id)
                .record("ms", ms);
            debug!(target: TARGET, code, request_id, ms, "{event}");
        }
        What::Waiting { pause, .. } => {
            debug!(target: TARGET, ms = ms(pause), "{event}");
        }
        // A wrong clock and refused credentials go on being wrong until somebody looks after them. The span may be filtered
        // out where this is not, so it says itself where it happened.
        What::Corrected {
            what: Correction::Clock | Correction::Credentials,
        } => {
            let Event {
                product,
                region,
                host,
                ..
            } = *event;
            warn!(target: TARGET, product, region, host, "{event}");
        }
        What::Corrected { .. } => {
            debug!(target: TARGET, "{event}");
        }
        What::Succeeded { attempts, took } => {
            let ms = ms(took);
            call.record("attempts", attempts).record("ms", ms);
            debug!(target: TARGET, attempts, ms, "{event}");
        }
        What::GaveUp {
            error,
            attempts,
            took,
        } => {
            let (code, request_id, ms) = (display(error.brief()), error.request_id(), ms(took));
            call.record("attempts", attempts)
                .record("code", &code)
                .record("request_id", request_id)
                .record("ms", ms);
            debug!(target: TARGET, code, request_id, attempts, ms, "{event}");
        }
    }
}
