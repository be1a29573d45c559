//! What has been seen during a wait, and what the next look means: the same for all operations.

use std::time::Duration;

use tokio::time::Instant;

use super::{OnPoll, Outcome};
use crate::descriptor::{Action, Waiter};
use crate::error::{Error, ErrorKind, Waited};
use crate::slot::{Object, texts};

/// A target that was seen is gone when it is missing so often in a row. Once can be a replica that lags behind.
const GONE: u32 = 3;

/// One poll of a wait, for those who watch.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Polled<'a> {
    /// Its number, 1 for the first.
    pub number: u32,
    /// The state that the answer showed, several if it lists several; the error code, if that counts as a state.
    /// `None` if the target is not there, if a fault kept it from being seen, and for functions of one's own.
    pub state: Option<&'a str>,
    /// The error of the call, if it failed.
    pub error: Option<&'a Error>,
    /// What it means for the wait. A call that failed for good is `Failed`.
    pub outcome: Outcome,
    /// Time since the wait began.
    pub elapsed: Duration,
}

/// What has been seen so far.
pub(super) struct Watch {
    action: &'static Action,
    rule: Waiter,
    waited: Waited,
    started: Instant,
    on_poll: Option<OnPoll>,
    request_id: Option<String>,
    status: u16,
    /// Polls in a row at which the target was missing, since it was last seen; `None` if it never was.
    missing: Option<u32>,
    fault: Option<Error>,
}

/// What to do after a poll.
pub(super) enum Step {
    /// Wait, as after so many polls.
    Wait(u32),
    Done,
    Failed(Error),
}

impl Watch {
    pub(super) fn new(
        action: &'static Action,
        rule: Waiter,
        until: String,
        on_poll: Option<OnPoll>,
    ) -> Self {
        Self {
            action,
            rule,
            waited: Waited {
                until,
                ..Waited::default()
            },
            started: Instant::now(),
            on_poll,
            request_id: None,
            status: 200,
            missing: None,
            fault: None,
        }
    }

    /// After an answer. `own` is what the caller's function says of it.
    pub(super) fn seen(
        &mut self,
        answer: &mut dyn Object,
        own: Option<Outcome>,
        request_id: String,
    ) -> Step {
        self.request_id = Some(request_id);
        if let Some(outcome) = own {
            return self.step(outcome, None, None);
        }
        let states = texts(answer, self.rule.status);
        if states.iter().all(String::is_empty) {
            return self.absent(None);
        }
        self.missing = Some(0);
        let outcome = outcome(&self.rule, &states);
        let mut shown: Vec<&str> = Vec::new();
        for state in &states {
            if !shown.contains(&&**state) {
                shown.push(state);
            }
        }
        self.step(outcome, Some(shown.join(", ")), None)
    }

    /// After an error.
    pub(super) fn refused(&mut self, error: Error) -> Step {
        self.request_id = error.request_id().map(str::to_owned);
        self.status = error.status().unwrap_or(self.status);
        let code = error.code().unwrap_or_default().to_owned();
        let is = |codes: &[&str]| !code.is_empty() && codes.contains(&&*code);
        if is(self.rule.done) {
            self.step(Outcome::Done, Some(code), Some(error))
        } else if is(self.rule.failed) {
            self.step(Outcome::Failed, Some(code), Some(error))
        } else if is(self.rule.missing) {
            self.absent(Some(error))
        } else if error.is_retryable() {
            self.step(Outcome::Wait, None, Some(error))
        } else {
            self.tell(None, Some(&error), Outcome::Failed);
            Step::Failed(error.with_waited(self.waited()))
        }
    }

    /// After a poll that found no target.
    fn absent(&mut self, error: Option<Error>) -> Step {
        let missing = self.missing.map(|times| times + 1);
        self.missing = missing;
        if self.rule.absent == Outcome::Wait && missing.is_some_and(|times| times >= GONE) {
            self.tell(None, error.as_ref(), Outcome::Failed);
            return Step::Failed(self.failed("the target was there and is gone", error));
        }
        self.step(self.rule.absent, None, error)
    }

    fn step(&mut self, outcome: Outcome, state: Option<String>, error: Option<Error>) -> Step {
        self.tell(state.as_deref(), error.as_ref(), outcome);
        let has_state = state.is_some();
        self.waited.state = state.or(self.waited.state.take());
        match outcome {
            Outcome::Wait => {
                self.fault = error;
                Step::Wait(self.waited.polls)
            }
            Outcome::Done => Step::Done,
            Outcome::Failed if has_state => {
                Step::Failed(self.failed("it can no longer come from here", error))
            }
            Outcome::Failed => Step::Failed(self.failed("the target is not there", error)),
        }
    }

    /// Counts a poll and tells of it.
    fn tell(&mut self, state: Option<&str>, error: Option<&Error>, outcome: Outcome) {
        self.waited.polls += 1;
        if let Some(on_poll) = &mut self.on_poll {
            on_poll(&Polled {
                number: self.waited.polls,
                state,
                error,
                outcome,
                elapsed: self.started.elapsed(),
            });
        }
    }

    /// Time is up.
    pub(super) fn late(&mut self, within: Duration) -> Error {
        let message = match &self.fault {
            Some(_) => format!("not within {within:?}, and the last poll failed"),
            None => format!("not within {within:?}; it may still come"),
        };
        let fault = self.fault.take();
        self.finished(Error::wait(ErrorKind::WaitDeadline, message, fault))
    }

    fn failed(&self, message: &str, cause: Option<Error>) -> Error {
        self.finished(Error::wait(
            ErrorKind::WaitFailed,
            message.to_owned(),
            cause,
        ))
    }

    fn finished(&self, error: Error) -> Error {
        error
            .with_action(self.action.name)
            .with_request_id(self.request_id.clone())
            .with_waited(self.waited())
    }

    fn waited(&self) -> Waited {
        let mut waited = self.waited.clone();
        waited.took = self.started.elapsed();
        waited
    }

    /// HTTP status and request id of the last error.
    pub(super) fn refusal(&self) -> (u16, String) {
        (self.status, self.request_id.clone().unwrap_or_default())
    }
}

/// What the states of an answer mean: one that failed is enough, and all must be done.
fn outcome(rule: &Waiter, states: &[String]) -> Outcome {
    let of_one = |state: &String| {
        if rule.failed.contains(&&**state) {
            Outcome::Failed
        } else if rule.done.contains(&&**state) {
            Outcome::Done
        } else if state.is_empty() {
            Outcome::Wait
        } else {
            rule.present
        }
    };
    let all: Vec<Outcome> = states.iter().map(of_one).collect();
    [Outcome::Failed, Outcome::Wait]
        .into_iter()
        .find(|outcome| all.contains(outcome))
        .unwrap_or(Outcome::Done)
}
