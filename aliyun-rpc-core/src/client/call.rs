//! A call of a typed operation.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use super::answer::{Answer, Reading};
use super::options::{Overrides, options, typed_options};
use super::pipeline;
use super::prepared::Prepared;
use crate::action::RpcAction;
use crate::error::Error;
use crate::response::Response;
use crate::transport::BoxFuture;

/// A call that is not yet sent: set options, then await it.
///
/// The parameters were checked and encoded when the call was made, so it borrows neither the request nor the
/// client and can be moved to another task. What is wrong with them is the result of awaiting.
///
/// ```
/// # use aliyun_rpc_core::{Client, Error, RpcAction};
/// # async fn demo<A: RpcAction>(client: &Client, action: &A) -> Result<(), Error> {
/// use std::time::Duration;
///
/// let answer = client
///     .send(action)
///     .timeout(Duration::from_secs(3))
///     .region("cn-shanghai")
///     .await?;
/// println!("request {}", answer.request_id());
/// # Ok(())
/// # }
/// ```
#[must_use = "a call does nothing unless it is awaited"]
pub struct Call<A> {
    pub(super) prepared: Box<Prepared>,
    action: PhantomData<fn() -> A>,
}

impl<A> Call<A> {
    pub(super) const fn new(prepared: Box<Prepared>) -> Self {
        Self {
            prepared,
            action: PhantomData,
        }
    }

    /// Sets all options.
    pub(super) fn with(mut self, overrides: Overrides) -> Self {
        self.prepared.overrides = overrides;
        self
    }

    options!(prepared.overrides);

    typed_options!(prepared.overrides);
}

impl<A> fmt::Debug for Call<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.prepared, f)
    }
}

impl<A: RpcAction> IntoFuture for Call<A> {
    type Output = Result<Response<A::Response>, Error>;
    type IntoFuture = CallFuture<A>;

    fn into_future(self) -> Self::IntoFuture {
        CallFuture {
            run: Box::pin(pipeline::run(self.prepared)),
            action: PhantomData,
        }
    }
}

/// The future of a [`Call`].
///
/// Two pointers wide whatever the operation: the work is one future for all operations, and only reading the answer
/// knows types.
#[must_use = "a future does nothing unless it is awaited"]
pub struct CallFuture<A> {
    run: BoxFuture<'static, Result<Answer, Error>>,
    action: PhantomData<fn() -> A>,
}

impl<A: RpcAction> Future for CallFuture<A> {
    type Output = Result<Response<A::Response>, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        loop {
            match ready!(self.run.as_mut().poll(context))?.typed() {
                Reading::Done(result) => return Poll::Ready(result),
                Reading::Again(run) => self.run = run,
            }
        }
    }
}

impl<A> fmt::Debug for CallFuture<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CallFuture(..)")
    }
}
