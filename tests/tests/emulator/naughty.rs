//! Strings that break programs, through every parameter of every operation, over both signatures: each is verified, and
//! arrives as it was sent.

use std::sync::{Arc, Mutex};

use aliyun_rpc_core::clock::ManualClock;
use aliyun_rpc_core::descriptor::{Field, Kind, Place, Style};
use aliyun_rpc_core::retry::NoRetry;
use aliyun_rpc_core::{Action, Algorithm};
use aliyun_rpc_emulator::journal::{Entry, Verdict};
use aliyun_rpc_emulator::{Emulator, Fault};
use serde_json::{Value, json};

use crate::wire::noon;

/// Each for a way in which encodings, parsers or logs go wrong.
fn naughty() -> Vec<String> {
    let mut strings: Vec<String> = [
        // What a percent-encoder has to get right, and what looks as if it had been there already.
        " ",
        "  ",
        "+",
        "*",
        "~",
        "%",
        "%%",
        "%2",
        "%20",
        "%25",
        "%2B",
        "%7E",
        "%E4%B8%AD",
        "%zz",
        "a b+c*d~e%f",
        "/",
        "//",
        "=",
        "==",
        "&",
        "a&b=c",
        "&Signature=x",
        "?",
        "#",
        "#a",
        ";",
        ":",
        "@",
        "!",
        "'",
        "\"",
        "(",
        ")",
        ",",
        "$",
        "[",
        "]",
        "{",
        "}",
        "|",
        "\\",
        "^",
        "`",
        "<",
        ">",
        // Blanks and control characters.
        "\t",
        "\n",
        "\r",
        "\r\n",
        "a\r\nx-acs-action: Other",
        "\0",
        "a\0b",
        "\u{1}",
        "\u{b}",
        "\u{1b}[31mred",
        "\u{7f}",
        "\u{85}",
        "\u{a0}",
        "\u{2028}",
        "\u{2029}",
        "\u{3000}",
        "\u{feff}",
        "\u{200b}",
        "\u{200e}",
        "\u{202e}abc",
        "\u{2066}abc\u{2069}",
        // Scripts, and letters that change length with case or composition.
        "ä",
        "a\u{308}",
        "ß",
        "İ",
        "ı",
        "ﬀ",
        "中文",
        "日本語テキスト",
        "한국어",
        "العربية",
        "עברית",
        "ไทย",
        "हिन्दी",
        "Ω≈ç√∫",
        "ÅÍÎÏ˝",
        "\u{1f600}",
        "\u{1f468}\u{200d}\u{1f469}\u{200d}\u{1f467}",
        "\u{1f1e8}\u{1f1f3}",
        "e\u{301}\u{302}\u{303}\u{304}",
        "\u{fffd}",
        "\u{10ffff}",
        "\u{e000}",
        "𝒳𝔘",
        "①②③",
        // What other languages take for values.
        "null",
        "NULL",
        "nil",
        "None",
        "undefined",
        "NaN",
        "Infinity",
        "-0",
        "0",
        "00",
        "01",
        "1e309",
        "0x10",
        "1_000",
        "1,5",
        "9223372036854775808",
        "true",
        "True",
        "yes",
        "[]",
        "{}",
        "[object Object]",
        "\"\"",
        "''",
        // What interpreters take for programs.
        "<script>alert(1)</script>",
        "]]>",
        "<!--",
        "<?xml version=\"1.0\"?>",
        "&amp;",
        "&#0;",
        "' OR '1'='1",
        "; DROP TABLE x; --",
        "$(id)",
        "`id`",
        "${HOME}",
        "{{7*7}}",
        "%s%n%d",
        "../../etc/passwd",
        "..\\..",
        "file:///",
        "javascript:0",
        "C:\\NUL",
        "CON",
        // Names that mean something elsewhere in a request.
        "Action",
        "Signature",
        "SecurityToken",
        "AccessKeyId",
        "x-acs-action",
        ".",
        "..",
        ".1",
        "1.",
        "a.b.c",
    ]
    .into_iter()
    .map(str::to_owned)
    .collect();
    strings.push("x".repeat(5_000));
    strings.push("中".repeat(1_000));
    strings.push("%".repeat(1_000));
    strings
}

fn actions() -> Vec<&'static Action> {
    [
        aliyun_config::v2019_01_08::ACTIONS,
        aliyun_config::v2020_09_07::ACTIONS,
        aliyun_resourcemanager::v2020_03_31::ACTIONS,
        aliyun_sts::v2015_04_01::ACTIONS,
    ]
    .concat()
}

/// The names under which a request carries texts, and those texts for a string; `None` for parameters without text.
fn carried(field: &Field, name: &str, text: &str) -> Vec<(String, String)> {
    let is_text = |kind: &Kind| matches!(kind, Kind::Text | Kind::Enum(_));
    match (&field.kind, field.style) {
        (kind, _) if is_text(kind) => vec![(name.to_owned(), text.to_owned())],
        (Kind::List(item), Style::Join(_)) if is_text(item) => {
            vec![(name.to_owned(), text.to_owned())]
        }
        (Kind::List(item), Style::Dotted) if is_text(item) => {
            vec![(format!("{name}.1"), text.to_owned())]
        }
        (Kind::List(Kind::Object(fields)), Style::Dotted) => fields()
            .iter()
            .flat_map(|inner| carried(inner, &format!("{name}.1.{}", inner.name), text))
            .collect(),
        (Kind::List(Kind::Object(fields)), Style::Json) => {
            let members: serde_json::Map<String, Value> = fields()
                .iter()
                .filter(|inner| is_text(&inner.kind))
                .map(|inner| (inner.name.to_owned(), json!(text)))
                .collect();
            vec![(name.to_owned(), json!([members]).to_string())]
        }
        _ => Vec::new(),
    }
}

#[tokio::test]
async fn every_text_parameter_carries_every_naughty_string() {
    let last = Arc::new(Mutex::new(None));
    let keep = Arc::clone(&last);
    let emulator = Emulator::builder()
        .observe(move |entry| *keep.lock().unwrap() = Some(entry.clone()))
        .clock(ManualClock::new(noon()))
        // Everything arrives and is verified, nothing is changed.
        .fault(Fault::any().refuse("ServiceUnavailable"))
        .lenient(true)
        .build()
        .unwrap();
    let (mut sent, mut names) = (0, 0);
    for algorithm in [Algorithm::Acs3HmacSha256, Algorithm::HmacSha1] {
        let client = emulator
            .client()
            .signature(algorithm)
            .retry(NoRetry)
            .build()
            .unwrap();
        // Some of hundreds, from all versions.
        for action in actions().into_iter().step_by(12) {
            for text in naughty() {
                let mut call = client.raw(action.product, action.version, action.name);
                let mut expected = Vec::new();
                // Names of common parameters have a test of their own: V1 cannot send them.
                for field in action.params.iter().filter(|field| !field.own) {
                    for (name, value) in carried(field, field.name, &text) {
                        call = match field.place {
                            Place::Body => call.body_param(&name, value.clone()),
                            // Many long ones are more than a URL holds; the gateway reads both places.
                            Place::Query if value.len() > 500 => {
                                call.body_param(&name, value.clone())
                            }
                            Place::Query => call.param(&name, value.clone()),
                            Place::Host => continue,
                        };
                        if !field.idempotency_token {
                            expected.push((
                                name,
                                if field.secret {
                                    "***".to_owned()
                                } else {
                                    value
                                },
                            ));
                        }
                    }
                }
                if expected.is_empty() {
                    continue;
                }
                let error = call.await.err();
                let entry: Option<Entry> = last.lock().unwrap().take();
                let entry = entry.unwrap_or_else(|| panic!("{}: {error:?}", action.name));
                if let Verdict::Refused { code, diagnosis } = &entry.verdict {
                    assert_ne!(code, "SignatureDoesNotMatch", "{text:?}: {diagnosis:?}");
                }
                assert!(
                    !entry.account.is_empty(),
                    "{algorithm} {} {text:?}: not verified: {}",
                    action.name,
                    entry.verdict
                );
                names += expected.len();
                for (name, value) in expected {
                    // A secret is masked wherever its text stands, and here it stands everywhere.
                    let arrived = &entry.parameters[&name];
                    let has_secret = action.params.iter().any(|field| field.secret);
                    if !has_secret {
                        assert_eq!(*arrived, value, "{algorithm} {} {name}", action.name);
                    }
                }
                assert!(
                    !entry.line().contains(char::is_control),
                    "{:?}",
                    entry.line()
                );
                sent += 1;
            }
        }
    }
    println!("{sent} requests with {names} naughty texts, all verified");
    assert!(sent > 2_000, "{sent}");
}
