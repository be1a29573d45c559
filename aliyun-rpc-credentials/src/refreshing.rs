//! Keeps credentials, and renews them in time.

mod flight;
mod inner;
mod kept;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use aliyun_rpc_core::credentials::{Credentials, CredentialsError, ProvideCredentials};
use aliyun_rpc_core::transport::BoxFuture;
use tokio::runtime::Handle;

use crate::load::Load;
use crate::surroundings::Surroundings;
use flight::Outcome;
use inner::{Inner, Next};
use kept::Phase;

pub use kept::Windows;

/// How long a caller waits for the renewal of credentials that are still valid.
const PATIENCE: Duration = Duration::from_secs(5);
/// Keeps what a loader fetched, and renews it in time.
///
/// | when | what a caller gets |
/// |---|---|
/// | the credentials are fresh | the credentials; nothing is locked and nobody is asked |
/// | their end is near ([`Windows::prefetch`]) | the credentials; one load starts in the background |
/// | their end is very near ([`Windows::blocking`]) | what the one load brings, if it brings it within 5 seconds; the old credentials otherwise |
/// | they have ended, were refused, or there never were any | what the one load brings, or its error |
///
/// Never an error while the credentials are valid. However many ask, there is one load at a time, its outcome is for all, and
/// it goes on when the caller who started it goes away. After a load failed, the next one waits: 1, 2, 4 ... 60 seconds in
/// the background (a random part of it, but at least one second), 1 second while the credentials are valid, 200 ms
/// when there are none, 1 second if nobody is there who could give them.
///
/// Clones share one state.
///
/// ```
/// use aliyun_rpc_core::credentials::{Credentials, CredentialsError, ProvideCredentials as _};
/// use aliyun_rpc_core::transport::BoxFuture;
/// use aliyun_rpc_credentials::{Load, Refreshing, Surroundings};
///
/// #[derive(Debug)]
/// struct Vault;
///
/// impl Load for Vault {
///     fn load(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
///         Box::pin(async {
///             let end = std::time::SystemTime::now() + std::time::Duration::from_secs(3600);
///             Ok(Credentials::sts("STS.id", "secret", "token").expiring(end).from_source("vault"))
///         })
///     }
///
///     fn name(&self) -> String {
///         "vault".to_owned()
///     }
/// }
///
/// # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
/// let source = Refreshing::new(Vault, &Surroundings::system());
/// assert_eq!(source.credentials().await?.source(), "vault");
/// # Ok::<(), CredentialsError>(())
/// # }).unwrap();
/// ```
pub struct Refreshing<L> {
    inner: Arc<Inner<L>>,
}

impl<L: Load> Refreshing<L> {
    /// Keeps what this loader fetches.
    #[must_use]
    pub fn new(loader: L, surroundings: &Surroundings) -> Self {
        Self::with_windows(loader, Windows::default(), surroundings)
    }

    /// Keeps what this loader fetches, and renews it so long before its end.
    #[must_use]
    pub fn with_windows(loader: L, windows: Windows, surroundings: &Surroundings) -> Self {
        Self {
            inner: Arc::new(Inner::new(loader, windows, surroundings)),
        }
    }

    /// The loader.
    #[must_use]
    pub fn loader(&self) -> &L {
        &self.inner.loader
    }

    async fn get(&self) -> Outcome {
        let inner = &self.inner;
        if let Some(kept) = &*inner.kept.load()
            && kept.phase(inner.now()) == Phase::Fresh
        {
            return Ok(kept.credentials.clone());
        }
        loop {
            let (phase, next) = inner.next();
            let failed = match (phase, next) {
                (_, Next::Keep) => None,
                (_, Next::Fail(error)) => Some(error),
                // Somebody has to do it: here, if nobody does it in the background.
                (Phase::Fresh | Phase::Prefetch, Next::Wait(flight)) => {
                    match Handle::try_current() {
                        Ok(_) => None,
                        Err(_) => flight.await.err(),
                    }
                }
                (Phase::Blocking, Next::Wait(flight)) => {
                    match flight::within(PATIENCE, flight).await {
                        Some(outcome) => outcome.err(),
                        None if inner.has_valid() => None,
                        // They ended while this caller waited: from now on it waits as long as it takes.
                        None => continue,
                    }
                }
                (Phase::Grace | Phase::Gone, Next::Wait(flight)) => match flight.await {
                    Ok(credentials) => return Ok(credentials),
                    Err(error) => Some(error),
                },
            };
            return inner.answer(failed);
        }
    }
}

impl<L: Load> ProvideCredentials for Refreshing<L> {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(self.get())
    }

    fn invalidate(&self, rejected: &Credentials) {
        if let Some(kept) = &*self.inner.kept.load()
            && kept.credentials.is_same(rejected)
        {
            kept.reject();
        }
    }
}

impl<L> Clone for Refreshing<L> {
    fn clone(&self) -> Self {
        Self {
            inner: Arc::clone(&self.inner),
        }
    }
}

/// The loader, and what is kept: masked.
impl<L: fmt::Debug> fmt::Debug for Refreshing<L> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kept = self.inner.kept.load();
        f.debug_struct("Refreshing")
            .field("loader", &self.inner.loader)
            .field("kept", &kept.as_ref().map(|kept| &kept.credentials))
            .finish_non_exhaustive()
    }
}
