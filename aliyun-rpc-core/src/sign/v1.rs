//! The V1 signature: HMAC-SHA1 over all parameters, `SignatureVersion=1.0`.
//!
//! The vendor's newer pages call it V2.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha1::Sha1;

use super::{Algorithm, BuildError, hash, percent, rsa};

/// The canonicalized query: the parameters (query and form together, without `Signature`) sorted by raw name,
/// bytewise, encoded and joined.
///
/// ```
/// use aliyun_rpc_core::sign::v1;
///
/// assert_eq!(v1::canonical_query(&[("b", "1 2"), ("B", ""), ("a", "*")]), "B=&a=%2A&b=1%202");
/// ```
#[must_use]
pub fn canonical_query(params: &[(&str, &str)]) -> String {
    let mut sorted = params.to_vec();
    sorted.sort_by_key(|(name, _)| *name);
    let mut out = String::new();
    for (name, value) in sorted {
        if !out.is_empty() {
            out.push('&');
        }
        percent::encode_into(name, &mut out);
        out.push('=');
        percent::encode_into(value, &mut out);
    }
    out
}

/// What is signed: method, path and canonicalized query, the latter two encoded (again).
#[must_use]
pub fn string_to_sign(method: &str, canonical_query: &str) -> String {
    let mut out = String::with_capacity(
        method.len() + 5 + canonical_query.len() + 2 * percent::escapes(canonical_query.as_bytes()),
    );
    out.push_str(method);
    out.push_str("&%2F&");
    percent::encode_into(canonical_query, &mut out);
    out
}

/// The signature: base64 of HMAC-SHA1 with the key `secret` + `&`.
#[must_use]
pub fn signature(secret: &str, string_to_sign: &str) -> String {
    STANDARD.encode(mac(secret, string_to_sign.as_bytes()))
}

/// The signature of `SHA256withRSA`: base64 of RSA PKCS#1 v1.5 with SHA-256. The key is a text in PEM form.
///
/// # Errors
/// Without the feature `rsa`, or for a private key that cannot be used.
pub fn rsa_signature(private_key: &str, string_to_sign: &str) -> Result<String, BuildError> {
    let algorithm = Algorithm::Sha256WithRsa;
    rsa::sign(algorithm, private_key, string_to_sign.as_bytes()).map(|bytes| STANDARD.encode(bytes))
}

/// Appends its signature to a string to sign.
pub(crate) fn append_signature(
    algorithm: Algorithm,
    secret: &str,
    string_to_sign: &mut Vec<u8>,
) -> Result<(), BuildError> {
    if algorithm == Algorithm::Sha256WithRsa {
        let bytes = rsa::sign(algorithm, secret, string_to_sign)?;
        string_to_sign.extend(STANDARD.encode(bytes).into_bytes());
    } else {
        let mut text = [0; 28];
        let mac = mac(secret, string_to_sign);
        // 20 bytes always make 28 characters.
        let length = STANDARD.encode_slice(mac, &mut text).unwrap_or_default();
        string_to_sign.extend_from_slice(text.get(..length).unwrap_or_default());
    }
    Ok(())
}

fn mac(secret: &str, string_to_sign: &[u8]) -> [u8; 20] {
    hash::hmac::<Sha1>(&[secret.as_bytes(), b"&"], string_to_sign).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example printed in the vendor's documentation of the ECS signature.
    #[test]
    fn published_example() {
        let query = canonical_query(&[
            ("Timestamp", "2016-02-23T12:46:24Z"),
            ("Format", "XML"),
            ("AccessKeyId", "testid"),
            ("Action", "DescribeRegions"),
            ("SignatureMethod", "HMAC-SHA1"),
            ("SignatureNonce", "3ee8c1b8-83d3-44af-a94f-4e0ad82fd6cf"),
            ("Version", "2014-05-26"),
            ("SignatureVersion", "1.0"),
        ]);
        let text = string_to_sign("GET", &query);
        assert_eq!(
            signature("testsecret", &text),
            "OLeaidS1JvxuMvnyHOwuJ+uX5qY="
        );
    }

    #[test]
    fn keys_longer_than_a_block() {
        // RFC 2202, test case 6: the key is hashed first. The `&` belongs to the key here.
        let key = [0xaa; 80];
        let mac = hash::hmac::<Sha1>(
            &[&key[..79], &key[79..]],
            b"Test Using Larger Than Block-Size Key - Hash Key First",
        );
        let mut hex = String::new();
        hash::hex_into(&mac, &mut hex);
        assert_eq!(hex, "aa4ae5e15272d00e95705637ce8a3b55ed402112");
    }
}
