//! V1 over what arrived: HMAC-SHA1 or RSA over all parameters of query and form.

use aliyun_rpc_core::sign::v1;

use super::{Claim, diagnose, same};
use crate::keys::Key;
use crate::refusal::{self, Refusal};
use crate::request::{Call, Received, shown};

const HMAC: &str = "HMAC-SHA1";
const RSA: &str = "SHA256withRSA";

/// Parameters of every call.
pub(super) const ALWAYS: &[&str] = &["Action", "Version"];

/// Parameters of signed calls.
pub(super) const SIGNED: &[&str] = &[
    "AccessKeyId",
    "Signature",
    "SignatureMethod",
    "SignatureVersion",
    "SignatureNonce",
    "Timestamp",
];

/// What the request says about itself, if its signature is of a kind that can be verified here.
pub(super) fn claim(call: &Call) -> Result<Claim<'_>, Refusal> {
    let text = |name| call.parameter(name).unwrap_or_default();
    let version = text("SignatureVersion");
    if version != "1.0" {
        return Err(refusal::UNSUPPORTED_SIGNATURE_VERSION.about(&shown(version)));
    }
    let method = text("SignatureMethod");
    let expected_kind = match method {
        HMAC => "",
        RSA => "PRIVATEKEY",
        _ => return Err(refusal::UNSUPPORTED_SIGNATURE_METHOD.about(&shown(method))),
    };
    let kind = text("SignatureType");
    if kind != expected_kind {
        return Err(refusal::UNSUPPORTED_SIGNATURE_METHOD
            .about(&shown(if kind.is_empty() { method } else { kind }))
            .because(format!(
                "with {method} the SignatureType is `{expected_kind}`"
            )));
    }
    Ok(Claim {
        key_id: text("AccessKeyId"),
        time: text("Timestamp"),
        nonce: call.parameter("SignatureNonce"),
        token: call.parameter("SecurityToken"),
    })
}

/// The string to sign.
pub(super) fn canonical(received: &Received, call: &Call) -> String {
    let params: Vec<(&str, &str)> = call
        .merged()
        .into_iter()
        .filter(|(name, _)| *name != "Signature")
        .collect();
    v1::string_to_sign(&received.method, &v1::canonical_query(&params))
}

/// Compares the signature with the one that belongs to the request.
pub(super) fn verify(received: &Received, call: &Call, key: &Key) -> Result<(), Refusal> {
    let text = canonical(received, call);
    let given = call.parameter("Signature").unwrap_or_default();
    if call.parameter("SignatureMethod") == Some(RSA) {
        // Signatures of this kind are always the same for the same text, so that they can be made and compared.
        let own = v1::rsa_signature(key.secret.expose(), &text).map_err(|_| {
            refusal::UNSUPPORTED_SIGNATURE_METHOD
                .about(RSA)
                .because(super::NO_PAIR)
        })?;
        return if same(&own, given) {
            Ok(())
        } else {
            Err(refusal::SIGNATURE_V1
                .about(&text)
                .because("the key's private key gives another signature for the string to sign"))
        };
    }
    if same(&v1::signature(key.secret.expose(), &text), given) {
        return Ok(());
    }
    let cause = diagnose::v1::cause(&received.method, call, key.secret.expose(), given);
    Err(refusal::SIGNATURE_V1.about(&text).because(cause))
}
