//! A load that many wait for.

use std::panic::AssertUnwindSafe;
use std::time::Duration;

use aliyun_rpc_core::credentials::{Credentials, CredentialsError, CredentialsErrorClass};
use aliyun_rpc_core::transport::BoxFuture;
use futures_util::FutureExt as _;
use futures_util::future::Shared;
use tokio::runtime::Handle;

/// What a load comes to.
pub(super) type Outcome = Result<Credentials, CredentialsError>;

/// A load that many wait for; whoever polls it drives it, and all get its outcome.
pub(super) type Flight = Shared<BoxFuture<'static, Outcome>>;

/// No source may take longer. Loaders have limits of their own, most 30 seconds; this one is for loaders that hang, because
/// all later callers would wait for the same load.
const LONGEST: Duration = Duration::from_secs(120);

/// Starts a load. In a tokio runtime it goes on even when everybody who waits for it goes away; elsewhere it waits for the
/// next one who asks. A panic in it is an error for all who wait.
pub(super) fn start(
    name: String,
    load: impl Future<Output = Outcome> + Send + 'static,
    settle: impl FnOnce(Outcome) -> Outcome + Send + 'static,
) -> Flight {
    let flight: BoxFuture<'static, Outcome> = Box::pin(async move {
        let outcome = AssertUnwindSafe(limited(&name, load)).catch_unwind().await;
        settle(outcome.unwrap_or_else(|_| {
            Err(CredentialsError::new(
                CredentialsErrorClass::Transient,
                "the source panicked while it was loading",
            )
            .of(name))
        }))
    });
    let flight = flight.shared();
    if let Ok(runtime) = Handle::try_current() {
        drop(runtime.spawn(flight.clone()));
    }
    flight
}

async fn limited(name: &str, load: impl Future<Output = Outcome>) -> Outcome {
    within(LONGEST, load).await.unwrap_or_else(|| {
        Err(CredentialsError::new(
            CredentialsErrorClass::Timeout,
            format!("no answer within {} s", LONGEST.as_secs()),
        )
        .of(name.to_owned()))
    })
}

/// Waits so long at most; without a limit where there is no runtime that could measure time.
pub(super) async fn within<T>(limit: Duration, future: impl Future<Output = T>) -> Option<T> {
    if Handle::try_current().is_ok() {
        tokio::time::timeout(limit, future).await.ok()
    } else {
        Some(future.await)
    }
}
