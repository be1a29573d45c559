//! V3 signatures made with mistakes, by a signer written for the purpose: each is named.

use aliyun_rpc_emulator::Emulator;
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::{Digest as _, Sha256};

use crate::wire::{
    FORM, ID, Pairs, SECRET, Wire, emulator, encoded, pairs, strict, v3_headers, v3_wire,
};

const OWN: &[(&str, &str)] = &[
    ("ConfigRuleName", "a b*c~d/e!f"),
    ("CompliancePackId", "cp 1*"),
    ("PageSize", "10"),
];

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn hash(text: &[u8]) -> String {
    hex(&Sha256::digest(text))
}

fn mac(key: &str, text: &str) -> String {
    let mac = Hmac::<Sha256>::new_from_slice(key.as_bytes()).unwrap();
    hex(&mac.chain_update(text).finalize().into_bytes())
}

/// A signer with knobs. The canonical request can be rewritten as a whole.
struct Signer {
    key: String,
    encode: fn(&str) -> String,
    sort: fn(&mut Pairs),
    rewrite: fn(String) -> String,
    string_to_sign: fn(&str) -> String,
    finish: fn(String) -> String,
    is_signed: fn(&str) -> bool,
}

impl Default for Signer {
    fn default() -> Self {
        Self {
            key: SECRET.to_owned(),
            encode: strict,
            sort: |pairs| pairs.sort_by(|a, b| a.0.cmp(&b.0)),
            rewrite: |text| text,
            string_to_sign: |canonical| format!("ACS3-HMAC-SHA256\n{}", hash(canonical.as_bytes())),
            finish: |signature| signature,
            is_signed: |name| {
                name == "host" || name == "content-type" || name.starts_with("x-acs-")
            },
        }
    }
}

impl Signer {
    /// The value of the `Authorization` header.
    fn sign(&self, headers: &Pairs, query: &Pairs, body: &[u8]) -> String {
        let mut query = query.clone();
        (self.sort)(&mut query);
        let query: Vec<String> = query
            .iter()
            .map(|(name, value)| format!("{}={}", (self.encode)(name), (self.encode)(value)))
            .collect();
        let mut signed: Vec<_> = headers
            .iter()
            .filter(|(name, _)| (self.is_signed)(name))
            .collect();
        signed.sort();
        let lines: String = signed
            .iter()
            .map(|(name, value)| format!("{name}:{}\n", value.trim()))
            .collect();
        let names: Vec<&str> = signed.iter().map(|(name, _)| name.as_str()).collect();
        let names = names.join(";");
        let canonical = format!(
            "POST\n/\n{}\n{lines}\n{names}\n{}",
            query.join("&"),
            hash(body)
        );
        let text = (self.string_to_sign)(&(self.rewrite)(canonical));
        let signature = (self.finish)(mac(&self.key, &text));
        format!("ACS3-HMAC-SHA256 Credential={ID},SignedHeaders={names},Signature={signature}")
    }
}

fn headers(emulator: &Emulator, body: &[u8]) -> Pairs {
    v3_headers(emulator, "ListConfigRules", "2019-01-08", "n1", body)
}

async fn diagnosed(emulator: &Emulator, wire: Wire) -> String {
    let answer = wire.send(emulator).await;
    assert_eq!(answer.status, 400, "{}", answer.body);
    assert_eq!(answer.code(), "SignatureDoesNotMatch");
    let message = answer.json("Message");
    let message = message.as_str().unwrap();
    assert!(
        message.starts_with("Specified signature does not match our calculation. server StringToSign is [ACS3-HMAC-SHA256\n"),
        "{message}"
    );
    assert!(
        message.contains("] server CanonicalRequest is [POST\n/\n"),
        "{message}"
    );
    answer.diagnosis().to_owned()
}

#[tokio::test]
async fn the_signer_of_these_tests_is_right_without_mistakes() {
    let emulator = emulator().await;
    let headers = headers(&emulator, b"");
    let signed = Signer::default().sign(&headers, &pairs(OWN), b"");
    let answer = v3_wire(headers, &pairs(OWN), b"")
        .header("authorization", &signed)
        .send(&emulator)
        .await;
    assert_eq!(answer.status, 200, "{} {}", answer.body, answer.diagnosis());
}

#[tokio::test]
async fn every_header_may_be_signed_and_names_may_stay_raw() {
    // As the official Python SDK signs; names of this query need encoding, which that SDK does not do.
    let emulator = Emulator::builder()
        .key(aliyun_rpc_emulator::Key::new(ID, SECRET))
        .clock(aliyun_rpc_emulator::ManualClock::new(crate::wire::noon()))
        .lenient(true)
        .start()
        .await
        .unwrap();
    let query = pairs(&[("Labels.a/b", "1 2"), ("PageSize", "10")]);
    for (nonce, rewrite) in [
        ("encoded", (|text| text) as fn(String) -> String),
        ("raw", |text| text.replace("Labels.a%2Fb", "Labels.a/b")),
    ] {
        let mut headers = v3_headers(&emulator, "ListConfigRules", "2019-01-08", nonce, b"");
        headers.extend(pairs(&[
            ("accept", "application/json"),
            ("user-agent", "x  y"),
        ]));
        let signer = Signer {
            rewrite,
            is_signed: |_| true,
            ..Signer::default()
        };
        let signed = signer.sign(&headers, &query, b"");
        let answer = v3_wire(headers, &query, b"")
            .header("authorization", &signed)
            .send(&emulator)
            .await;
        assert_eq!(
            answer.status,
            200,
            "{nonce}: {} {}",
            answer.body,
            answer.diagnosis()
        );
    }
}

#[tokio::test]
async fn broken_rules_are_named() {
    let emulator = emulator().await;
    let default = Signer::default;
    let cases: Vec<(Signer, &str)> = vec![
        (
            Signer {
                key: format!("{SECRET}&"),
                ..default()
            },
            "has a `&` after the secret",
        ),
        (
            Signer {
                key: format!("{SECRET}\n"),
                ..default()
            },
            "line end",
        ),
        (
            Signer {
                key: "another".to_owned(),
                ..default()
            },
            "secret is another one",
        ),
        (
            Signer {
                encode: |t| strict(t).replace("%20", "+"),
                ..default()
            },
            "blank was signed as `+`",
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
                encode: |t| strict(t).replace("%21", "!"),
                ..default()
            },
            "`!`",
        ),
        (
            Signer {
                encode: |t| {
                    strict(t)
                        .replace("%20", "+")
                        .replace("%2A", "*")
                        .replace('~', "%7E")
                },
                ..default()
            },
            "form encoder",
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
                encode: str::to_owned,
                ..default()
            },
            "without encoding",
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
                rewrite: |text| text.replace("POST\n", "GET\n"),
                ..default()
            },
            "signed as `GET`",
        ),
        (
            Signer {
                rewrite: |text| text.replacen("\n/\n", "\n\n", 1),
                ..default()
            },
            "path was signed as ``",
        ),
        (
            Signer {
                rewrite: |text| text.replace("\n\nhost", "\nhost"),
                ..default()
            },
            "empty line",
        ),
        (
            Signer {
                string_to_sign: |text| format!("ACS3-HMAC-SHA256\n{text}"),
                ..default()
            },
            "its hash belongs into",
        ),
        (
            Signer {
                string_to_sign: |text| {
                    format!("ACS3-HMAC-SHA256\n{}", hash(text.as_bytes()).to_uppercase())
                },
                ..default()
            },
            "upper-case hex; it is lower case",
        ),
        (
            Signer {
                finish: |text| text.to_uppercase(),
                ..default()
            },
            "right but in upper-case hex",
        ),
        (
            Signer {
                finish: |text| {
                    format!(
                        "{}{}",
                        if text.starts_with('0') { "1" } else { "0" },
                        &text[1..]
                    )
                },
                ..default()
            },
            "itself was changed",
        ),
        (
            Signer {
                is_signed: |name| name != "host",
                ..default()
            },
            "header `host` was sent but is not among SignedHeaders",
        ),
        (
            Signer {
                is_signed: |name| name != "x-acs-signature-nonce",
                ..default()
            },
            "`x-acs-signature-nonce` was sent but is not",
        ),
        (
            Signer {
                rewrite: |text| {
                    let lines: Vec<&str> = text
                        .lines()
                        .filter(|line| !line.starts_with("x-acs-date:"))
                        .collect();
                    lines.join("\n").replace("x-acs-date;", "")
                },
                ..default()
            },
            "`x-acs-date` is listed in SignedHeaders but was not signed",
        ),
    ];
    for (signer, words) in cases {
        let headers = headers(&emulator, b"");
        let signed = signer.sign(&headers, &pairs(OWN), b"");
        let wire = v3_wire(headers, &pairs(OWN), b"").header("authorization", &signed);
        let diagnosis = diagnosed(&emulator, wire).await;
        assert!(
            diagnosis.contains(words),
            "expected `{words}`, found `{diagnosis}`"
        );
    }
}

#[tokio::test]
async fn what_was_changed_on_the_way_is_named() {
    let emulator = emulator().await;
    let headers = headers(&emulator, b"");
    let signed = Signer::default().sign(&headers, &pairs(OWN), b"");
    let wire = |query: &[(&str, &str)]| {
        v3_wire(headers.clone(), &pairs(query), b"").header("authorization", &signed)
    };
    let port = emulator.address().port();
    for (wire, words) in [
        (
            wire(&[OWN[0], OWN[1], ("PageSize", "16")]),
            "query parameter `PageSize` was changed after signing; it was signed as `10`",
        ),
        (
            wire(&[OWN[0], OWN[1], OWN[2], ("PageNumber", "1")]),
            "`PageNumber` was not signed, or added",
        ),
        (
            wire(OWN).header("host", &format!("localhost:{port}")),
            &*format!("the host was signed as `127.0.0.1:{port}`"),
        ),
        (
            wire(OWN).header("x-acs-signature-nonce", "n2"),
            "header `x-acs-signature-nonce` was changed after signing; it was signed as `n1`",
        ),
        (
            wire(OWN).without("x-acs-signature-nonce"),
            "`x-acs-signature-nonce` is listed in SignedHeaders but did not arrive",
        ),
        (
            wire(OWN).header("x-acs-extra", "1"),
            "`x-acs-extra` was sent but is not among SignedHeaders",
        ),
    ] {
        let diagnosis = diagnosed(&emulator, wire).await;
        assert!(
            diagnosis.contains(words),
            "expected `{words}`, found `{diagnosis}`"
        );
    }
}

#[tokio::test]
async fn a_body_that_is_not_the_signed_one_is_named() {
    let emulator = emulator().await;
    let body = encoded(&pairs(&[("PageSize", "10")]));
    let mut headers = headers(&emulator, body.as_bytes());
    headers.extend(pairs(&[("content-type", FORM)]));
    let signed = Signer::default().sign(&headers, &Vec::new(), body.as_bytes());
    let wire = |body: &str| {
        v3_wire(headers.clone(), &Vec::new(), body.as_bytes()).header("authorization", &signed)
    };
    let diagnosis = diagnosed(&emulator, wire("PageSize=11")).await;
    assert!(diagnosis.contains("body hash is stale"), "{diagnosis}");
    let diagnosis = diagnosed(&emulator, wire("")).await;
    assert!(diagnosis.contains("none arrived"), "{diagnosis}");
    let upper = hash(body.as_bytes()).to_uppercase();
    let diagnosis = diagnosed(
        &emulator,
        wire(&body).header("x-acs-content-sha256", &upper),
    )
    .await;
    assert!(diagnosis.contains("upper-case hex"), "{diagnosis}");
    let empty = hash(b"");
    let diagnosis = diagnosed(
        &emulator,
        wire(&body).header("x-acs-content-sha256", &empty),
    )
    .await;
    assert!(
        diagnosis.contains("hash of an empty body, but 11 bytes arrived"),
        "{diagnosis}"
    );

    // A form signed as if it stood in the query, which V1 habits lead to.
    let signed = Signer::default().sign(&headers, &pairs(&[("PageSize", "10")]), body.as_bytes());
    let other =
        v3_wire(headers.clone(), &Vec::new(), body.as_bytes()).header("authorization", &signed);
    let diagnosis = diagnosed(&emulator, other).await;
    assert!(
        diagnosis.contains("as if they stood in the query"),
        "{diagnosis}"
    );

    let answer = wire(&body).send(&emulator).await;
    assert_eq!(answer.status, 200, "{} {}", answer.body, answer.diagnosis());
}
