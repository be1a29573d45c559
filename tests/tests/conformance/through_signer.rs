//! The same call made by our own encoder and signer, where it is one that we would make.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};

use aliyun_rpc_core::clock::parse_iso8601;
use aliyun_rpc_core::descriptor::{BodyStyle, Method, Place};
use aliyun_rpc_core::encode::{Dynamic, Encoded, Operation, RESERVED};
use aliyun_rpc_core::{Algorithm, Credentials, Error, Format, SignedRequest, Signer};

/// How many requests were compared.
pub(crate) static COMPARED: AtomicUsize = AtomicUsize::new(0);

/// A V1 call from its parameters without `Signature`. `None` if the parameters are not what our client sends:
/// another method, a missing or unusual common parameter.
pub(crate) fn v1(
    method: &str,
    params: &BTreeMap<&str, &str>,
    secret: &str,
) -> Option<SignedRequest> {
    let get = |name: &str| params.get(name).copied();
    let (algorithm, signature_type) = match get("SignatureMethod") {
        Some("HMAC-SHA1") => (Algorithm::HmacSha1, None),
        Some("SHA256withRSA") => (Algorithm::Sha256WithRsa, Some("PRIVATEKEY")),
        _ => return None,
    };
    let format = match get("Format") {
        Some("JSON") => Format::Json,
        Some("XML") => Format::Xml,
        _ => return None,
    };
    let (Some(method), Some(id), Some(action), Some(version), Some(nonce), Some(time)) = (
        method_of(method),
        get("AccessKeyId"),
        get("Action"),
        get("Version"),
        get("SignatureNonce"),
        get("Timestamp").and_then(parse_iso8601),
    ) else {
        return None;
    };
    if get("SignatureType") != signature_type
        || get("SignatureVersion") != Some("1.0")
        || get("BearerToken").is_some()
    {
        return None;
    }
    let credentials = match get("SecurityToken") {
        Some(token) => Credentials::sts(id, secret, token),
        None => Credentials::new(id, secret),
    };
    let signer = Signer::new(credentials, "localhost")
        .algorithm(algorithm)
        .format(format)
        .nonce(nonce)
        .time(time);
    let operation = Operation {
        product: "Test",
        version,
        name: action,
        method,
        body: BodyStyle::Form,
        anonymous: false,
    };
    let mut own = Dynamic::new();
    for (name, value) in params {
        if !RESERVED.contains(name) {
            own.push(*name, *value, Place::Query);
        }
    }
    counted(
        Encoded::dynamic(operation, &own)
            .map_err(Into::into)
            .and_then(|encoded| signer.sign_encoded(&operation, &encoded)),
    )
}

/// A V3 call without body from query and headers. `None` if it is not one that our client makes.
pub(crate) fn v3(
    algorithm: Algorithm,
    method: &str,
    query: &[(&str, &str)],
    headers: &[(&str, &str)],
    id: &str,
    secret: &str,
) -> Option<SignedRequest> {
    let mut known = BTreeMap::new();
    for (name, value) in headers {
        let expected = matches!(
            *name,
            "host"
                | "x-acs-action"
                | "x-acs-version"
                | "x-acs-date"
                | "x-acs-signature-nonce"
                | "x-acs-accesskey-id"
                | "x-acs-security-token"
        );
        if !expected {
            return None;
        }
        known.insert(*name, *value);
    }
    let get = |name: &str| known.get(name).copied();
    let (Some(method), Some(host), Some(action), Some(version), Some(nonce), Some(time)) = (
        method_of(method),
        get("host"),
        get("x-acs-action"),
        get("x-acs-version"),
        get("x-acs-signature-nonce"),
        get("x-acs-date").and_then(parse_iso8601),
    ) else {
        return None;
    };
    let credentials = match (get("x-acs-security-token"), get("x-acs-accesskey-id")) {
        (Some(token), Some(_)) => Credentials::sts(id, secret, token),
        (None, None) => Credentials::new(id, secret),
        _ => return None,
    };
    let operation = Operation {
        product: "Test",
        version,
        name: action,
        method,
        body: BodyStyle::Form,
        anonymous: false,
    };
    let mut own = Dynamic::new();
    for (name, value) in query {
        own.push(*name, *value, Place::Query);
    }
    counted(
        Encoded::dynamic(operation, &own)
            .map_err(Into::into)
            .and_then(|encoded| {
                Signer::new(credentials, host)
                    .algorithm(algorithm)
                    .nonce(nonce)
                    .time(time)
                    .sign_encoded(&operation, &encoded)
            }),
    )
}

/// Our signer refuses some of what other clients send, by design: a GET beyond 8 KiB, a key id that would break out
/// of its header. Such cases cannot be compared.
fn counted(signed: Result<SignedRequest, Error>) -> Option<SignedRequest> {
    let signed = signed.ok()?;
    COMPARED.fetch_add(1, Ordering::Relaxed);
    Some(signed)
}

fn method_of(method: &str) -> Option<Method> {
    match method {
        "GET" => Some(Method::Get),
        "POST" => Some(Method::Post),
        _ => None,
    }
}
