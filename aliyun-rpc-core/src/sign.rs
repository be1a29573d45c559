//! Signatures: the canonical form, the string to sign and the signature of a request, as public data.

pub mod percent;
pub mod v1;
pub mod v3;

mod error;
pub(crate) mod hash;
mod rsa;

pub use error::BuildError;

use std::fmt;
use std::time::SystemTime;

use bytes::Bytes;

use crate::credentials::Credentials;
use crate::descriptor::{Action, Method};
use crate::error::Error;
use crate::response::Format;
use crate::value::Params;

/// How a request is signed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Algorithm {
    /// V3 with SHA-256: `ACS3-HMAC-SHA256`, the default.
    #[default]
    Acs3HmacSha256,
    /// V3 with SM3: `ACS3-HMAC-SM3` (feature `sm3`).
    Acs3HmacSm3,
    /// V3 with RSA: `ACS3-RSA-SHA256` (feature `rsa`). The secret is a private key in PEM form.
    Acs3RsaSha256,
    /// V1, `SignatureMethod=HMAC-SHA1`. The vendor's newer pages call it V2.
    HmacSha1,
    /// V1, `SignatureMethod=SHA256withRSA` (feature `rsa`).
    Sha256WithRsa,
}

impl Algorithm {
    /// The name as it is sent: `ACS3-HMAC-SHA256`, `HMAC-SHA1`, ..
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Acs3HmacSha256 => "ACS3-HMAC-SHA256",
            Self::Acs3HmacSm3 => "ACS3-HMAC-SM3",
            Self::Acs3RsaSha256 => "ACS3-RSA-SHA256",
            Self::HmacSha1 => "HMAC-SHA1",
            Self::Sha256WithRsa => "SHA256withRSA",
        }
    }

    /// Whether this is an algorithm of the V1 signature (which the vendor's newer pages call V2).
    #[must_use]
    pub const fn is_v1(self) -> bool {
        matches!(self, Self::HmacSha1 | Self::Sha256WithRsa)
    }

    /// Whether this is an algorithm of the V3 signature (ACS3).
    #[must_use]
    pub const fn is_v3(self) -> bool {
        !self.is_v1()
    }
}

impl fmt::Display for Algorithm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Signs actions without sending them: everything that goes into a signature is given, so it can be repeated.
#[derive(Clone, Debug)]
pub struct Signer {}

impl Signer {
    /// A signer for requests to a host (with port, if it is not the scheme's own).
    #[must_use]
    pub fn new(_credentials: Credentials, _host: impl Into<String>) -> Self {
        todo!()
    }
    /// Chooses the algorithm.
    #[must_use]
    pub fn algorithm(self, _algorithm: Algorithm) -> Self {
        todo!()
    }
    /// Chooses the format of the answer.
    #[must_use]
    pub fn format(self, _format: Format) -> Self {
        todo!()
    }
    /// Fixes the time; the current time otherwise.
    #[must_use]
    pub fn time(self, _time: SystemTime) -> Self {
        todo!()
    }
    /// Fixes the nonce; a random one otherwise.
    #[must_use]
    pub fn nonce(self, _nonce: impl Into<String>) -> Self {
        todo!()
    }
    /// Fills region parameters.
    #[must_use]
    pub fn region(self, _region: impl Into<String>) -> Self {
        todo!()
    }
    /// Signs.
    ///
    /// # Errors
    /// If a parameter breaks a rule or the algorithm cannot be used.
    pub fn sign(&self, _action: &Action, _params: &dyn Params) -> Result<SignedRequest, Error> {
        todo!()
    }
}

/// A finished request and everything that was signed.
///
/// The fields are what tools show; `Debug` masks credentials.
#[derive(Clone)]
#[non_exhaustive]
pub struct SignedRequest {
    /// HTTP method.
    pub method: Method,
    /// Host, with port if it is not the scheme's own.
    pub host: String,
    /// Path and query as sent.
    pub target: String,
    /// Headers in the order of sending, names in lower case.
    pub headers: Vec<(&'static str, String)>,
    /// The body as sent.
    pub body: Bytes,
    /// How it was signed; `None` for anonymous and bearer calls.
    pub algorithm: Option<Algorithm>,
    /// V1: the canonicalized query. V3: the canonical request.
    pub canonical: String,
    /// What was signed.
    pub string_to_sign: String,
    /// Base64 for V1, lower-case hex for V3.
    pub signature: String,
}
