//! What must hold for everything that comes from others, over bytes that are made up, and over those that fuzzing found.
//!
//! What holds is written in `properties/holds.rs`, which the fuzz targets use too. A fuzzer's finding goes into
//! `fixtures/fuzz/<target>/`, where this test reads it ever after.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails by panicking"
)]

#[path = "properties/diagnosed.rs"]
mod diagnosed;
#[path = "properties/hinted.rs"]
mod hinted;
#[path = "properties/holds.rs"]
mod holds;
#[path = "properties/profiled.rs"]
mod profiled;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{Config, RngAlgorithm, RngSeed};

/// The same cases in every run: a failure can be repeated, and a run is as good as the last. `PROPTEST_CASES` makes more.
pub(crate) fn fixed() -> Config {
    Config {
        failure_persistence: None,
        rng_algorithm: RngAlgorithm::ChaCha,
        rng_seed: RngSeed::Fixed(0x5eed),
        ..Config::default()
    }
}

/// Bytes put together from pieces that matter to a reader, and from any others.
fn pieces(known: &'static [&'static str]) -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        6 => select(known).prop_map(|text| text.as_bytes().to_vec()),
        1 => vec(any::<u8>(), 0..6),
        1 => any::<u8>().prop_map(|byte| vec![byte]),
        1 => Just(vec![0xfe]),
    ];
    vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

type Check = fn(&[u8]);

fn over(known: &'static [&'static str], check: Check) {
    proptest!(fixed(), |(bytes in pieces(known), first in any::<[u8; 3]>())| {
        check(&bytes);
        check(&[&first[..], &bytes].concat());
    });
}

const MARKUP: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\"",
    "\\",
    "\\u12",
    "null",
    "1e999",
    "-",
    "5.70",
    "true",
    "\"RequestId\":",
    "\"Items\":",
    "\"Item\":",
    "\"Words\":",
    "\"Code\":",
    "\"Message\":\"",
    "\"Policy\":\"{\\\"Name\\\":1.5}\"",
    "\"Labels\":{\"a\":",
    "\"Child\":{",
    "\u{feff}",
    "é",
    " ",
    "<R>",
    "</R>",
    "<Items>",
    "</Items>",
    "<Item>",
    "</Item>",
    "<Words/>",
    "<Number>",
    "</Number>",
    "&amp;",
    "&#0;",
    "&#x110000;",
    "&",
    "<![CDATA[",
    "]]>",
    "<!--",
    "-->",
    "<?",
    "?>",
    "<!DOCTYPE",
    "<",
    ">",
    "<Code>",
    "</Code>",
    "<script",
    "<html>",
    "SecurityToken%3D",
    "Signature=",
    "Throttling.User",
    "NoPermission",
    "SignatureDoesNotMatch",
    "InvalidTimeStamp.Expired",
    "server string to sign is:",
    "\n",
    "\u{2}",
    "\u{5}",
    "\u{9}",
];

#[test]
fn percent_encoding() {
    over(
        &[
            "%", "%2", "%41", "+", " ", "~", "*", "é", "%C3%A9", "%FF", "😀", "a",
        ],
        holds::percent::check,
    );
}

#[test]
fn canonical_forms() {
    over(
        &[
            "\0", "\u{1}", "\u{2}", "a", "B", "Tag.1", "Tag.10", "Tag.2", " ", "+", "*", "~", "é",
            "😀", "=",
        ],
        holds::canonical::check,
    );
}

#[test]
fn flattened_names() {
    proptest!(fixed(), |(value in json())| holds::flat::round_trip(&value));
}

/// JSON values whose numbers have one text.
fn json() -> impl Strategy<Value = serde_json::Value> {
    use serde_json::Value;
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        ".{0,6}".prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 40, 5, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::btree_map("[A-Za-z]{1,3}", inner, 0..5)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

#[test]
fn answers() {
    over(MARKUP, holds::answers::check);
}

#[test]
fn errors_that_services_and_others_send() {
    over(MARKUP, holds::classifier::check);
}

#[test]
fn diagnoses_of_refused_signatures() {
    over(
        &[
            "server string to sign is:",
            "server StringToSign is [",
            "] server CanonicalRequest is [",
            "POST",
            "&",
            "%26",
            "%3D",
            "%2F",
            "=",
            "\n",
            "a%20b",
            "SecurityToken",
            "Password",
            "x-acs-version:",
            "\u{0}",
            "\u{2}",
            "\u{4}",
            "\u{10}",
        ],
        holds::diagnosis::check,
    );
}

#[test]
fn files_of_profiles() {
    over(
        &[
            "\u{0}",
            "\u{1}",
            "\u{2}",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "\"current\":\"default\"",
            "\"profiles\":[",
            "\"name\":\"default\"",
            "\"mode\":\"AK\"",
            "\"mode\":\"StsToken\"",
            "\"mode\":\"RamRoleArn\"",
            "\"mode\":\"External\"",
            "\"process_command\":\"",
            "\"mode\":\"ChainableRamRoleArn\"",
            "\"source_profile\":\"default\"",
            "\"access_key_id\":\"",
            "\"access_key_secret\":\"",
            "[default]",
            "[profile",
            "\n",
            "type=access_key",
            "type=",
            "enable=false",
            "access_key_id",
            "access_key_secret",
            "=",
            " = ",
            ";",
            "#",
            "\\",
            "\u{feff}",
            "\r\n",
            "default",
            "é",
            "\t",
            "  ",
        ],
        holds::profiles::check,
    );
}

#[test]
fn hints_of_when_to_come_back() {
    over(
        &[
            "\n",
            "\0",
            "\u{1}",
            "\u{2}",
            "\u{3}",
            "\u{4}",
            "1500",
            "Limit:1",
            ",",
            "TimeLeft",
            ":",
            "timeleft:7",
            "-5",
            "+5",
            "0",
            "99999999999999999999",
            "Mon, 06 May 2024 07:08:14 GMT",
            " ",
            ".5",
            "soon",
        ],
        holds::hints::check,
    );
}

#[test]
fn requests_to_the_emulator() {
    over(
        &[
            "\n",
            "?",
            "&",
            "=",
            "Action=ListConfigRules",
            "Version=2019-01-08",
            "AccessKeyId=id",
            "SignatureMethod=HMAC-SHA1",
            "SignatureVersion=1.0",
            "Signature=",
            "SignatureNonce=n",
            "Timestamp=2024-05-06T07:08:09Z",
            "Format=XML",
            "%",
            "%zz",
            "+",
            "Tag.1.Key=",
            "\0",
            "\u{1}",
            "\u{9}",
            "ACS3-HMAC-SHA256 Credential=id,SignedHeaders=host,Signature=00",
            "application/x-www-form-urlencoded",
            "application/json",
            "{}",
            "ListConfigRules",
            "é",
            "CreateResourceAccount",
            "\u{14}",
            "\u{1c}",
        ],
        holds::gateway::check,
    );
}

/// What a fuzzer found once is read in every run.
#[test]
fn findings_of_the_fuzzer() {
    let targets: [(&str, Check); 9] = [
        ("answers", holds::answers::check),
        ("canonical", holds::canonical::check),
        ("classifier", holds::classifier::check),
        ("diagnosis", holds::diagnosis::check),
        ("flat", holds::flat::check),
        ("gateway", holds::gateway::check),
        ("hints", holds::hints::check),
        ("percent", holds::percent::check),
        ("profiles", holds::profiles::check),
    ];
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/fuzz");
    for found in std::fs::read_dir(&folder).unwrap() {
        let found = found.unwrap();
        let name = found.file_name();
        let name = name.to_str().unwrap();
        if !found.path().is_dir() {
            continue;
        }
        let known = targets.iter().find(|(target, _)| *target == name);
        let (_, check) = known.unwrap_or_else(|| panic!("there is no target `{name}`"));
        for file in std::fs::read_dir(found.path()).unwrap() {
            let path = file.unwrap().path();
            let bytes = std::fs::read(&path).unwrap();
            let held = catch_unwind(AssertUnwindSafe(|| check(&bytes)));
            assert!(held.is_ok(), "{}", path.display());
        }
    }
}
