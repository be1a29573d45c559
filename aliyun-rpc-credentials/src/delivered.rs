//! Credentials as services and programs write them down: a JSON object with key, secret, token and end.

use aliyun_rpc_core::credentials::{Credentials, CredentialsError, CredentialsErrorClass};
use serde_json::{Map, Value};

use crate::expiry;
use crate::http::{member, request_id};

/// Reads a session out of the answer of `host`: `AccessKeyId`, `AccessKeySecret`, `SecurityToken` and `Expiration`, whatever the
/// case of their letters, and `Code`, which has to be `Success` if it is there. Errors name what is missing, never what is
/// there.
pub(crate) fn session(
    host: &str,
    answer: Option<&Map<String, Value>>,
) -> Result<Credentials, CredentialsError> {
    let Some(json) = answer else {
        return Err(rejected(format!(
            "the answer of {host} is no JSON object, so it holds no AccessKeyId, AccessKeySecret, SecurityToken and Expiration"
        )));
    };
    let told = |error: CredentialsError, code: Option<&str>| {
        error.answered(code.map(str::to_owned), Some(200), request_id(json))
    };
    if let Some(code) = member(json, "Code")
        && code != "Success"
    {
        // It is a code if it looks like one.
        let word = code.len() <= 64
            && code
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(&byte));
        return Err(told(
            rejected(format!("{host} has no credentials to give")),
            word.then_some(code),
        ));
    }
    let names = [
        "AccessKeyId",
        "AccessKeySecret",
        "SecurityToken",
        "Expiration",
    ];
    let parts = names.map(|name| member(json, name));
    let [Some(id), Some(secret), Some(token), Some(end)] = parts else {
        let missing: Vec<&str> = names
            .into_iter()
            .zip(parts)
            .filter(|(_, part)| part.is_none())
            .map(|(name, _)| name)
            .collect();
        return Err(told(
            rejected(format!("the answer of {host} lacks {}", missing.join(", "))),
            None,
        ));
    };
    let end = expiry::rfc3339(end).ok_or_else(|| {
        told(
            rejected(format!(
                "the Expiration in the answer of {host} is no time of RFC 3339 with an offset"
            )),
            None,
        )
    })?;
    Ok(Credentials::sts(id, secret, token).expiring(end))
}

fn rejected(message: String) -> CredentialsError {
    CredentialsError::new(CredentialsErrorClass::Rejected, message)
}
