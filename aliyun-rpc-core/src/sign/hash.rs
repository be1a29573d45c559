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
        for (to, from) in block.iter_mut().zip(key.iter().copied().flatten()) {
            *to = *from;
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

/// Appends the hash that an algorithm uses for bodies and canonical requests, in lower-case hex.
pub(crate) fn hash_into(
    algorithm: Algorithm,
    bytes: &[u8],
    out: &mut String,
) -> Result<(), BuildError> {
    match algorithm {
        Algorithm::Acs3HmacSha256 | Algorithm::Acs3RsaSha256 => {
            hex_into(&Sha256::digest(bytes), out);
            Ok(())
        }
        Algorithm::Acs3HmacSm3 => sm3_into(bytes, out),
        Algorithm::HmacSha1 | Algorithm::Sha256WithRsa => {
            Err(BuildError::NotV3(algorithm.as_str()))
        }
    }
}

#[cfg(feature = "sm3")]
fn sm3_into(bytes: &[u8], out: &mut String) -> Result<(), BuildError> {
    hex_into(&<sm3::Sm3 as Digest>::digest(bytes), out);
    Ok(())
}

#[cfg(not(feature = "sm3"))]
fn sm3_into(_: &[u8], _: &mut String) -> Result<(), BuildError> {
    Err(BuildError::feature(Algorithm::Acs3HmacSm3, "sm3"))
}

/// Appends the HMAC-SM3 of a text in lower-case hex.
#[cfg(feature = "sm3")]
pub(crate) fn hmac_sm3_into(secret: &str, text: &[u8], out: &mut String) -> Result<(), BuildError> {
    hex_into(&hmac::<sm3::Sm3>(&[secret.as_bytes()], text), out);
    Ok(())
}

#[cfg(not(feature = "sm3"))]
pub(crate) fn hmac_sm3_into(_: &str, _: &[u8], _: &mut String) -> Result<(), BuildError> {
    Err(BuildError::feature(Algorithm::Acs3HmacSm3, "sm3"))
}

/// Appends bytes in lower-case hex.
pub(crate) fn hex_into(bytes: &[u8], out: &mut String) {
    const DIGITS: [char; 16] = [
        '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f',
    ];
    out.reserve(2 * bytes.len());
    for byte in bytes {
        for nibble in [byte >> 4, byte & 15] {
            out.push(DIGITS.get(usize::from(nibble)).copied().unwrap_or('0'));
        }
    }
}
