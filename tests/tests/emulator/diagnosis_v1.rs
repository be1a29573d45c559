//! V1 signatures made with the mistakes that people make, by a signer written for the purpose: each is named.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE};
use hmac::{Hmac, KeyInit as _, Mac as _};

use crate::wire::{FORM, Pairs, SECRET, Wire, emulator, encoded, pairs, strict, v1_parameters};

/// Parameters in which every encoding rule matters.
const OWN: &[(&str, &str)] = &[
    ("ConfigRuleName", "a b*c~d/e:f,g!h'i(j)k+中"),
    ("CompliancePackId", "cp 1*"),
    ("PageSize", "10"),
];

fn sha1(key: &str, text: &str) -> Vec<u8> {
    let mac = Hmac::<sha1::Sha1>::new_from_slice(key.as_bytes()).unwrap();
    mac.chain_update(text).finalize().into_bytes().to_vec()
}

fn sha256(key: &str, text: &str) -> Vec<u8> {
    let mac = Hmac::<sha2::Sha256>::new_from_slice(key.as_bytes()).unwrap();
    mac.chain_update(text).finalize().into_bytes().to_vec()
}

/// Java's `URLEncoder` and every other form encoder.
fn form_encoder(text: &str) -> String {
    strict(text)
        .replace("%20", "+")
        .replace("%2A", "*")
        .replace('~', "%7E")
}

/// JavaScript's `encodeURIComponent`.
fn javascript(text: &str) -> String {
    ["!", "'", "(", ")", "*"]
        .iter()
        .fold(strict(text), |text, mark| text.replace(&strict(mark), mark))
}

/// A signer with knobs.
struct Signer {
    method: &'static str,
    path: &'static str,
    key: String,
    encode: fn(&str) -> String,
    outer: fn(&str) -> String,
    sort: fn(&mut Pairs),
    mac: fn(&str, &str) -> Vec<u8>,
    text: fn(&[u8]) -> String,
}

impl Default for Signer {
    fn default() -> Self {
        Self {
            method: "GET",
            path: "%2F",
            key: format!("{SECRET}&"),
            encode: strict,
            outer: strict,
            sort: |pairs| pairs.sort_by(|a, b| a.0.cmp(&b.0)),
            mac: sha1,
            text: |bytes| STANDARD.encode(bytes),
        }
    }
}

impl Signer {
    fn sign(&self, mut parameters: Pairs) -> String {
        (self.sort)(&mut parameters);
        let joined: Vec<String> = parameters
            .iter()
            .map(|(name, value)| format!("{}={}", (self.encode)(name), (self.encode)(value)))
            .collect();
        let text = format!(
            "{}&{}&{}",
            self.method,
            self.path,
            (self.outer)(&joined.join("&"))
        );
        (self.text)(&(self.mac)(&self.key, &text))
    }
}

/// What the emulator says to `sent`, signed as `signature`.
async fn diagnosed(mut sent: Pairs, signature: String) -> String {
    let emulator = emulator().await;
    sent.push(("Signature".to_owned(), signature));
    let answer = Wire::new("GET", &format!("/?{}", encoded(&sent)))
        .send(&emulator)
        .await;
    assert_eq!(answer.status, 400, "{}", answer.body);
    assert_eq!(answer.code(), "SignatureDoesNotMatch");
    let message = answer.json("Message");
    assert!(
        message
            .as_str()
            .unwrap()
            .starts_with("Specified signature is not matched with our calculation. server string to sign is:GET&%2F&AccessKeyId%3D"),
        "{message}"
    );
    answer.diagnosis().to_owned()
}

fn all() -> Pairs {
    v1_parameters("ListConfigRules", "2019-01-08", "n1", OWN)
}

#[tokio::test]
async fn the_signer_of_these_tests_is_right_without_mistakes() {
    let emulator = emulator().await;
    let mut sent = all();
    sent.push(("Signature".to_owned(), Signer::default().sign(all())));
    let answer = Wire::new("GET", &format!("/?{}", encoded(&sent)))
        .send(&emulator)
        .await;
    assert_eq!(answer.status, 200, "{} {}", answer.body, answer.diagnosis());
}

#[tokio::test]
async fn broken_rules_are_named() {
    let default = Signer::default;
    let cases: Vec<(Signer, &str)> = vec![
        (
            Signer {
                key: SECRET.to_owned(),
                ..default()
            },
            "lacks the `&`",
        ),
        (
            Signer {
                key: format!("{SECRET}&&"),
                ..default()
            },
            "one `&` too many",
        ),
        (
            Signer {
                key: format!("{SECRET}\n&"),
                ..default()
            },
            "line end",
        ),
        (
            Signer {
                method: "POST",
                ..default()
            },
            "signed as `POST`",
        ),
        (
            Signer {
                path: "/",
                ..default()
            },
            "the path was signed as `/`",
        ),
        (
            Signer {
                encode: |t| strict(t).replace("%20", "+"),
                ..default()
            },
            "blank was signed as `+`; it is `%20`; first in `CompliancePackId`: `cp+1%2A` for `cp%201%2A`",
        ),
        (
            Signer {
                encode: |t| strict(t).replace("%2A", "*"),
                ..default()
            },
            "`*` was signed as it is",
        ),
        (
            Signer {
                encode: |t| strict(t).replace('~', "%7E"),
                ..default()
            },
            "`~` was signed encoded",
        ),
        (
            Signer {
                encode: |t| strict(t).replace("%2F", "/"),
                ..default()
            },
            "`/` was signed as it is",
        ),
        (
            Signer {
                encode: |t| strict(t).replace("%3A", ":"),
                ..default()
            },
            "`:` was signed as it is",
        ),
        (
            Signer {
                encode: |t| strict(t).to_lowercase(),
                outer: strict,
                ..default()
            },
            "secret is another",
        ),
        (
            Signer {
                encode: form_encoder,
                ..default()
            },
            "form encoder",
        ),
        (
            Signer {
                encode: javascript,
                ..default()
            },
            "encodeURIComponent",
        ),
        (
            Signer {
                outer: str::to_owned,
                ..default()
            },
            "second time",
        ),
        (
            Signer {
                encode: str::to_owned,
                ..default()
            },
            "not encoded before",
        ),
        (
            Signer {
                encode: |t| strict(&strict(t)),
                ..default()
            },
            "encoded twice",
        ),
        (
            Signer {
                sort: |_| (),
                ..default()
            },
            "not sorted",
        ),
        (
            Signer {
                sort: |pairs| pairs.sort_by_key(|pair| pair.0.to_lowercase()),
                ..default()
            },
            "without regard to case",
        ),
        (
            Signer {
                mac: sha256,
                ..default()
            },
            "HMAC-SHA256",
        ),
        (
            Signer {
                text: |bytes| bytes.iter().map(|byte| format!("{byte:02x}")).collect(),
                ..default()
            },
            "in hex",
        ),
        (
            Signer {
                text: |bytes| STANDARD_NO_PAD.encode(bytes),
                ..default()
            },
            "without padding",
        ),
        (
            Signer {
                key: SECRET.to_owned(),
                encode: |t| strict(t).replace("%20", "+"),
                ..default()
            },
            "lacks the `&` after the secret; and a blank was signed as `+`",
        ),
        (
            Signer {
                key: "another secret&".to_owned(),
                ..default()
            },
            "secret is another one",
        ),
    ];
    for (signer, words) in cases {
        let mut sent = all();
        if words.contains("regard to case") {
            // The usual names sort the same way with and without case.
            sent.push(("pageNumber".to_owned(), "1".to_owned()));
        }
        let diagnosis = diagnosed(sent.clone(), signer.sign(sent)).await;
        assert!(
            diagnosis.contains(words),
            "expected `{words}`, found `{diagnosis}`"
        );
    }
}

#[tokio::test]
async fn escapes_in_lower_case_are_named() {
    fn lower(text: &str) -> String {
        let mut out = String::new();
        for byte in text.bytes() {
            if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
                out.push(char::from(byte));
            } else {
                out.push_str(&format!("%{byte:02x}"));
            }
        }
        out
    }
    let signer = Signer {
        encode: lower,
        outer: lower,
        ..Signer::default()
    };
    let diagnosis = diagnosed(all(), signer.sign(all())).await;
    assert!(diagnosis.contains("lower-case digits"), "{diagnosis}");
}

#[tokio::test]
async fn spellings_of_a_right_signature_are_named() {
    // A nonce whose signature holds `+` and `/`, so that both alphabets differ.
    let (sent, right) = (0..1000)
        .map(|i| v1_parameters("ListConfigRules", "2019-01-08", &i.to_string(), OWN))
        .map(|sent| (sent.clone(), Signer::default().sign(sent)))
        .find(|(_, signature)| signature.contains('+') && signature.contains('/'))
        .unwrap();
    for (spelling, words) in [
        (right.replace('+', " "), "arrived as a blank"),
        (
            URL_SAFE.encode(STANDARD.decode(&right).unwrap()),
            "base64 of URLs",
        ),
        (strict(&right), "percent-encoded twice"),
        (format!("{right}\n"), "white space"),
        (format!("A{}", &right[1..]), "itself was changed"),
    ] {
        let diagnosis = diagnosed(sent.clone(), spelling).await;
        assert!(
            diagnosis.contains(words),
            "expected `{words}`, found `{diagnosis}`"
        );
    }
}

#[tokio::test]
async fn changed_added_and_unsigned_parameters_are_named() {
    let right = Signer::default();
    let set = |name: &str, value: &str| {
        let mut sent = all();
        sent.retain(|(other, _)| other != name);
        sent.push((name.to_owned(), value.to_owned()));
        sent
    };
    for (sent, words) in [
        (
            set("PageSize", "11"),
            "`PageSize` was changed after signing; it was signed as `10`",
        ),
        (
            set("PageSize", "1"),
            "`PageSize` was changed after signing; it was signed as `10`",
        ),
        (
            set("CompliancePackId", "cp 1*x"),
            "`CompliancePackId` was changed after signing",
        ),
        (
            set("MultiAccount", "true"),
            "`MultiAccount` was not signed, or added after signing",
        ),
    ] {
        let diagnosis = diagnosed(sent, right.sign(all())).await;
        assert!(
            diagnosis.contains(words),
            "expected `{words}`, found `{diagnosis}`"
        );
    }
    // A boolean is found out without a search.
    let flag = |value: &str| set("MultiAccount", value);
    let diagnosis = diagnosed(flag("true"), right.sign(flag("false"))).await;
    assert!(
        diagnosis.contains("it was signed as `false`"),
        "{diagnosis}"
    );
}

#[tokio::test]
async fn a_form_that_was_not_signed_is_named() {
    let emulator = emulator().await;
    let mut query = v1_parameters("ListConfigRules", "2019-01-08", "n1", &[]);
    let signer = Signer {
        method: "POST",
        ..Signer::default()
    };
    query.push(("Signature".to_owned(), signer.sign(query.clone())));
    let mut wire =
        Wire::new("POST", &format!("/?{}", encoded(&query))).header("content-type", FORM);
    wire.body = encoded(&pairs(&[("PageSize", "10"), ("PageNumber", "1")])).into_bytes();
    let answer = wire.send(&emulator).await;
    assert!(
        answer.diagnosis().contains("of the form were not signed"),
        "{}",
        answer.diagnosis()
    );
}
