//! What an identity provider says about the caller: a token or an assertion, read anew for each session.

use std::fmt;
use std::io;
use std::path::PathBuf;

use aliyun_rpc_core::Secret;
use aliyun_rpc_core::credentials::{CredentialsError, CredentialsErrorClass};
use aliyun_rpc_core::transport::BoxFuture;

use crate::surroundings::Surroundings;

/// A closure that yields it.
type Ask =
    Box<dyn Fn() -> BoxFuture<'static, Result<Secret<String>, CredentialsError>> + Send + Sync>;

/// Where it comes from.
pub(crate) enum Assertion {
    File(PathBuf),
    Closure(Ask),
}

impl Assertion {
    pub(crate) fn closure<F, R>(ask: F) -> Self
    where
        F: Fn() -> R + Send + Sync + 'static,
        R: Future<Output = Result<Secret<String>, CredentialsError>> + Send + 'static,
    {
        Self::Closure(Box::new(move || Box::pin(ask())))
    }

    /// Reads it, and refuses what STS would refuse. `what` is its name in errors, `length` what STS accepts.
    pub(crate) async fn read(
        &self,
        what: &str,
        length: std::ops::RangeInclusive<usize>,
        surroundings: &Surroundings,
    ) -> Result<Secret<String>, CredentialsError> {
        let (text, of) = match self {
            Self::File(path) => {
                let of = format!("the {what} in {}", path.display());
                let bytes = surroundings
                    .files
                    .read(path)
                    .map_err(|error| unreadable(&of, &error))?;
                let text = String::from_utf8(bytes)
                    .map_err(|_| misconfigured(format!("{of} is not UTF-8")))?;
                (Secret::new(text), of)
            }
            Self::Closure(ask) => (ask().await?, format!("the {what}")),
        };
        let text = text.expose().trim();
        let count = text.chars().count();
        if count == 0 {
            return Err(misconfigured(format!("{of} is empty")));
        }
        if !length.contains(&count) {
            return Err(misconfigured(format!(
                "{of} has {count} characters; STS accepts {} to {}",
                length.start(),
                length.end()
            )));
        }
        Ok(text.into())
    }
}

fn unreadable(of: &str, error: &io::Error) -> CredentialsError {
    let class = match error.kind() {
        // It is a matter of what was configured, not of the disk.
        io::ErrorKind::NotFound => CredentialsErrorClass::Misconfigured,
        _ => CredentialsErrorClass::Io,
    };
    CredentialsError::new(class, format!("{of} cannot be read: {error}"))
}

fn misconfigured(message: String) -> CredentialsError {
    CredentialsError::new(CredentialsErrorClass::Misconfigured, message)
}

impl fmt::Debug for Assertion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(path) => path.fmt(f),
            Self::Closure(_) => f.write_str("closure"),
        }
    }
}
