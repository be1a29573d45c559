//! Sources that are made when they are first asked.

use std::fmt;
use std::sync::{Arc, OnceLock};

use aliyun_rpc_core::credentials::{Credentials, CredentialsError, ProvideCredentials};
use aliyun_rpc_core::transport::BoxFuture;

type Made = Result<Arc<dyn ProvideCredentials>, CredentialsError>;

/// A source that is made when it is first asked for credentials, because what it is made of is read then.
pub(super) struct Lazy {
    name: &'static str,
    make: Box<dyn Fn() -> Made + Send + Sync>,
    made: OnceLock<Made>,
}

impl Lazy {
    pub(super) fn new(name: &'static str, make: impl Fn() -> Made + Send + Sync + 'static) -> Self {
        Self {
            name,
            make: Box::new(make),
            made: OnceLock::new(),
        }
    }
}

impl ProvideCredentials for Lazy {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        let made = self.made.get_or_init(|| (self.make)());
        Box::pin(async move {
            match made {
                Ok(source) => source.credentials().await,
                Err(error) => Err(error.clone().of(self.name)),
            }
        })
    }

    fn invalidate(&self, rejected: &Credentials) {
        if let Some(Ok(source)) = self.made.get() {
            source.invalidate(rejected);
        }
    }
}

impl fmt::Debug for Lazy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.made.get() {
            Some(Ok(source)) => source.fmt(f),
            _ => write!(f, "Lazy({})", self.name),
        }
    }
}
