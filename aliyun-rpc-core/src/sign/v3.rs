//! The V3 signature: the hash of a canonical request, signed with `ACS3-HMAC-SHA256` or a relative.

use sha2::Sha256;

use super::error::BuildError;
use super::{Algorithm, hash, percent, rsa};

/// What goes into a canonical request.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    /// Decides the hash and the first line of the string to sign.
    pub algorithm: Algorithm,
    /// HTTP method.
    pub method: &'a str,
    /// Path as sent; empty means `/`.
    pub path: &'a str,
    /// Names and values of the query, before encoding.
    pub query: &'a [(&'a str, &'a str)],
    /// All headers; which of them are signed is decided by name.
    pub headers: &'a [(&'a str, &'a str)],
    /// Value of `x-acs-content-sha256`: hash of the body, in hex ([`hash`]).
    pub hashed_payload: &'a str,
}

/// A canonical request and its parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Canonical {
    /// The query, sorted by raw name and encoded.
    pub query: String,
    /// Names of the signed headers, joined with `;`.
    pub signed_headers: String,
    /// The canonical request. Holds `x-acs-security-token` if the request does.
    pub request: String,
    /// Algorithm and hash of the canonical request.
    pub string_to_sign: String,
}

/// The canonical request, signing what the documentation asks for: `host`, `content-type` and all `x-acs-*`.
///
/// # Errors
/// For a V1 algorithm, or one whose feature is off.
pub fn canonical(request: &Request<'_>) -> Result<Canonical, BuildError> {
    canonical_of(request, &is_signed)
}

/// The canonical request with exactly these headers, as a verifier needs it: the list comes with the request.
/// Listed headers that the request lacks count as empty.
///
/// # Errors
/// For a V1 algorithm, or one whose feature is off.
pub fn canonical_signing(
    request: &Request<'_>,
    signed_headers: &[&str],
) -> Result<Canonical, BuildError> {
    let mut headers = request.headers.to_vec();
    for name in signed_headers {
        if !headers
            .iter()
            .any(|(given, _)| given.eq_ignore_ascii_case(name))
        {
            headers.push((name, ""));
        }
    }
    canonical_of(
        &Request {
            headers: &headers,
            ..*request
        },
        &|name| {
            signed_headers
                .iter()
                .any(|signed| signed.eq_ignore_ascii_case(name))
        },
    )
}

/// Whether a header of this name (in lower case) belongs into the signature.
fn is_signed(name: &str) -> bool {
    name == "host" || name == "content-type" || name.starts_with("x-acs-")
}

fn canonical_of(
    request: &Request<'_>,
    is_signed: &dyn Fn(&str) -> bool,
) -> Result<Canonical, BuildError> {
    let mut query: Vec<_> = request.query.to_vec();
    query.sort_by_key(|(name, _)| *name);
    let mut query_text = String::new();
    for (name, value) in query {
        if !query_text.is_empty() {
            query_text.push('&');
        }
        percent::encode_into(name, &mut query_text);
        query_text.push('=');
        percent::encode_into(value, &mut query_text);
    }

    let mut headers: Vec<(String, &str)> = request
        .headers
        .iter()
        .map(|(name, value)| (name.to_ascii_lowercase(), value.trim()))
        .filter(|(name, _)| is_signed(name))
        .collect();
    // Values of one name are sorted too, and joined.
    headers.sort();
    let mut lines = String::new();
    let mut signed_headers = String::new();
    let mut previous = None;
    for (name, value) in &headers {
        if previous == Some(name) {
            lines.push(',');
        } else {
            if previous.is_some() {
                lines.push('\n');
                signed_headers.push(';');
            }
            lines.push_str(name);
            lines.push(':');
            signed_headers.push_str(name);
        }
        lines.push_str(value);
        previous = Some(name);
    }
    if previous.is_some() {
        lines.push('\n');
    }

    let path = if request.path.is_empty() {
        "/"
    } else {
        request.path
    };
    let text = [
        request.method,
        path,
        &query_text,
        &lines,
        &signed_headers,
        request.hashed_payload,
    ]
    .join("\n");
    let mut string_to_sign = String::with_capacity(82);
    string_to_sign.push_str(request.algorithm.as_str());
    string_to_sign.push('\n');
    let digest = hash::digest(request.algorithm, text.as_bytes())?;
    hash::hex_into(&digest, &mut string_to_sign);
    Ok(Canonical {
        query: query_text,
        signed_headers,
        request: text,
        string_to_sign,
    })
}

/// The hash of a body or canonical request in lower-case hex: SHA-256, or SM3 with the SM3 algorithm.
///
/// # Errors
/// For a V1 algorithm, or one whose feature is off.
pub fn hash(algorithm: Algorithm, bytes: &[u8]) -> Result<String, BuildError> {
    let mut out = String::with_capacity(64);
    hash::hex_into(&hash::digest(algorithm, bytes)?, &mut out);
    Ok(out)
}

/// The signature of a string to sign in lower-case hex.
///
/// `secret` is the access key secret, as it is; with RSA a private key in PEM form.
///
/// # Errors
/// For a V1 algorithm, one whose feature is off, or a private key that cannot be read.
pub fn signature(
    algorithm: Algorithm,
    secret: &str,
    string_to_sign: &str,
) -> Result<String, BuildError> {
    let mut out = String::with_capacity(64);
    signature_bytes(algorithm, secret, string_to_sign)?.hex_into(&mut out);
    Ok(out)
}

/// A signature before it is written.
pub(crate) enum Signature {
    Hmac([u8; 32]),
    Rsa(Vec<u8>),
}

impl Signature {
    pub(crate) fn hex_into(&self, out: &mut String) {
        match self {
            Self::Hmac(bytes) => hash::hex_into(bytes, out),
            Self::Rsa(bytes) => hash::hex_into(bytes, out),
        }
    }
}

pub(crate) fn signature_bytes(
    algorithm: Algorithm,
    secret: &str,
    string_to_sign: &str,
) -> Result<Signature, BuildError> {
    let text = string_to_sign.as_bytes();
    match algorithm {
        Algorithm::Acs3HmacSha256 => Ok(Signature::Hmac(
            hash::hmac::<Sha256>(&[secret.as_bytes()], text).into(),
        )),
        Algorithm::Acs3HmacSm3 => hash::hmac_sm3(secret, text).map(Signature::Hmac),
        Algorithm::Acs3RsaSha256 => rsa::sign(algorithm, secret, text).map(Signature::Rsa),
        Algorithm::HmacSha1 | Algorithm::Sha256WithRsa => {
            Err(BuildError::NotV3(algorithm.as_str()))
        }
    }
}
