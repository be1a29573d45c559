//! Takes a call's own secrets out of texts that came from outside.
//!
//! Services and gateways repeat what they were sent: a string to sign with the security token, the URL of a V1
//! call, a rejected password.

use std::borrow::Cow;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::sign::percent;

/// Shorter texts are left: they would be found in every message, and hide nothing.
pub(super) const SHORTEST: usize = 4;

/// What stands in place of a secret.
const MASK: &str = "***";

/// The text without the secrets, in each form in which they are likely to be repeated.
pub(super) fn redact<'a>(text: &str, secrets: impl Iterator<Item = &'a str>) -> String {
    let mut text = Cow::Borrowed(text);
    for secret in secrets.filter(|secret| secret.len() >= SHORTEST) {
        for form in forms(secret) {
            if text.contains(&form) {
                text = Cow::Owned(text.replace(&form, MASK));
            }
        }
    }
    text.into_owned()
}

/// Longest first, so that no form is cut open by a shorter one.
fn forms(secret: &str) -> Vec<String> {
    let mut forms: Vec<String> = escaped(secret)
        .iter()
        .flat_map(|text| encoded(text))
        .collect();
    forms.sort_unstable_by(|a, b| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
    forms.dedup();
    forms
}

/// As a value stands in JSON and HTML, and as a careless form decoder reads it.
fn escaped(secret: &str) -> [String; 5] {
    let json = serde_json::Value::from(secret).to_string();
    let json = json.trim_start_matches('"');
    let json = json.strip_suffix('"').unwrap_or(json);
    let html = [
        ("&", "&amp;"),
        ("<", "&lt;"),
        (">", "&gt;"),
        ("\"", "&quot;"),
    ]
    .iter()
    .fold(secret.to_owned(), |text, (from, to)| text.replace(from, to));
    [
        secret.to_owned(),
        json.to_owned(),
        json.replace('/', "\\/"),
        html,
        json.replace('+', " "),
    ]
}

/// As it is, as in a URL or form, and as in the string to sign of V1, which is itself sent in URLs.
fn encoded(text: &str) -> [String; 7] {
    let once = percent::encode(text);
    let twice = percent::encode(&once);
    [
        percent::encode(&twice),
        twice,
        once.replace("%20", "+"),
        once.to_ascii_lowercase(),
        once,
        STANDARD.encode(text),
        text.to_owned(),
    ]
}
