//! How far a call has come, and what its errors tell of that.

use std::time::{Duration, SystemTime};

use tokio::time::Instant;

use super::destination;
use super::event::event;
use super::prepared::Prepared;
use super::skew::Measured;
use super::trace::Trace;
use crate::credentials::Credentials;
use crate::deadline::within;
use crate::error::Error;
use crate::observe::{Correction, What};
use crate::retry::Permit;
use crate::sign::SignedRequest;
use crate::transport::{TimeLimit, TransportError};

/// A limit that is in force for a part of a call.
pub(super) struct Limited {
    left: Duration,
    what: TimeLimit,
    limit: Duration,
}

impl Limited {
    /// The outcome of the part, or the limit that ended it. One timer holds both limits.
    pub(super) async fn hold<F: Future>(self, part: F) -> Result<F::Output, TransportError> {
        let late = TransportError::Timeout {
            limit: self.what,
            after: self.limit,
        };
        within(self.left, part).await.ok_or(late)
    }
}

/// How far a call has come. Outlives the attempts, so that it is still there when a time limit ends them.
pub(super) struct Progress {
    pub(super) host: String,
    pub(super) began: Instant,
    pub(super) limit: Duration,
    /// Requests sent.
    pub(super) attempts: u32,
    /// Attempts that count for the retry policy: those after a correction do not.
    pub(super) tries: u32,
    /// Whether a request is on its way and its answer is not here.
    pub(super) in_flight: bool,
    /// Whether the service may have executed the call without a word about it.
    pub(super) reached: bool,
    /// Whether a second execution does no harm.
    pub(super) repeatable: bool,
    /// The pause before this attempt.
    pub(super) pause: Duration,
    /// How long the service asks to wait before the next one.
    pub(super) hint: Option<Duration>,
    /// What this attempt, being a retry, has taken from the budget.
    pub(super) permit: Option<Permit>,
    /// What was put right so far.
    pub(super) corrected: Vec<Correction>,
    /// Whether the call was already repeated because its answer could not be read.
    pub(super) read_again: bool,
    pub(super) credentials: Option<Credentials>,
    /// Credentials in place of refused ones, for the next attempt.
    pub(super) fresh: Option<Credentials>,
    pub(super) signed: Option<SignedRequest>,
    pub(super) attempt_began: Instant,
    /// The time in the request, and when it was put there.
    pub(super) time: SystemTime,
    pub(super) signed_at: Instant,
    /// The service's time according to its last answer.
    pub(super) measured: Option<Measured>,
    pub(super) trace: Trace,
}

impl Progress {
    pub(super) fn new(limit: Duration, trace: Trace) -> Self {
        let now = Instant::now();
        Self {
            host: String::new(),
            began: now,
            limit,
            attempts: 0,
            tries: 1,
            in_flight: false,
            reached: false,
            repeatable: false,
            pause: Duration::ZERO,
            hint: None,
            permit: None,
            corrected: Vec::new(),
            read_again: false,
            credentials: None,
            fresh: None,
            signed: None,
            attempt_began: now,
            time: SystemTime::UNIX_EPOCH,
            signed_at: now,
            measured: None,
            trace,
        }
    }

    /// What is left of the limit for the whole call.
    pub(super) fn left(&self) -> Duration {
        self.limit.saturating_sub(self.began.elapsed())
    }

    /// A limit of a part of the call, or what is left for the whole call, whichever ends first.
    pub(super) fn limited(&self, what: TimeLimit, limit: Duration) -> Limited {
        let left = self.left();
        if left < limit {
            Limited {
                left,
                what: TimeLimit::Total,
                limit: self.limit,
            }
        } else {
            Limited {
                left: limit,
                what,
                limit,
            }
        }
    }

    /// A new attempt: nothing is known of it yet.
    pub(super) fn began_attempt(&mut self) {
        self.hint = None;
        self.measured = None;
        self.attempt_began = Instant::now();
        self.trace.began_attempt(self.attempts + 1, &self.host);
    }

    /// What a retry tells of itself.
    pub(super) fn retried(&self) -> Option<Retried> {
        let retries = self.tries.checked_sub(1).filter(|retries| *retries > 0)?;
        Some(Retried {
            number: retries.to_string(),
            delay: self.pause.as_millis().to_string(),
        })
    }

    /// The request is sent now.
    pub(super) const fn sent(&mut self) {
        self.attempts += 1;
        self.in_flight = true;
    }

    /// The attempt is over, by an answer or without one. What a retry took is spent if it was sent.
    pub(super) fn over(&mut self) {
        let permit = self.permit.take();
        if std::mem::take(&mut self.in_flight) {
            permit.map(Permit::spend).unwrap_or_default();
        }
    }

    /// The end of a call that failed.
    pub(super) fn give_up(&self, error: Error, call: &Prepared) -> Error {
        let error = self.tell(error, call);
        event(call, self, || What::GaveUp {
            error: &error,
            attempts: self.attempts,
            took: self.began.elapsed(),
        });
        error
    }

    /// The end of a call that succeeded.
    pub(super) fn succeed(&self, call: &Prepared) {
        call.budget().succeeded();
        event(call, self, || What::Succeeded {
            attempts: self.attempts,
            took: self.began.elapsed(),
        });
    }

    /// Adds what is known about the call to an error.
    pub(super) fn tell(&self, error: Error, call: &Prepared) -> Error {
        let operation = call.target.operation();
        // Trouble with choosing the endpoint may be another call's, which has told its own name; this one was not sent.
        let mut error = match error.action() {
            Some(_) => error,
            None => error
                .with_action(operation.name)
                .with_documented(call.target.errors()),
        }
        .with_repeatable(self.repeatable || self.host.is_empty())
        .with_reached(self.reached, call.token())
        .with_hint(self.hint);
        if !self.host.is_empty() {
            error = error.at(&self.host, self.attempts);
        }
        // A proxy may be what was not found.
        let unknown = match error.transport() {
            Some(TransportError::UnknownHost { host, .. }) => self.host.starts_with(host.as_str()),
            _ => false,
        };
        if unknown {
            error = error.with_advice(destination::advice(call));
        }
        match &self.credentials {
            Some(credentials) if error.is_credentials() || error.is_denied() => {
                error.with_identity(credentials.identity())
            }
            _ => error,
        }
    }
}

/// The headers by which a service can tell a retry from a new call, as the vendor's command line sends them: the number of the
/// retry, and the pause before it in milliseconds.
pub(super) struct Retried {
    number: String,
    delay: String,
}

impl Retried {
    pub(super) fn headers(&self) -> [(&'static str, &str); 2] {
        [
            ("x-acs-retry-attempts", &self.number),
            ("x-acs-retry-delay", &self.delay),
        ]
    }
}
