//! One attempt: encoded parameters become a signed request.

use std::time::SystemTime;

use super::Algorithm;
use super::error::BuildError;
use super::request::SignedRequest;
use crate::credentials::Credentials;
use crate::encode::{Encoded, Operation};
use crate::response::Format;

/// Everything that goes into the signature of one attempt besides the parameters. Nothing is owned: a client makes
/// one for every attempt.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Signing<'a> {
    /// Who calls.
    pub credentials: &'a Credentials,
    /// Host, with port if it is not the scheme's own.
    pub host: &'a str,
    /// How to sign.
    pub algorithm: Algorithm,
    /// Format of the answer.
    pub format: Format,
    /// Time of the attempt.
    pub time: SystemTime,
    /// Nonce of the attempt: never used before.
    pub nonce: &'a str,
    /// Value of `user-agent`.
    pub user_agent: Option<&'a str>,
    /// Value of `x-acs-credentials-provider`: the kind of source that the credentials came from, `static_ak`.
    pub provider: Option<&'a str>,
    /// Further `x-acs-*` headers, names in lower case, such as `x-acs-retry-attempts`. With V3 they are signed.
    pub extra: &'a [(&'static str, &'a str)],
    /// V1 only: the common parameters and the signature travel in the query of a POST, and the form holds the operation's
    /// own, as sources of credentials call STS. Otherwise V1 puts all into the form. What is signed is the same.
    pub common_in_query: bool,
}

/// How the credentials are put into the request.
#[derive(Clone, Copy)]
pub(super) enum Identity<'a> {
    Key {
        id: &'a str,
        secret: &'a str,
        token: Option<&'a str>,
    },
    Bearer(&'a str),
    Anonymous,
}

impl<'a> Signing<'a> {
    /// An attempt at this time with this nonce: V3 with SHA-256, answer in JSON, no further headers.
    #[must_use]
    pub const fn new(
        credentials: &'a Credentials,
        host: &'a str,
        time: SystemTime,
        nonce: &'a str,
    ) -> Self {
        Self {
            credentials,
            host,
            algorithm: Algorithm::Acs3HmacSha256,
            format: Format::Json,
            time,
            nonce,
            user_agent: None,
            provider: None,
            extra: &[],
            common_in_query: false,
        }
    }

    /// Signs encoded parameters. They can be signed again for the next attempt.
    ///
    /// # Errors
    /// Header values that HTTP cannot carry, a JSON body with V1, a GET request that is too long, an algorithm
    /// whose feature is off, a private key that cannot be used.
    pub fn sign(
        &self,
        operation: &Operation<'_>,
        params: &Encoded,
    ) -> Result<SignedRequest, BuildError> {
        let identity = self.identity(operation.anonymous);
        self.check(operation, identity)?;
        if self.algorithm.is_v1() {
            self.sign_v1(operation, params, identity)
        } else {
            self.sign_v3(operation, params, identity)
        }
    }

    fn identity(&self, anonymous: bool) -> Identity<'a> {
        let credentials = self.credentials;
        if anonymous {
            Identity::Anonymous
        } else if let Some(token) = credentials.bearer_token() {
            Identity::Bearer(token.expose())
        } else if let (Some(id), Some(secret)) =
            (credentials.access_key_id(), credentials.access_key_secret())
        {
            Identity::Key {
                id,
                secret: secret.expose(),
                token: credentials
                    .security_token()
                    .map(|token| token.expose().as_str()),
            }
        } else {
            Identity::Anonymous
        }
    }

    /// Refuses what would break out of a header or of the `authorization` value.
    fn check(&self, operation: &Operation<'_>, identity: Identity<'_>) -> Result<(), BuildError> {
        let word = |field, value: &str| {
            // Without an early end, so that the compiler makes vector instructions of it.
            let breaks = value.bytes().fold(false, |breaks, byte| {
                breaks | !byte.is_ascii_graphic() | (byte == b';') | (byte == b',')
            });
            if breaks {
                Err(BuildError::HeaderValue { field })
            } else {
                Ok(())
            }
        };
        word("action name", operation.name)?;
        word("API version", operation.version)?;
        word("host", self.host)?;
        word("nonce", self.nonce)?;
        match identity {
            Identity::Key { id, token, .. } => {
                word("access key id", id)?;
                word("security token", token.unwrap_or_default())?;
            }
            Identity::Bearer(token) => word("bearer token", token)?,
            Identity::Anonymous => {}
        }
        let line = |field, value: &str| {
            let breaks = value
                .bytes()
                .fold(false, |breaks, byte| breaks | !matches!(byte, b' '..=b'~'));
            if breaks {
                Err(BuildError::HeaderValue { field })
            } else {
                Ok(())
            }
        };
        line("user agent", self.user_agent.unwrap_or_default())?;
        line("credentials provider", self.provider.unwrap_or_default())?;
        for (name, value) in self.extra {
            line(name, value)?;
        }
        Ok(())
    }

    pub(super) const fn format_name(&self) -> &'static str {
        match self.format {
            Format::Json => "JSON",
            Format::Xml => "XML",
        }
    }
}
