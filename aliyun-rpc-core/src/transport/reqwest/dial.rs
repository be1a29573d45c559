//! Whether a request opened its own connection or took one from the pool.
//!
//! reqwest does not tell, and it matters twice: the limit for the answer begins when the connection stands, and a pooled
//! connection that is lost before the answer had most probably been closed while it was idle. So a layer around
//! reqwest's connector leaves a mark with the request in whose task it runs.

use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::task::{Context, Poll};

use tower_layer::Layer;
use tower_service::Service;

use crate::error::BoxError;

tokio::task_local! {
    /// The mark of the request that is sent in this task.
    static MARK: Arc<Mark>;
}

/// How far a request has come with its connection.
#[derive(Debug, Default)]
pub(super) struct Mark(AtomicU8);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Connection {
    /// Nothing was dialled: it came from the pool.
    Pooled,
    /// One is being dialled; another one that becomes free meanwhile is taken in its place.
    Dialling,
    /// The dialled one stands.
    New,
}

impl Mark {
    pub(super) fn connection(&self) -> Connection {
        // All in one task, so the order is the program's.
        match self.0.load(Ordering::Relaxed) {
            0 => Connection::Pooled,
            1 => Connection::Dialling,
            _ => Connection::New,
        }
    }

    fn set(&self, connection: Connection) {
        let number = match connection {
            Connection::Pooled => 0,
            Connection::Dialling => 1,
            Connection::New => 2,
        };
        self.0.store(number, Ordering::Relaxed);
    }

    /// Runs what sends the request.
    pub(super) fn around<F: Future>(
        self: &Arc<Self>,
        sending: F,
    ) -> impl Future<Output = F::Output> {
        MARK.scope(Arc::clone(self), sending)
    }

    /// Whether the running task is the request's. It is not if another connection became free first: the rest of the
    /// dialling then goes on in a task of its own.
    fn is_here(self: &Arc<Self>) -> bool {
        MARK.try_with(|here| Arc::ptr_eq(here, self))
            .unwrap_or(false)
    }
}

/// The layer.
#[derive(Clone, Copy, Debug)]
pub(super) struct Dialling;

impl<S> Layer<S> for Dialling {
    type Service = Dialler<S>;

    fn layer(&self, inner: S) -> Dialler<S> {
        Dialler {
            inner: Arc::new(inner),
        }
    }
}

/// The connector with the layer around it.
///
/// The HTTP library clones its connector several times for each request and mostly dials nothing; so clones share the
/// connector until one is needed to dial with.
#[derive(Debug)]
pub(super) struct Dialler<S> {
    inner: Arc<S>,
}

impl<S> Clone for Dialler<S> {
    fn clone(&self) -> Self {
        Self {
            inner: Arc::clone(&self.inner),
        }
    }
}

impl<S, R> Service<R> for Dialler<S>
where
    S: Service<R, Error = BoxError> + Clone + Send + Sync + 'static,
    S::Future: Send,
    S::Response: Send,
    R: Send + 'static,
{
    type Response = S::Response;
    type Error = BoxError;
    type Future = Pin<Box<dyn Future<Output = Result<S::Response, BoxError>> + Send>>;

    /// The connector is asked when it is known that it is needed.
    fn poll_ready(&mut self, _context: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, target: R) -> Self::Future {
        let mut inner = S::clone(&self.inner);
        let mark = MARK.try_with(Arc::clone).ok();
        if let Some(mark) = &mark {
            mark.set(Connection::Dialling);
        }
        Box::pin(async move {
            poll_fn(|context| inner.poll_ready(context)).await?;
            let connected = inner.call(target).await;
            if let Some(mark) = mark.filter(Mark::is_here) {
                mark.set(Connection::New);
            }
            connected
        })
    }
}
