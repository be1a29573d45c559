//! Calls and attempts as spans and events of `tracing`.
//!
//! A span `call` lies around each call and a span `attempt` around each of its attempts, both at the level DEBUG with the
//! target `aliyun_rpc`. What observers are told is an event in them: DEBUG, or WARN if an operator should look into it. A
//! call that goes well leaves nothing at INFO. No text in them is longer or tells more than an observer's line, so there is
//! nothing secret in them.
//!
//! Without the feature `tracing` all of this is empty.

#[cfg(feature = "tracing")]
mod told;

use std::future::Future;

#[cfg(feature = "tracing")]
use tracing::Instrument as _;

use super::prepared::Prepared;
use crate::observe::Event;

/// The spans of one call.
#[derive(Clone)]
pub(super) struct Trace {
    #[cfg(feature = "tracing")]
    call: tracing::Span,
    #[cfg(feature = "tracing")]
    attempt: tracing::Span,
}

#[cfg(feature = "tracing")]
impl Trace {
    /// The span of a call; none if nobody listens.
    pub(super) fn call(call: &Prepared) -> Self {
        Self {
            call: told::call(&call.target.operation(), call.region()),
            attempt: tracing::Span::none(),
        }
    }

    /// A new attempt.
    pub(super) fn began_attempt(&mut self, number: u32, host: &str) {
        self.attempt = told::attempt(&self.call, number, host);
    }

    /// Runs a call in its span.
    pub(super) fn around_call<F: Future>(
        &self,
        work: F,
    ) -> impl Future<Output = F::Output> + use<F> {
        work.instrument(self.call.clone())
    }

    /// Runs an attempt in its span.
    pub(super) fn around_attempt<F: Future>(
        &self,
        work: F,
    ) -> impl Future<Output = F::Output> + use<F> {
        work.instrument(self.attempt.clone())
    }

    /// Whether anybody listens at all.
    pub(super) fn listens() -> bool {
        tracing::level_filters::LevelFilter::current() != tracing::level_filters::LevelFilter::OFF
    }

    /// Makes an event of what observers are told.
    pub(super) fn tell(&self, event: &Event<'_>) {
        told::tell(&self.call, &self.attempt, event);
    }
}

#[cfg(not(feature = "tracing"))]
impl Trace {
    pub(super) const fn call(_call: &Prepared) -> Self {
        Self {}
    }

    pub(super) const fn began_attempt(&mut self, _number: u32, _host: &str) {}

    pub(super) fn around_call<F: Future>(
        &self,
        work: F,
    ) -> impl Future<Output = F::Output> + use<F> {
        work
    }

    pub(super) fn around_attempt<F: Future>(
        &self,
        work: F,
    ) -> impl Future<Output = F::Output> + use<F> {
        work
    }

    pub(super) const fn listens() -> bool {
        false
    }

    pub(super) const fn tell(&self, _event: &Event<'_>) {}
}
