//! Canaries: no text of an error may show them, in no form.

use std::error::Error as _;

use aliyun_rpc_core::Error;
use aliyun_rpc_core::sign::percent;
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE};

pub(crate) const KEY_ID: &str = "STS.NUtCanaryKeyId9xQ2";
pub(crate) const SECRET: &str = "c4narySecret+/=&%7E0123";
pub(crate) const TOKEN: &str = "c4naryToken+/==&%2Fabcdef";
/// For parameters that are secret.
pub(crate) const PASSWORD: &str = "c4naryPassword +/=&<ü>\"";

const CANARIES: [&str; 4] = [KEY_ID, SECRET, TOKEN, PASSWORD];

/// Each form in which a secret could be recognised: plain, cut, encoded for a query or a form, once and twice, in Base64
/// wherever it begins in it.
fn forms(secret: &str) -> Vec<String> {
    let once = percent::encode(secret);
    let form: String = serde_urlencoded::to_string([("", secret)]).unwrap()[1..].to_owned();
    let mut forms = vec![
        secret.chars().take(12).collect(),
        percent::encode(&once),
        once,
        form,
        secret.to_owned(),
    ];
    for engine in [STANDARD, URL_SAFE] {
        for before in 0..3 {
            let text = format!("{}{secret}", &"::"[..before.min(2)]);
            let encoded = engine.encode(text);
            // What does not depend on the bytes around it.
            let whole = &encoded[if before == 0 { 0 } else { 4 }..encoded.len() - 4];
            forms.push(whole.to_owned());
        }
    }
    forms
}

/// Fails if a text shows a canary.
#[track_caller]
pub(crate) fn assert_clean(text: &str) {
    for secret in CANARIES {
        for form in forms(secret) {
            assert!(!text.contains(&form), "{form} in {text}");
        }
    }
}

/// Fails if an error or one of its causes shows a canary, as text or as debug text.
#[track_caller]
pub(crate) fn assert_no_secret(error: &Error) {
    let mut texts = vec![
        error.to_string(),
        format!("{error:?}"),
        format!("{error:#?}"),
    ];
    if let Some(service) = error.service() {
        texts.extend([service.to_string(), format!("{service:?}")]);
    }
    texts.extend(error.transport().map(|transport| format!("{transport:?}")));
    texts.extend(error.gateway().map(|gateway| format!("{gateway:?}")));
    let mut cause = error.source();
    while let Some(error) = cause {
        texts.extend([error.to_string(), format!("{error:?}")]);
        cause = error.source();
    }
    for text in texts {
        assert_clean(&text);
    }
}

#[test]
fn canaries_are_found_in_every_form() {
    let found = |text: String| std::panic::catch_unwind(|| assert_clean(&text)).is_err();
    for secret in CANARIES {
        for before in ["", "a", "ab", "abc"] {
            let text = format!("{before}{secret}&more");
            assert!(found(STANDARD.encode(&text)), "{text}");
            assert!(found(URL_SAFE.encode(&text)), "{text}");
        }
        assert!(found(format!("x{}", &secret[..12])));
        assert!(found(percent::encode(&format!("x{secret}"))));
        assert!(found(percent::encode(&percent::encode(secret))));
    }
    // Masked as errors show it.
    assert!(!found("STS.…9xQ2, LTAI…9xQ2".to_owned()));
}
