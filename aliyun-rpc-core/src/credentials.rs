//! Who calls: the credential of a request and where it comes from.

use std::fmt;

use crate::error::Error;
use crate::secret::Secret;
use crate::transport::BoxFuture;

/// What a call is authenticated with.
///
/// `Debug` shows the kind and the masked key id, never a secret.
#[derive(Clone)]
pub struct Credentials {
    kind: Kind,
}

#[derive(Clone)]
enum Kind {
    AccessKey {
        id: String,
        secret: Secret<String>,
        token: Option<Secret<String>>,
    },
    Bearer(Secret<String>),
    Anonymous,
}

impl Credentials {
    /// A long-lived access key.
    #[must_use]
    pub fn new(id: impl Into<String>, secret: impl Into<Secret<String>>) -> Self {
        Self::access_key(id.into(), secret.into(), None)
    }

    /// Temporary credentials from STS: key id, secret and security token.
    #[must_use]
    pub fn sts(
        id: impl Into<String>,
        secret: impl Into<Secret<String>>,
        token: impl Into<Secret<String>>,
    ) -> Self {
        Self::access_key(id.into(), secret.into(), Some(token.into()))
    }

    fn access_key(id: String, secret: Secret<String>, token: Option<Secret<String>>) -> Self {
        Self {
            kind: Kind::AccessKey { id, secret, token },
        }
    }

    /// A bearer token: nothing is signed.
    #[must_use]
    pub fn bearer(token: impl Into<Secret<String>>) -> Self {
        Self {
            kind: Kind::Bearer(token.into()),
        }
    }

    /// No credential: calls are anonymous.
    #[must_use]
    pub const fn anonymous() -> Self {
        Self {
            kind: Kind::Anonymous,
        }
    }

    /// The access key id, if there is one.
    #[must_use]
    pub fn access_key_id(&self) -> Option<&str> {
        match &self.kind {
            Kind::AccessKey { id, .. } => Some(id),
            _ => None,
        }
    }

    /// The access key secret, if there is one; with RSA algorithms it is a private key in PEM form.
    #[must_use]
    pub const fn access_key_secret(&self) -> Option<&Secret<String>> {
        match &self.kind {
            Kind::AccessKey { secret, .. } => Some(secret),
            _ => None,
        }
    }

    /// The security token of temporary credentials.
    #[must_use]
    pub const fn security_token(&self) -> Option<&Secret<String>> {
        match &self.kind {
            Kind::AccessKey { token, .. } => token.as_ref(),
            _ => None,
        }
    }

    /// The bearer token, if that is what this is.
    #[must_use]
    pub const fn bearer_token(&self) -> Option<&Secret<String>> {
        match &self.kind {
            Kind::Bearer(token) => Some(token),
            _ => None,
        }
    }
}

/// An access key id as it may be shown: the first four characters and the last four.
#[must_use]
pub fn masked(id: &str) -> String {
    let _ = id;
    todo!()
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Credentials(..)")
    }
}

/// A source of credentials, asked before each attempt.
///
/// [`Credentials`] itself is one.
pub trait ProvideCredentials: fmt::Debug + Send + Sync + 'static {
    /// The credentials to sign the next attempt with.
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, Error>>;
}

impl ProvideCredentials for Credentials {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, Error>> {
        let this = self.clone();
        Box::pin(async move { Ok(this) })
    }
}
