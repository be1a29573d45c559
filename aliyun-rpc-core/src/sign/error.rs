//! Why a request could not be built.

use super::Algorithm;
use crate::error::Error;

/// A request that was refused before anything was sent.
///
/// Messages name the parameter or field, never its value.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum BuildError {
    /// A parameter cannot be written.
    #[error("parameter `{param}` cannot be sent: {reason}")]
    Param {
        /// Name on the wire, with the path of nested parameters: `Tag.1.Key`.
        param: String,
        /// What is wrong with it and what to do.
        reason: &'static str,
    },
    /// A value that travels in a header holds a line break, a NUL or another control character.
    #[error(
        "the {field} holds a control character or one outside ASCII, which an HTTP header cannot carry; \
         remove it (often a line break at the end of a file or environment variable)"
    )]
    HeaderValue {
        /// Which value.
        field: &'static str,
    },
    /// A GET request whose URL is longer than gateways accept.
    #[error(
        "the URL would have {length} bytes, more than the {limit} that gateways accept for GET; \
         send fewer parameters, or use POST"
    )]
    UrlTooLong {
        /// Its length in bytes.
        length: usize,
        /// The limit in bytes.
        limit: usize,
    },
    /// An operation with a body that is no form, and a V1 signature.
    #[error(
        "the operation has {body}, which the V1 signature ({algorithm}) cannot cover; use a V3 algorithm such as \
         ACS3-HMAC-SHA256"
    )]
    BodyNeedsV3 {
        /// What the body is.
        body: &'static str,
        /// The V1 algorithm.
        algorithm: &'static str,
    },
    /// A parameter with the name of a common one, which this way of signing puts among the parameters too.
    #[error(
        "parameter `{param}` is the operation's own, but {by} sends a common parameter of this name beside it; use an \
         access key and a V3 algorithm such as ACS3-HMAC-SHA256, which sends the common ones as headers"
    )]
    NameNeedsV3 {
        /// Name on the wire.
        param: &'static str,
        /// What sends the other one: the V1 signature, a bearer token, a call without credentials.
        by: &'static str,
    },
    /// An algorithm whose cargo feature is off.
    #[error(
        "{algorithm} needs the feature `{feature}` of aliyun-rpc-core; enable it in Cargo.toml"
    )]
    FeatureOff {
        /// The algorithm.
        algorithm: &'static str,
        /// The feature.
        feature: &'static str,
    },
    /// A V3 form was asked for with a V1 algorithm.
    #[error("{0} is an algorithm of the V1 signature and has no V3 form; use an ACS3 algorithm")]
    NotV3(&'static str),
    /// The private key of an RSA algorithm cannot be used.
    #[error("the RSA private key cannot be used: {0}; give a PEM text, PKCS#8 or PKCS#1")]
    PrivateKey(&'static str),
}

impl BuildError {
    #[cfg_attr(all(feature = "sm3", feature = "rsa"), allow(dead_code))]
    pub(crate) const fn feature(algorithm: Algorithm, feature: &'static str) -> Self {
        Self::FeatureOff {
            algorithm: algorithm.as_str(),
            feature,
        }
    }
}

impl From<BuildError> for Error {
    fn from(error: BuildError) -> Self {
        Self::build(error.to_string())
    }
}

#[cfg(all(test, not(all(feature = "sm3", feature = "rsa"))))]
mod tests {
    use super::super::{v1, v3};
    use super::*;

    #[test]
    fn algorithms_that_are_not_built_in_name_their_feature() {
        let cases = [
            #[cfg(not(feature = "sm3"))]
            ("sm3", v3::hash(Algorithm::Acs3HmacSm3, b"")),
            #[cfg(not(feature = "sm3"))]
            ("sm3", v3::signature(Algorithm::Acs3HmacSm3, "s", "t")),
            #[cfg(not(feature = "rsa"))]
            ("rsa", v3::signature(Algorithm::Acs3RsaSha256, "s", "t")),
            #[cfg(not(feature = "rsa"))]
            ("rsa", v1::rsa_signature("s", "t")),
        ];
        for (feature, result) in cases {
            let told = result.unwrap_err().to_string();
            assert!(told.contains(&format!("`{feature}`")), "{told}");
        }
    }
}
