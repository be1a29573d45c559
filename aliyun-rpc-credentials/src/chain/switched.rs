//! Sources that a variable can switch off.

use std::fmt;

use aliyun_rpc_core::credentials::{
    Credentials, CredentialsError, CredentialsErrorClass, ProvideCredentials,
};
use aliyun_rpc_core::transport::BoxFuture;

use crate::env::flag;
use crate::surroundings::Surroundings;

/// A source that a variable can switch off.
pub(super) struct Switched<S> {
    variable: &'static str,
    source: S,
    surroundings: Surroundings,
}

impl<S> Switched<S> {
    pub(super) fn new(variable: &'static str, source: S, surroundings: &Surroundings) -> Self {
        Self {
            variable,
            source,
            surroundings: surroundings.clone(),
        }
    }
}

impl<S: ProvideCredentials> ProvideCredentials for Switched<S> {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        if flag(&*self.surroundings.environment, self.variable) {
            let message = format!("switched off by {}", self.variable);
            let error = CredentialsError::new(CredentialsErrorClass::Disabled, message);
            return Box::pin(async { Err(error) });
        }
        self.source.credentials()
    }

    fn invalidate(&self, rejected: &Credentials) {
        self.source.invalidate(rejected);
    }
}

impl<S: fmt::Debug> fmt::Debug for Switched<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.source.fmt(f)
    }
}
