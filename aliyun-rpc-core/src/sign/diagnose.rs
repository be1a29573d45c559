//! Why a service computed another signature: its text against ours.

use super::shown::{self, SECRET_HEADERS};
use super::{SignedRequest, percent};
use crate::error::one_line;

/// How much of two differing values is shown from the first difference on.
const SHOWN: usize = 12;
/// The longest diagnosis in characters.
const LONGEST: usize = 500;

const SAME: &str = "both sides signed the same text, so the secret differs: check the access key secret (a blank or \
     line break copied along?) and that it belongs to this access key id";

/// Compares what was signed here with what a service says, in the message of its `SignatureDoesNotMatch`, that it
/// signed. Gives the cause in plain words; `None` if the message does not hold the service's text.
///
/// The message of a service repeats security tokens: give it as it came
/// ([`ServiceError::message_with_secrets`](crate::ServiceError::message_with_secrets)). The result shows neither
/// credentials nor values of secret parameters.
///
/// ```
/// use aliyun_rpc_core::descriptor::{BodyStyle, Method};
/// use aliyun_rpc_core::encode::{Dynamic, Encoded, Operation};
/// use aliyun_rpc_core::sign::{Algorithm, diagnose};
/// use aliyun_rpc_core::{Credentials, Signer};
///
/// # let operation = Operation {
/// #     product: "Config",
/// #     version: "2019-01-08",
/// #     name: "StartConfigurationRecorder",
/// #     method: Method::Post,
/// #     body: BodyStyle::Form,
/// #     anonymous: false,
/// # };
/// # let params = Encoded::dynamic(operation, &Dynamic::new())?;
/// let signed = Signer::new(Credentials::new("id", "wrong"), "config.aliyuncs.com")
///     .algorithm(Algorithm::HmacSha1)
///     .sign_encoded(&operation, &params)?;
/// let message = format!(
///     "Specified signature is not matched with our calculation. server string to sign is:{}",
///     signed.string_to_sign()
/// );
/// assert!(diagnose(&signed, &message).unwrap().contains("check the access key secret"));
/// # Ok::<(), aliyun_rpc_core::Error>(())
/// ```
#[must_use]
pub fn diagnose(signed: &SignedRequest, message: &str) -> Option<String> {
    // The service's text can hold anything.
    cause(signed, message).map(|cause| one_line(&cause, LONGEST))
}

fn cause(signed: &SignedRequest, message: &str) -> Option<String> {
    if signed.algorithm()?.is_v1() {
        let theirs = after(message, "server string to sign is:")?.trim();
        return Some(if theirs == signed.string_to_sign() {
            SAME.to_owned()
        } else {
            strings_to_sign(signed, theirs)
        });
    }
    let string = bracketed(message, "server StringToSign is");
    let canonical = bracketed(message, "server CanonicalRequest is");
    if string.is_none() && canonical.is_none() {
        return None;
    }
    if string == Some(signed.string_to_sign()) || canonical == Some(signed.canonical()) {
        return Some(SAME.to_owned());
    }
    Some(canonical.map_or_else(
        || {
            "the request was changed on its way: check proxies between here and the service"
                .to_owned()
        },
        |theirs| canonical_requests(signed, theirs),
    ))
}

pub(super) fn after<'a>(message: &'a str, mark: &str) -> Option<&'a str> {
    let lower = message.to_ascii_lowercase();
    let at = lower.find(&mark.to_ascii_lowercase())?;
    message.get(at + mark.len()..)
}

/// What stands in brackets behind a mark, up to the next statement of the server or the end.
pub(super) fn bracketed<'a>(message: &'a str, mark: &str) -> Option<&'a str> {
    let rest = after(message, mark)?.trim_start().strip_prefix('[')?;
    let rest = rest.split("] server ").next().unwrap_or(rest);
    let end = rest.rfind(']').unwrap_or(rest.len());
    rest.get(..end)
}

/// V1: method, path and the canonicalized query, encoded once more.
fn strings_to_sign(signed: &SignedRequest, theirs: &str) -> String {
    let mut ours = signed.string_to_sign().splitn(3, '&');
    let mut theirs = theirs.splitn(3, '&');
    let secrets = Secrets::of(signed);
    if let Some(difference) = method_or_path(&secrets, &mut ours, &mut theirs) {
        return difference;
    }
    let decoded =
        |text: Option<&str>| percent::decode(text.unwrap_or_default(), false).unwrap_or_default();
    let (ours, theirs) = (decoded(ours.next()), decoded(theirs.next()));
    pairs(&secrets, &ours, &theirs).unwrap_or_else(|| {
        "the strings to sign differ in the way they are encoded a second time".to_owned()
    })
}

/// V3: method, path, query, headers, an empty line, the names of the headers, the hash of the body.
fn canonical_requests(signed: &SignedRequest, theirs: &str) -> String {
    let mut ours = signed.canonical().split('\n');
    let mut theirs = theirs.split('\n');
    let secrets = Secrets::of(signed);
    if let Some(difference) = method_or_path(&secrets, &mut ours, &mut theirs) {
        return difference;
    }
    let (query, their_query) = (
        ours.next().unwrap_or_default(),
        theirs.next().unwrap_or_default(),
    );
    if let Some(difference) = pairs(&secrets, query, their_query) {
        return difference;
    }
    let headers = |lines: &mut dyn Iterator<Item = &str>| -> Vec<(String, String)> {
        lines
            .take_while(|line| !line.is_empty())
            .filter_map(|line| line.split_once(':'))
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect()
    };
    let (our_headers, their_headers) = (headers(&mut ours), headers(&mut theirs));
    if let Some(difference) = named(
        "header",
        &our_headers,
        &their_headers,
        &secrets,
        is_secret_header,
    ) {
        return difference;
    }
    if ours.next() != theirs.next() {
        return "the service takes other headers for the signed ones".to_owned();
    }
    "the body was changed on its way: its hash differs".to_owned()
}

/// The names and values of what must not be shown, wherever in the service's text it turns up.
struct Secrets<'a> {
    signed: &'a SignedRequest,
    values: Vec<String>,
}

impl<'a> Secrets<'a> {
    fn of(signed: &'a SignedRequest) -> Self {
        let mut values = Vec::new();
        for piece in signed.canonical().split(['&', '\n']) {
            let pair = piece
                .split_once('=')
                .filter(|(name, _)| shown::is_secret(name, &signed.secrets));
            let header = piece
                .split_once(':')
                .filter(|(name, _)| is_secret_header(name));
            let id = piece.strip_prefix("AccessKeyId=");
            values.extend(id.map(str::to_owned));
            if let Some((_, value)) = pair.or(header) {
                values.extend(percent::decode(value, false));
                values.push(percent::encode(value));
                values.push(value.to_owned());
            }
        }
        // Shorter ones are in every text.
        values.retain(|value| value.len() >= 4);
        Self { signed, values }
    }

    /// Whether a text shows one of the values.
    fn are_in(&self, text: &str) -> bool {
        self.values
            .iter()
            .any(|value| text.contains(value.as_str()))
    }

    fn is_secret(&self, name: &str) -> bool {
        name == "AccessKeyId" || shown::is_secret(name, &self.signed.secrets)
    }
}

fn changed(what: &str, ours: &str, theirs: &str, secrets: &Secrets<'_>) -> String {
    let saw = if secrets.are_in(theirs) {
        "something else".to_owned()
    } else {
        let theirs: String = theirs.chars().take(SHOWN).collect();
        format!("`{theirs}`")
    };
    format!(
        "the {what} was changed on its way: `{ours}` was signed, the service saw {saw}; \
         check proxies between here and the service"
    )
}

/// What both texts begin with.
fn method_or_path<'a>(
    secrets: &Secrets<'_>,
    ours: &mut impl Iterator<Item = &'a str>,
    theirs: &mut impl Iterator<Item = &'a str>,
) -> Option<String> {
    ["method", "path"].into_iter().find_map(|what| {
        let (ours, theirs) = (
            ours.next().unwrap_or_default(),
            theirs.next().unwrap_or_default(),
        );
        (ours != theirs).then(|| changed(what, ours, theirs, secrets))
    })
}

/// The first difference between two canonicalized queries.
fn pairs(secrets: &Secrets<'_>, ours: &str, theirs: &str) -> Option<String> {
    let read = |query: &str| -> Vec<(String, String)> {
        query
            .split('&')
            .filter(|pair| !pair.is_empty())
            .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect()
    };
    let is_secret = |name: &str| secrets.is_secret(name);
    named("parameter", &read(ours), &read(theirs), secrets, is_secret)
}

fn is_secret_header(name: &str) -> bool {
    matches!(name, "authorization" | "x-acs-accesskey-id")
        || name.ends_with("-token")
        || SECRET_HEADERS.contains(&name)
}

fn named(
    what: &str,
    ours: &[(String, String)],
    theirs: &[(String, String)],
    secrets: &Secrets<'_>,
    is_secret: impl Fn(&str) -> bool,
) -> Option<String> {
    let find = |all: &[(String, String)], name: &str| {
        all.iter()
            .find(|(given, _)| given == name)
            .map(|(_, value)| value.clone())
    };
    for (name, value) in ours {
        let Some(their) = find(theirs, name) else {
            return Some(format!("the {what} `{name}` was signed and did not arrive"));
        };
        if their != *value {
            let secret = is_secret(name) || secrets.are_in(&their);
            return Some(values(what, name, value, &their, secret));
        }
    }
    for (name, _) in theirs {
        if find(ours, name).is_none() {
            return Some(if secrets.are_in(name) {
                format!("a {what} arrived that was not signed")
            } else {
                format!("the {what} `{name}` arrived and was not signed")
            });
        }
    }
    (ours != theirs).then(|| format!("the {what}s are sorted in another order"))
}

/// Two values of one name: the same text written differently, or another text.
fn values(what: &str, name: &str, ours: &str, theirs: &str, secret: bool) -> String {
    let same = |plus| {
        let ours = percent::decode(ours, plus);
        ours.is_some() && ours == percent::decode(theirs, plus)
    };
    let how = if same(false) || same(true) {
        "is encoded differently"
    } else {
        "has another value there"
    };
    if secret {
        return format!("the {what} `{name}` {how}");
    }
    let from = ours
        .bytes()
        .zip(theirs.bytes())
        .position(|(a, b)| a != b)
        .unwrap_or(ours.len().min(theirs.len()));
    let rule = rule(
        ours.get(from..).unwrap_or_default(),
        theirs.get(from..).unwrap_or_default(),
        part(ours, from).starts_with('%'),
    );
    format!(
        "the {what} `{name}` {how}{rule}: here `{}`, there `{}`",
        part(ours, from),
        part(theirs, from)
    )
}

/// Which rule of the encoding the other side breaks, where it is one that encoders are known to break.
fn rule(ours: &str, theirs: &str, ours_is_escape: bool) -> &'static str {
    match (ours_is_escape, theirs.bytes().next()) {
        (true, Some(b'+')) if ours.starts_with("%20") => " (a blank became `+`, not `%20`)",
        (true, Some(b'*')) => " (`*` was left as it is, not written `%2A`)",
        (true, Some(b'/' | b'!' | b'\'' | b'(' | b')' | b':' | b',')) => {
            " (a character was left as it is that must be escaped)"
        }
        (false, Some(b'%')) if ours.starts_with('~') => " (`~` was written `%7E`)",
        _ => "",
    }
}

/// A few characters from a byte on, begun at the escape that the byte is a part of.
fn part(text: &str, from: usize) -> String {
    let from = (from.saturating_sub(2)..=from)
        .find(|at| text.as_bytes().get(*at) == Some(&b'%'))
        .unwrap_or(from);
    let rest = (0..=from)
        .rev()
        .find_map(|at| text.get(at..))
        .unwrap_or_default();
    rest.chars().take(SHOWN).collect()
}
