//! Tells observers what happens.

use super::prepared::Prepared;
use super::progress::Progress;
use crate::observe::{Event, What};

/// Tells those who listen; without any, nothing is made up to be told.
pub(super) fn event<'a>(call: &Prepared, progress: &Progress, what: impl FnOnce() -> What<'a>) {
    let settings = &call.client.settings;
    if settings.observers.is_empty() {
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
}
