//! Takes a call's own secrets out of texts that came from outside.
//!
//! Services and gateways repeat what they were sent: a string to sign with the security token, the URL of a V1
//! call, a rejected password.

use std::borrow::Cow;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::sign::percent;

/// Shorter texts are left: they would be found in every message, and hide nothing.
const SHORTEST: usize = 4;

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
    let once = percent::encode(secret);
    let twice = percent::encode(&once);
    let mut forms = vec![
        twice.clone(),
        // The string to sign of V1, encoded once more in a URL.
        percent::encode(&twice),
        once.replace("%20", "+"),
        once.to_ascii_lowercase(),
        once,
        STANDARD.encode(secret),
        secret.replace('/', "\\/"),
        secret.to_owned(),
    ];
    forms.sort_by_key(|form| std::cmp::Reverse(form.len()));
    forms.dedup();
    forms
}
