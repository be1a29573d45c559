//! Errors of many calls together: of lists and of waits.

use std::fmt;
use std::time::Duration;

use super::failure::Failure;
use super::{Error, ErrorKind};

impl Error {
    /// Pages that lead back to where they came from.
    pub(crate) fn pagination_loop(message: impl Into<String>) -> Self {
        Self::new(Failure::PaginationLoop(message.into()))
    }

    /// A wait that ended without what it waited for, with what the last poll met, if that was an error.
    pub(crate) fn wait(kind: ErrorKind, message: String, fault: Option<Self>) -> Self {
        let fault = fault.map(Box::new);
        Self::new(match kind {
            ErrorKind::WaitDeadline => Failure::WaitDeadline { message, fault },
            _ => Failure::WaitFailed { message, fault },
        })
    }

    /// Adds how far the wait was that the call belongs to.
    pub(crate) fn with_waited(mut self, waited: Waited) -> Self {
        self.0.waited = Some(waited);
        self
    }

    /// How far the wait was that the failed call belongs to, or that failed itself. `None` for calls outside of
    /// [`Client::wait`](crate::Client::wait).
    #[must_use]
    pub const fn waited(&self) -> Option<&Waited> {
        self.0.waited.as_ref()
    }
}

/// How far a wait was: what an error tells of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Waited {
    /// What was waited for: the waiter's name.
    pub until: String,
    /// The last state that was seen; several, if the answer lists several. `None` if there never was one.
    pub state: Option<String>,
    /// Polls that came to an end.
    pub polls: u32,
    /// How long the wait took.
    pub took: Duration,
}

impl fmt::Display for Waited {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.state {
            Some(state) => write!(f, "last state `{state}`")?,
            None => f.write_str("no state seen")?,
        }
        let polls = if self.polls == 1 { "poll" } else { "polls" };
        let took = self.took.as_millis() as f64 / 1000.0;
        write!(f, ", {} {polls} in {took}s", self.polls)
    }
}
