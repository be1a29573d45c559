//! Waiting no longer than a limit.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

use tokio::time::sleep;

/// The outcome of a future, or `None` if it takes longer than the limit.
///
/// As `tokio::time::timeout`, but what is ready at once costs neither a timer nor a look at the clock: most waits of a call
/// are over before they begin.
pub(crate) async fn within<F: Future>(limit: Duration, future: F) -> Option<F::Output> {
    let mut future = pin!(future);
    let mut timer = pin!(None);
    poll_fn(|context| {
        if let Poll::Ready(outcome) = future.as_mut().poll(context) {
            return Poll::Ready(Some(outcome));
        }
        if timer.is_none() {
            timer.set(Some(sleep(limit)));
        }
        match timer.as_mut().as_pin_mut() {
            Some(timer) => timer.poll(context).map(|()| None),
            None => Poll::Pending,
        }
    })
    .await
}

#[cfg(test)]
mod tests {
    use std::future::{pending, ready};
    use std::time::Duration;

    use tokio::time::{Instant, sleep};

    use super::within;

    #[tokio::test(start_paused = true)]
    async fn what_is_late_is_given_up_at_the_limit() {
        let limit = Duration::from_secs(3);
        assert_eq!(within(Duration::ZERO, ready(1)).await, Some(1));
        let began = Instant::now();
        assert_eq!(within(limit, sleep(limit / 3)).await, Some(()));
        assert_eq!(began.elapsed(), limit / 3);
        let began = Instant::now();
        assert_eq!(within(limit, pending::<()>()).await, None);
        assert_eq!(began.elapsed(), limit);
    }
}
