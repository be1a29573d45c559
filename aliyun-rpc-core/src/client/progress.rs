//! How far a call has come, and what its errors tell of that.

use super::destination;
use super::prepared::Prepared;
use crate::credentials::Credentials;
use crate::error::Error;
use crate::sign::SignedRequest;
use crate::transport::TransportError;

/// How far a call has come: what its errors tell.
#[derive(Default)]
pub(super) struct Progress {
    pub(super) host: String,
    pub(super) attempts: u32,
    pub(super) credentials: Option<Credentials>,
    pub(super) signed: Option<SignedRequest>,
    pub(super) repeatable: bool,
}

impl Progress {
    /// Adds what is known about the call to an error.
    pub(super) fn tell(&self, error: Error, call: &Prepared) -> Error {
        let operation = call.target.operation();
        let mut error = error
            .with_action(operation.name)
            .with_documented(call.target.errors())
            .with_repeatable(self.repeatable);
        if !self.host.is_empty() {
            error = error.at(&self.host, self.attempts);
        }
        if error
            .transport()
            .is_some_and(TransportError::is_unknown_host)
        {
            error = error.with_advice(destination::advice(call));
        }
        match &self.credentials {
            Some(credentials) if error.is_credentials() || error.is_denied() => {
                error.with_identity(credentials.identity())
            }
            _ => error,
        }
    }
}
