//! Requests, strings to sign and parameters as people may see them.

use std::fmt::Write as _;

use super::SignedRequest;
use crate::credentials::masked;

/// What stands for something that must not be seen.
pub(super) const HIDDEN: &str = "***";

/// Headers whose values are credentials as a whole and must never be shown, in lower case. (`authorization` and
/// `x-acs-accesskey-id` hold parts that may be.)
pub const SECRET_HEADERS: &[&str] = &[
    "x-acs-bearer-token",
    "x-acs-security-token",
    "x-acs-zero-trust-idtoken",
];

/// Parameters of the protocol whose values must never be shown.
pub const SECRET_PARAMETERS: &[&str] = &["BearerToken", "SecurityToken", "Signature"];

/// A header's value.
pub(super) fn header(name: &str, value: &str) -> String {
    match name {
        name if SECRET_HEADERS.contains(&name) => HIDDEN.to_owned(),
        "x-acs-accesskey-id" => masked(value),
        "authorization" => authorization(value),
        _ => value.to_owned(),
    }
}

fn authorization(value: &str) -> String {
    let (algorithm, rest) = value.split_once(' ').unwrap_or((HIDDEN, ""));
    let parts: Vec<String> = rest
        .split(',')
        .map(|part| match part.split_once('=') {
            Some(("Credential", id)) => format!("Credential={}", masked(id)),
            Some(("SignedHeaders", _)) => part.to_owned(),
            Some((name, _)) => format!("{name}={HIDDEN}"),
            None => HIDDEN.to_owned(),
        })
        .collect();
    format!("{algorithm} {}", parts.join(","))
}

/// Whether a parameter's value must not be seen, by the protocol or by one of these (encoded) names.
pub(super) fn is_secret(name: &str, secrets: &[String]) -> bool {
    SECRET_PARAMETERS.contains(&name) || secrets.iter().any(|secret| secret == name)
}

/// Encoded pairs.
pub(super) fn pairs(text: &str, secrets: &[String]) -> String {
    let parts: Vec<String> = text
        .split('&')
        .map(|pair| match pair.split_once('=') {
            Some((name, _)) if is_secret(name, secrets) => format!("{name}={HIDDEN}"),
            Some(("AccessKeyId", id)) => format!("AccessKeyId={}", masked(id)),
            _ => pair.to_owned(),
        })
        .collect();
    parts.join("&")
}

/// A whole request.
pub(super) fn request(request: &SignedRequest) -> String {
    let mut out = format!("{} ", request.method());
    match request.target().split_once('?') {
        Some((path, query)) => {
            out.push_str(path);
            out.push('?');
            out.push_str(&pairs(query, &request.secrets));
        }
        None => out.push_str(request.target()),
    }
    out.push('\n');
    for (name, value) in request.headers() {
        out.push_str(name);
        out.push_str(": ");
        out.push_str(&header(name, value));
        out.push('\n');
    }
    if !request.body().is_empty() {
        out.push('\n');
        match str::from_utf8(request.body()) {
            _ if request.header("content-type") == Some(super::request::BYTES) => {
                let _ = write!(out, "({} bytes)", request.body().len());
            }
            Ok(_) if request.secret_body => out.push_str(HIDDEN),
            Ok(body) if request.header("content-type") == Some(super::request::FORM) => {
                out.push_str(&pairs(body, &request.secrets));
            }
            Ok(body) => out.push_str(body),
            Err(_) => out.push_str(HIDDEN),
        }
        out.push('\n');
    }
    out
}
