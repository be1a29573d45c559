//! Waiting until an operation's answer shows a state.

mod until;
mod watch;

use std::fmt;
use std::future::IntoFuture;
use std::time::Duration;

use crate::action::RpcAction;
use crate::backoff::{Backoff, Jitter, RandomJitter};
use crate::client::{Client, Overrides, options};
use crate::error::Error;
use crate::response::Response;
use crate::transport::BoxFuture;

pub use crate::descriptor::Outcome;
pub use until::Until;
pub use watch::Polled;
use watch::{Step, Watch};

/// A wait that has not begun: set options, then await it. Made by [`Client::wait`].
///
/// The answer is the one that showed the awaited state. Where an error code is what was awaited (a deleted target is
/// not found), it is an empty answer with the HTTP status and request id of that error.
///
/// # What a poll means
///
/// Each poll is an ordinary call, with the retries of the client. Its answer has a state, and the waiter says whether
/// that ends the wait. A call that fails with an error code of the waiter counts as a state too. Faults that may pass
/// ([`Error::is_retryable`]: throttling, an overloaded service, a lost connection) do not end the wait; any other error
/// does.
///
/// A target that is not there, where the waiter does not say what that means, may not be there *yet*, so the wait goes
/// on. If it was seen before and is missing at three polls in a row, it is gone, and the wait fails.
///
/// # Errors
///
/// | [`ErrorKind`](crate::error::ErrorKind) | meaning |
/// |---|---|
/// | `WaitDeadline` | time is up; the source is the fault of the last poll, if it met one |
/// | `WaitFailed` | a state that the awaited one cannot follow, or the target is gone |
/// | any other | a call failed for good |
///
/// All of them tell the last state and the number of polls: [`Error::waited`].
#[must_use = "a wait does nothing unless it is awaited"]
pub struct Wait<A: RpcAction> {
    client: Client,
    action: A,
    until: Until<A>,
    overrides: Overrides,
    backoff: Option<Backoff>,
    within: Option<Duration>,
    jitter: Box<dyn Jitter>,
    on_poll: Option<OnPoll>,
}

type OnPoll = Box<dyn FnMut(&Polled<'_>) + Send>;

impl<A: RpcAction> Wait<A> {
    pub(crate) fn new(client: Client, action: A, until: Until<A>) -> Self {
        Self {
            client,
            action,
            until,
            overrides: Overrides::default(),
            backoff: None,
            within: None,
            jitter: Box::new(RandomJitter),
            on_poll: None,
        }
    }

    options!(overrides);

    /// Pauses so long between two polls, instead of what the waiter says (5 seconds, if it says nothing).
    pub fn every(self, pause: Duration) -> Self {
        self.backoff(Backoff::new(pause, pause))
    }

    /// Pauses that double from a base up to a cap, for long waits.
    pub fn backoff(mut self, pauses: Backoff) -> Self {
        self.backoff = Some(pauses);
        self
    }

    /// Shortens each pause by up to a fifth, so that those who begin together do not stay together. Chance by default.
    pub fn jitter(mut self, jitter: impl Jitter) -> Self {
        self.jitter = Box::new(jitter);
        self
    }

    /// Gives up after so long, instead of what the waiter says (10 minutes, if it says nothing). A poll that is then on
    /// its way is dropped.
    pub fn deadline(mut self, within: Duration) -> Self {
        self.within = Some(within);
        self
    }

    /// Calls a function after each poll, to show progress.
    pub fn on_poll(mut self, tell: impl FnMut(&Polled<'_>) + Send + 'static) -> Self {
        self.on_poll = Some(Box::new(tell));
        self
    }

    async fn run(mut self) -> Result<Response<A::Response>, Error> {
        let (rule, until) = self.until.rule();
        let backoff = self.backoff.unwrap_or(Backoff::new(rule.every, rule.every));
        let within = self.within.unwrap_or(rule.within);
        let mut watch = Watch::new(A::ACTION, rule, until, self.on_poll.take());
        let polls = self.polls(&mut watch, backoff);
        match tokio::time::timeout(within, polls).await {
            Ok(ended) => ended,
            Err(_) => Err(watch.late(within)),
        }
    }

    async fn polls(
        &mut self,
        watch: &mut Watch,
        backoff: Backoff,
    ) -> Result<Response<A::Response>, Error> {
        loop {
            let call = self.client.send_with(&self.action, self.overrides.clone());
            let step = match call.await {
                Ok(mut answer) => {
                    let id = answer.request_id().to_owned();
                    let own = self.until.judge(&answer);
                    match watch.seen(&mut *answer, own, id) {
                        Step::Done => return Ok(answer),
                        step => step,
                    }
                }
                Err(error) => watch.refused(error),
            };
            match step {
                Step::Wait(pause) => {
                    let pause = backoff.longest(pause);
                    let shorter = pause.mul_f64(self.jitter.fraction().clamp(0.0, 1.0) / 5.0);
                    tokio::time::sleep(pause.saturating_sub(shorter)).await;
                }
                Step::Done => {
                    let (status, id) = watch.refusal();
                    let answer = Response::new(A::Response::default());
                    return Ok(answer.with_status(status).with_request_id(id));
                }
                Step::Failed(error) => return Err(error),
            }
        }
    }
}

impl<A: RpcAction> IntoFuture for Wait<A> {
    type Output = Result<Response<A::Response>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

impl<A: RpcAction> fmt::Debug for Wait<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Wait")
            .field("action", &A::ACTION.name)
            .field("until", &self.until)
            .finish_non_exhaustive()
    }
}
