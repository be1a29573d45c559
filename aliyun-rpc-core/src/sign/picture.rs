//! Two texts that should be equal, one below the other.

use super::diagnose::{after, bracketed};
use super::{SignedRequest, percent, shown};
use crate::credentials::masked;

/// How many characters are shown before the first difference, and in all.
const BEFORE: usize = 24;
const WIDTH: usize = 64;

/// Where the canonical form that was signed here first differs from the one that a service says, in the message of its
/// `SignatureDoesNotMatch`, that it signed: two lines and a mark below them. For terminals and reports, beside the
/// sentence of [`diagnose`](super::diagnose()).
///
/// ```text
/// signed here: &Format=JSON&Name=a%20b&Password=***
/// the service: &Format=JSON&Name=a+b&Password=***
///                                 ^
/// ```
///
/// Credentials and the values of secret parameters are masked in both. `None` if the message does not hold the service's
/// text, and if the two differ in nothing that may be seen.
#[must_use]
pub fn picture(signed: &SignedRequest, message: &str) -> Option<String> {
    let (ours, theirs) = if signed.algorithm()?.is_v1() {
        let theirs = after(message, "server string to sign is:")?.trim();
        let query = |text: &str| percent::decode(text.splitn(3, '&').nth(2)?, false);
        (
            shown::pairs(&query(signed.string_to_sign())?, &signed.secrets),
            shown::pairs(&query(theirs)?, &signed.secrets),
        )
    } else {
        let theirs = bracketed(message, "server CanonicalRequest is")?;
        (lines(signed, signed.canonical()), lines(signed, theirs))
    };
    let theirs = without_our_secrets(signed, theirs);
    let at = ours
        .chars()
        .zip(theirs.chars())
        .take_while(|(a, b)| a == b)
        .count();
    if ours == theirs {
        return None;
    }
    let from = at.saturating_sub(BEFORE);
    let part = |text: &str| -> String {
        text.chars()
            .skip(from)
            .take(WIDTH)
            .map(|c| if c.is_control() { '⏎' } else { c })
            .collect()
    };
    let mark = " ".repeat(at - from);
    Some(format!(
        "signed here: {}\nthe service: {}\n             {mark}^",
        part(&ours),
        part(&theirs)
    ))
}

/// Masks our secrets and key id where they stand under a name that is not theirs, as a changed request may have them.
fn without_our_secrets(signed: &SignedRequest, mut theirs: String) -> String {
    let canonical = signed.canonical();
    let query = canonical.split('\n').nth(2).unwrap_or(canonical);
    let secrets = query
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .filter(|(name, _)| shown::is_secret(name, &signed.secrets))
        .map(|(_, value)| value);
    let token = signed.header("x-acs-security-token");
    for secret in secrets.chain(token).filter(|secret| !secret.is_empty()) {
        theirs = theirs.replace(secret, shown::HIDDEN);
    }
    let id = query
        .split('&')
        .find_map(|pair| pair.strip_prefix("AccessKeyId="));
    match id.or_else(|| signed.header("x-acs-accesskey-id")) {
        Some(id) if !id.is_empty() => theirs.replace(id, &masked(id)),
        _ => theirs,
    }
}

/// A canonical request with its secrets masked.
fn lines(signed: &SignedRequest, canonical: &str) -> String {
    canonical
        .split('\n')
        .enumerate()
        .map(|(i, line)| match line.split_once(':') {
            _ if i == 2 => shown::pairs(line, &signed.secrets),
            Some((name, value)) => format!("{name}:{}", shown::header(name, value)),
            None => line.to_owned(),
        })
        .collect::<Vec<_>>()
        .join("\n")
}
