//! Tells observers what happens, and `tracing`.

use super::prepared::Prepared;
use super::progress::Progress;
use super::trace::Trace;
use crate::observe::{Event, What};

/// Tells those who listen; without any, nothing is made up to be told.
pub(super) fn event<'a>(call: &Prepared, progress: &Progress, what: impl FnOnce() -> What<'a>) {
    let settings = &call.client.settings;
    let traced = Trace::listens();
    if settings.observers.is_empty() && !traced {
        return;
    }
    let operation = call.target.operation();
    let event = Event {
        product: operation.product,
        version: operation.version,
        action: operation.name,
        region: call.region(),
        host: &progress.host,
        attempt: progress.attempts,
        what: what(),
    };
    for observer in &settings.observers {
        observer.on(&event);
    }
    if traced {
        progress.trace.tell(&event);
    }
}
