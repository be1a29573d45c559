//! The thread that does the work of a blocking client, and waiting for it.

use std::future::Future;
use std::sync::mpsc;
use std::task::{Context, Poll, Waker};
use std::{panic, thread};

use tokio::runtime::{Builder, Handle, RuntimeFlavor};
use tokio::sync::oneshot;
use tokio::task::coop::poll_proceed;

use crate::error::Error;

/// A thread with a runtime. It ends when this is dropped; nobody waits for that, so that dropping is harmless everywhere, also
/// on the thread itself.
#[derive(Debug)]
pub(super) struct Thread {
    runtime: Handle,
    /// Dropped together with this, which is what the thread waits for.
    _end: oneshot::Sender<()>,
}

impl Thread {
    pub(super) fn start() -> Result<Self, Error> {
        let failed = |error: std::io::Error| {
            Error::config(format!("the blocking client cannot start: {error}"))
        };
        let runtime = Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(failed)?;
        let handle = runtime.handle().clone();
        let (sender, ended) = oneshot::channel::<()>();
        thread::Builder::new()
            .name("aliyun-blocking".to_owned())
            .spawn(move || {
                let _ = runtime.block_on(ended);
                // Without waiting for a name service that does not answer.
                runtime.shutdown_background();
            })
            .map_err(failed)?;
        Ok(Self {
            runtime: handle,
            _end: sender,
        })
    }

    /// Has the work done and waits for it.
    pub(super) fn wait<F>(&self, work: F) -> Result<F::Output, Error>
    where
        F: Future<Output: Send> + Send + 'static,
    {
        let flavor = Handle::try_current().map(|runtime| runtime.runtime_flavor());
        let asynchronous = flavor.is_ok() && is_async();
        if asynchronous && flavor.is_ok_and(|flavor| flavor == RuntimeFlavor::CurrentThread) {
            return Err(Error::config(
                "a blocking call in async code of a current-thread runtime would stall all other tasks: await `aliyun_rpc_core::Client` here, or make the call in `tokio::task::spawn_blocking`",
            ));
        }
        let (sender, receiver) = mpsc::sync_channel(1);
        let task = self.runtime.spawn(work);
        self.runtime.spawn(async move {
            let _ = sender.send(task.await);
        });
        let outcome = if asynchronous {
            tokio::task::block_in_place(|| receiver.recv())
        } else {
            receiver.recv()
        };
        match outcome {
            Ok(Ok(output)) => Ok(output),
            Ok(Err(error)) if error.is_panic() => panic::resume_unwind(error.into_panic()),
            // The thread lives as long as this, so neither can be.
            Ok(Err(_)) | Err(_) => Err(Error::config("the blocking client has ended")),
        }
    }
}

/// Whether the caller runs in async code, and not only in a thread that knows a runtime, as those of `spawn_blocking` do.
///
/// tokio tells nobody, but only async code has a budget of steps after which it must yield. It is a small number; so it is used
/// up, if there is one, and given back.
fn is_async() -> bool {
    let mut context = Context::from_waker(Waker::noop());
    // Gives back everything that is taken after it.
    let Poll::Ready(_first) = poll_proceed(&mut context) else {
        return true;
    };
    (0..=u8::MAX).any(|_| match poll_proceed(&mut context) {
        Poll::Ready(step) => {
            step.made_progress();
            false
        }
        Poll::Pending => true,
    })
}
