//! Signatures: the canonical form, the string to sign and the signature of a request, as public data.
//!
//! [`Signer`] signs an action; [`Signing`] is one attempt of a client; [`v1`], [`v3`] and [`percent`] are the parts
//! that a verifier needs. V1 is `SignatureVersion=1.0`, which the vendor's newer pages call V2; V3 is ACS3, called
//! V3 there too.

pub mod percent;
pub mod v1;
pub mod v3;

mod diagnose;
mod error;
pub(crate) mod hash;
mod lines;
mod pairs;
mod picture;
mod request;
mod rsa;
mod shown;
mod signer;
mod signing;
mod v1_request;
mod v3_request;

use std::fmt;

pub use diagnose::diagnose;
pub use error::BuildError;
pub use picture::picture;
pub use request::SignedRequest;
pub use shown::{SECRET_HEADERS, SECRET_PARAMETERS};
pub use signer::Signer;
pub use signing::Signing;

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
