//! A source of credentials made of a closure.

use std::fmt;
use std::future::Future;

use super::{Credentials, CredentialsError, ProvideCredentials};
use crate::transport::BoxFuture;

/// A source that calls a closure for each attempt.
///
/// Nothing is kept: wrap it into `Refreshing` of the package `aliyun-rpc-credentials` if asking is slow or costs something.
///
/// ```
/// use aliyun_rpc_core::Client;
/// use aliyun_rpc_core::credentials::{Credentials, from_fn};
///
/// let client = Client::builder()
///     .credentials(from_fn("vault", || async {
///         // Ask wherever the key is kept.
///         Ok(Credentials::new("LTAI5tExampleExample9xQ2", "the-secret"))
///     }))
///     .build()?;
/// # Ok::<(), aliyun_rpc_core::Error>(())
/// ```
pub fn from_fn<F, R>(name: &'static str, ask: F) -> FromFn<F>
where
    F: Fn() -> R + Send + Sync + 'static,
    R: Future<Output = Result<Credentials, CredentialsError>> + Send + 'static,
{
    FromFn { name, ask }
}

/// The source that [`from_fn`] makes.
#[derive(Clone)]
pub struct FromFn<F> {
    name: &'static str,
    ask: F,
}

impl<F, R> ProvideCredentials for FromFn<F>
where
    F: Fn() -> R + Send + Sync + 'static,
    R: Future<Output = Result<Credentials, CredentialsError>> + Send + 'static,
{
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        let answer = (self.ask)();
        Box::pin(async move {
            match answer.await {
                Ok(credentials) => Ok(credentials.from_source(self.name)),
                Err(error) if error.provider().is_empty() => Err(error.of(self.name)),
                Err(error) => Err(error),
            }
        })
    }
}

impl<F> fmt::Debug for FromFn<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "FromFn({})", self.name)
    }
}
