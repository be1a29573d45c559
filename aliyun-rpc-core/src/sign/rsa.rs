//! RSA signatures (PKCS#1 v1.5 with SHA-256) with a private key in PEM form.

use super::Algorithm;
use super::error::BuildError;

/// The signature of a text.
#[cfg(feature = "rsa")]
pub(crate) fn sign(_: Algorithm, pem: &str, text: &[u8]) -> Result<Vec<u8>, BuildError> {
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;
    use ring::rand::SystemRandom;
    use ring::signature::{RSA_PKCS1_SHA256, RsaKeyPair};

    let (label, rest) = pem
        .split_once("-----BEGIN ")
        .and_then(|(_, rest)| rest.split_once("-----"))
        .ok_or(BuildError::PrivateKey("there is no `-----BEGIN` line"))?;
    let (body, _) = rest
        .split_once("-----END ")
        .ok_or(BuildError::PrivateKey("there is no `-----END` line"))?;
    let text_only: String = body.chars().filter(|c| !c.is_ascii_whitespace()).collect();
    let der = STANDARD
        .decode(text_only)
        .map_err(|_| BuildError::PrivateKey("the text between the lines is not base64"))?;
    let pair = match label {
        "PRIVATE KEY" => RsaKeyPair::from_pkcs8(&der),
        "RSA PRIVATE KEY" => RsaKeyPair::from_der(&der),
        _ => {
            return Err(BuildError::PrivateKey(
                "it is not labelled `PRIVATE KEY` or `RSA PRIVATE KEY`",
            ));
        }
    }
    .map_err(|_| BuildError::PrivateKey("it is not an RSA key of at least 2048 bits"))?;
    let mut signature = vec![0; pair.public().modulus_len()];
    pair.sign(
        &RSA_PKCS1_SHA256,
        &SystemRandom::new(),
        text,
        &mut signature,
    )
    .map_err(|_| BuildError::PrivateKey("its numbers do not fit together"))?;
    Ok(signature)
}

#[cfg(not(feature = "rsa"))]
pub(crate) fn sign(algorithm: Algorithm, _: &str, _: &[u8]) -> Result<Vec<u8>, BuildError> {
    Err(BuildError::feature(algorithm, "rsa"))
}
