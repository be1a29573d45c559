//! V3 over what arrived: the listed headers, the query, and the hash of the body's real bytes.

use aliyun_rpc_core::sign::{Algorithm, percent, v3};

use super::{Claim, diagnose, same};
use crate::keys::Key;
use crate::refusal::{self, Refusal};
use crate::request::{Call, Received, shown};

/// Headers of every call.
pub(super) const ALWAYS: &[&str] = &["x-acs-action", "x-acs-version"];

/// Headers of signed calls. The nonce is optional by the documentation.
pub(super) const SIGNED: &[&str] = &["authorization", "x-acs-date", "x-acs-content-sha256"];

/// The parts of `ALGORITHM Credential=..,SignedHeaders=..,Signature=..`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Authorization<'a> {
    pub(crate) algorithm: Algorithm,
    pub(crate) key_id: &'a str,
    pub(crate) signed_headers: Vec<&'a str>,
    pub(crate) signature: &'a str,
}

impl<'a> Authorization<'a> {
    fn read(header: &'a str) -> Result<Self, Refusal> {
        let incomplete = |cause: &str| Err(refusal::INCOMPLETE_SIGNATURE.refuse().because(cause));
        let Some((name, rest)) = header.trim().split_once(' ') else {
            return incomplete(
                "`Authorization` is not written `ALGORITHM Credential=..,SignedHeaders=..,Signature=..`",
            );
        };
        let algorithm = match name {
            "ACS3-HMAC-SHA256" => Algorithm::Acs3HmacSha256,
            "ACS3-HMAC-SM3" => Algorithm::Acs3HmacSm3,
            "ACS3-RSA-SHA256" => Algorithm::Acs3RsaSha256,
            other if other.starts_with("ACS") => {
                return Err(refusal::UNSUPPORTED_SIGNATURE_METHOD.about(&shown(other)));
            }
            _ => {
                return incomplete(
                    "`Authorization` does not begin with the name of an ACS3 algorithm",
                );
            }
        };
        let (mut key_id, mut headers, mut signature) = (None, None, None);
        for part in rest.split(',') {
            match part.trim().split_once('=') {
                Some(("Credential", text)) if key_id.is_none() => key_id = Some(text),
                Some(("SignedHeaders", text)) if headers.is_none() => headers = Some(text),
                Some(("Signature", text)) if signature.is_none() => signature = Some(text),
                _ => {
                    return incomplete(
                        "`Authorization` holds a part that is none of Credential, SignedHeaders and Signature, or one of them twice",
                    );
                }
            }
        }
        match (key_id, headers, signature) {
            (Some(key_id), Some(headers), Some(signature))
                if !key_id.is_empty() && !signature.is_empty() =>
            {
                Ok(Self {
                    algorithm,
                    key_id,
                    signed_headers: headers.split(';').filter(|name| !name.is_empty()).collect(),
                    signature,
                })
            }
            _ => incomplete("`Authorization` lacks Credential, SignedHeaders or Signature"),
        }
    }
}

/// What the request says about itself, if its signature is of a kind that can be verified here.
pub(super) fn claim(received: &Received) -> Result<Claim<'_>, Refusal> {
    let authorization = Authorization::read(received.header("authorization").unwrap_or_default())?;
    Ok(Claim {
        key_id: authorization.key_id,
        time: received.header("x-acs-date").unwrap_or_default(),
        nonce: received.header("x-acs-signature-nonce"),
        token: received.header("x-acs-security-token"),
    })
}

/// What is signed, as the server computes it from the bytes that arrived.
pub(crate) struct Subject<'a> {
    pub(crate) query: Vec<(&'a str, &'a str)>,
    pub(crate) headers: Vec<(&'a str, &'a str)>,
    pub(crate) payload: String,
}

/// The canonical request.
pub(super) fn canonical(received: &Received, call: &Call) -> Option<String> {
    let authorization = Authorization::read(received.header("authorization")?).ok()?;
    let canonical = v3::canonical_signing(
        &v3::Request {
            algorithm: authorization.algorithm,
            method: &received.method,
            path: &received.path,
            query: &borrowed(&call.query),
            headers: &borrowed(&received.headers),
            hashed_payload: &v3::hash(authorization.algorithm, &received.body).ok()?,
        },
        &authorization.signed_headers,
    );
    Some(canonical.ok()?.request)
}

/// Compares the signature with the one that belongs to the request.
pub(super) fn verify(received: &Received, call: &Call, key: &Key) -> Result<(), Refusal> {
    let authorization = Authorization::read(received.header("authorization").unwrap_or_default())?;
    let unsupported = |_| {
        let refusal = refusal::UNSUPPORTED_SIGNATURE_METHOD.about(authorization.algorithm.as_str());
        match authorization.algorithm {
            Algorithm::Acs3RsaSha256 => refusal.because(super::NO_PAIR),
            _ => refusal,
        }
    };
    let subject = Subject {
        query: borrowed(&call.query),
        headers: borrowed(&received.headers),
        payload: v3::hash(authorization.algorithm, &received.body).map_err(unsupported)?,
    };
    let canonical = v3::canonical_signing(
        &v3::Request {
            algorithm: authorization.algorithm,
            method: &received.method,
            path: &received.path,
            query: &subject.query,
            headers: &subject.headers,
            hashed_payload: &subject.payload,
        },
        &authorization.signed_headers,
    )
    .map_err(unsupported)?;

    let unsigned = received
        .headers
        .iter()
        .map(|(name, _)| name.as_str())
        .find(|name| {
            (*name == "host" || name.starts_with("x-acs-"))
                && !authorization
                    .signed_headers
                    .iter()
                    .any(|signed| signed.eq_ignore_ascii_case(name))
        });
    let sign = |text: &str| v3::signature(authorization.algorithm, key.secret.expose(), text);
    let matches = same(
        &sign(&canonical.string_to_sign).map_err(unsupported)?,
        authorization.signature,
    ) || matches_with_raw_names(&canonical, &subject, &authorization, &sign);
    let hashed = received.header("x-acs-content-sha256").unwrap_or_default();

    let cause = if hashed != subject.payload {
        diagnose::v3::stale_hash(received, &authorization, hashed)
    } else if let Some(name) = unsigned {
        format!(
            "the header `{name}` was sent but is not among SignedHeaders: `host` and every `x-acs-*` header must be signed"
        )
    } else if matches {
        return Ok(());
    } else {
        diagnose::v3::cause(received, &subject, &authorization, key.secret.expose())
    };
    let detail = format!(
        "server StringToSign is [{}] server CanonicalRequest is [{}]",
        canonical.string_to_sign, canonical.request
    );
    Err(refusal::SIGNATURE_V3.about(&detail).because(cause))
}

/// Several official SDKs leave query names as they are and encode only values. Both forms are accepted, since
/// which of them the real gateway computes was never established.
fn matches_with_raw_names<E>(
    canonical: &v3::Canonical,
    subject: &Subject<'_>,
    authorization: &Authorization<'_>,
    sign: &dyn Fn(&str) -> Result<String, E>,
) -> bool {
    let raw = query_with_raw_names(&subject.query);
    if raw == canonical.query {
        return false;
    }
    // The third line of a canonical request is the query.
    let mut lines = canonical.request.splitn(4, '\n');
    let (Some(method), Some(path), Some(_), Some(rest)) =
        (lines.next(), lines.next(), lines.next(), lines.next())
    else {
        return false;
    };
    let text = format!("{method}\n{path}\n{raw}\n{rest}");
    let Ok(hash) = v3::hash(authorization.algorithm, text.as_bytes()) else {
        return false;
    };
    sign(&format!("{}\n{hash}", authorization.algorithm))
        .is_ok_and(|signature| same(&signature, authorization.signature))
}

fn query_with_raw_names(query: &[(&str, &str)]) -> String {
    let mut sorted = query.to_vec();
    sorted.sort_by_key(|(name, _)| *name);
    let pairs: Vec<String> = sorted
        .iter()
        .map(|(name, value)| format!("{name}={}", percent::encode(value)))
        .collect();
    pairs.join("&")
}

fn borrowed(pairs: &[(String, String)]) -> Vec<(&str, &str)> {
    pairs
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn authorization_is_read() {
        let read = Authorization::read(
            "ACS3-HMAC-SHA256 Credential=id,SignedHeaders=host;x-acs-date,Signature=abc",
        )
        .unwrap();
        assert_eq!(read.algorithm, Algorithm::Acs3HmacSha256);
        assert_eq!(read.key_id, "id");
        assert_eq!(read.signed_headers, ["host", "x-acs-date"]);
        assert_eq!(read.signature, "abc");
    }

    #[test]
    fn other_authorizations_are_refused() {
        for (header, code) in [
            ("", "IncompleteSignature"),
            ("Bearer abc", "IncompleteSignature"),
            ("ACS3-HMAC-SHA256", "IncompleteSignature"),
            (
                "ACS3-HMAC-SHA256 Credential=id,Signature=a",
                "IncompleteSignature",
            ),
            (
                "ACS3-HMAC-SHA256 Credential=,SignedHeaders=host,Signature=a",
                "IncompleteSignature",
            ),
            (
                "ACS3-HMAC-SHA256 Credential=a,Credential=b,SignedHeaders=host,Signature=a",
                "IncompleteSignature",
            ),
            (
                "ACS3-DSA-SHA256 Credential=id,SignedHeaders=host,Signature=a",
                "UnsupportedSignatureMethod",
            ),
            (
                "ACS4-HMAC-SHA256 Credential=id,SignedHeaders=host,Signature=a",
                "UnsupportedSignatureMethod",
            ),
        ] {
            assert_eq!(
                Authorization::read(header).unwrap_err().code(),
                code,
                "{header}"
            );
        }
    }
}
