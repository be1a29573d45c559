//! Hashes and keyed hashes, and their hexadecimal form.

use hmac::digest::Output;
use hmac::digest::common::{BlockSizeUser, Key};
use hmac::{EagerHash, Hmac, KeyInit as _, Mac as _};
use sha2::{Digest, Sha256};

use super::Algorithm;
use super::error::BuildError;

/// HMAC of a text under a key given in parts.
pub(crate) fn hmac<D>(key: &[&[u8]], text: &[u8]) -> Output<Hmac<D>>
where
    D: EagerHash + Digest + BlockSizeUser,
    Hmac<D>: hmac::KeyInit + hmac::Mac,
{
    // Filling the block here saves the joined key an allocation, and there is no failure to handle.
    let mut block = Key::<Hmac<D>>::default();
    let length: usize = key.iter().map(|part| part.len()).sum();
    if length <= block.len() {
        let mut at = 0;
        for part in key {
            if let Some(to) = block.get_mut(at..at + part.len()) {
                to.copy_from_slice(part);
            }
            at += part.len();
        }
    } else {
        let mut digest = D::new();
        for part in key {
            Digest::update(&mut digest, part);
        }
        for (to, from) in block.iter_mut().zip(digest.finalize()) {
            *to = from;
        }
    }
    let mut mac = Hmac::<D>::new(&block);
    mac.update(text);
    mac.finalize().into_bytes()
}

/// The hash that an algorithm uses for bodies and canonical requests. Both SHA-256 and SM3 have 32 bytes.
pub(crate) fn digest(algorithm: Algorithm, bytes: &[u8]) -> Result<[u8; 32], BuildError> {
    match algorithm {
        Algorithm::Acs3HmacSha256 | Algorithm::Acs3RsaSha256 => Ok(Sha256::digest(bytes).into()),
        Algorithm::Acs3HmacSm3 => sm3(bytes),
        Algorithm::HmacSha1 | Algorithm::Sha256WithRsa => {
            Err(BuildError::NotV3(algorithm.as_str()))
        }
    }
}

/// SHA-256 of nothing: most requests have no body.
const EMPTY: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/// Appends the hash of a body in lower-case hex.
pub(crate) fn body_into(
    algorithm: Algorithm,
    body: &[u8],
    out: &mut String,
) -> Result<(), BuildError> {
    if body.is_empty()
        && matches!(
            algorithm,
            Algorithm::Acs3HmacSha256 | Algorithm::Acs3RsaSha256
        )
    {
        out.push_str(EMPTY);
    } else {
        hex_into(&digest(algorithm, body)?, out);
    }
    Ok(())
}

#[cfg(feature = "sm3")]
fn sm3(bytes: &[u8]) -> Result<[u8; 32], BuildError> {
    Ok(<sm3::Sm3 as Digest>::digest(bytes).into())
}

#[cfg(not(feature = "sm3"))]
fn sm3(_: &[u8]) -> Result<[u8; 32], BuildError> {
    Err(BuildError::feature(Algorithm::Acs3HmacSm3, "sm3"))
}

/// The HMAC-SM3 of a text.
#[cfg(feature = "sm3")]
pub(crate) fn hmac_sm3(secret: &str, text: &[u8]) -> Result<[u8; 32], BuildError> {
    Ok(hmac::<sm3::Sm3>(&[secret.as_bytes()], text).into())
}

#[cfg(not(feature = "sm3"))]
pub(crate) fn hmac_sm3(_: &str, _: &[u8]) -> Result<[u8; 32], BuildError> {
    Err(BuildError::feature(Algorithm::Acs3HmacSm3, "sm3"))
}

/// Appends bytes in lower-case hex.
pub(crate) fn hex_into(bytes: &[u8], out: &mut String) {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digit = |nibble: u8| DIGITS.get(usize::from(nibble)).copied().unwrap_or(b'0');
    for part in bytes.chunks(32) {
        // Written as bytes first: one check of 64 of them is cheaper than 64 characters.
        let mut text = [0; 64];
        for (to, byte) in text.as_chunks_mut::<2>().0.iter_mut().zip(part) {
            *to = [digit(byte >> 4), digit(byte & 15)];
        }
        let text = text.get(..2 * part.len()).unwrap_or_default();
        out.push_str(str::from_utf8(text).unwrap_or_default());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_empty_body_is_hashed() {
        let mut constant = String::new();
        body_into(Algorithm::Acs3HmacSha256, b"", &mut constant).unwrap();
        let mut computed = String::new();
        hex_into(&Sha256::digest(b""), &mut computed);
        assert_eq!(constant, computed);
    }

    #[test]
    fn hex_of_any_length() {
        for length in [0usize, 1, 20, 32, 33, 64, 256] {
            let bytes: Vec<u8> = (0..length).map(|byte| (byte % 256) as u8).collect();
            let expected: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
            let mut hex = String::new();
            hex_into(&bytes, &mut hex);
            assert_eq!(hex, expected);
        }
    }
}
