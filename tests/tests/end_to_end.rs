//! A strange client: Python's standard library against the emulator, and the emulator as a program.
//!
//! The script was written from the protocol and shares no code with this project.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a test fails by panicking, and says what it measured or left out"
)]

use std::path::Path;

use aliyun_rpc_emulator::{Emulator, Key};
use tokio::process::Command;

const ID: &str = "strange-key-0001";
const SECRET: &str = "strange-secret-0001";

/// What the script prints.
struct Answer {
    status: String,
    diagnosis: String,
    body: String,
}

/// Whether `python3` can be run; says so if not.
async fn has_python() -> bool {
    let found = Command::new("python3")
        .arg("--version")
        .output()
        .await
        .is_ok_and(|output| output.status.success());
    if !found {
        println!(
            "SKIPPED: there is no python3 on this machine, so the strange client was not tried"
        );
    }
    found
}

async fn run(url: &str, arguments: &[&str]) -> Answer {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("python/strange_client.py");
    let output = Command::new("python3")
        .arg(script)
        .args([url, ID, SECRET])
        .args(arguments)
        .output()
        .await
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let text = String::from_utf8(output.stdout).unwrap();
    let mut lines = text.splitn(3, '\n');
    let mut next = || lines.next().unwrap().to_owned();
    Answer {
        status: next(),
        diagnosis: next(),
        body: next(),
    }
}

async fn emulator() -> Emulator {
    Emulator::builder()
        .key(Key::new(ID, SECRET))
        .start()
        .await
        .unwrap()
}

/// Every way to send a request: signature, place of the parameters, format of the answer.
fn ways() -> impl Iterator<Item = [&'static str; 3]> {
    ["v1", "v3"].into_iter().flat_map(|signature| {
        ["query", "form"]
            .into_iter()
            .flat_map(move |place| ["json", "xml"].map(|format| [signature, place, format]))
    })
}

#[tokio::test(flavor = "multi_thread")]
async fn a_strange_client_is_understood_in_every_way() {
    if !has_python().await {
        return;
    }
    let emulator = emulator().await;
    for [signature, place, format] in ways() {
        // Booleans as Python writes them, and a text that tries every rule of encoding.
        let name = "ConfigRuleName=a b*c~d/e+f%g&h=i:j,中😀'()!";
        let arguments = [
            signature,
            place,
            format,
            "none",
            "ListConfigRules",
            "2019-01-08",
            "MultiAccount=False",
            name,
            "PageSize=5",
        ];
        let answer = run(emulator.url(), &arguments).await;
        let way = format!(
            "{signature} {place} {format}: {} {}",
            answer.body, answer.diagnosis
        );
        assert_eq!(answer.status, "200", "{way}");
        let expected = match format {
            "json" => "\"TotalCount\":0",
            _ => "<TotalCount>0</TotalCount>",
        };
        assert!(answer.body.contains(expected), "{way}");
    }
    // State: the account number is text, as in the documentation's samples.
    let start = [
        "v3",
        "form",
        "json",
        "none",
        "StartConfigurationRecorder",
        "2019-01-08",
        "EnterpriseEdition=False",
    ];
    let answer = run(emulator.url(), &start).await;
    assert!(
        answer
            .body
            .contains(r#""ConfigurationRecorderStatus":"BUILDING""#),
        "{}",
        answer.body
    );
    assert!(
        answer.body.contains(r#""AccountId":"1000000000000001""#),
        "{}",
        answer.body
    );
    let again = run(emulator.url(), &start).await;
    assert!(
        again.body.contains(r#""Code":"ProcessIsRunning""#),
        "{}",
        again.body
    );
    let enable = [
        "v1",
        "query",
        "xml",
        "none",
        "EnableResourceDirectory",
        "2020-03-31",
        "EnableMode=CurrentAccount",
    ];
    let answer = run(emulator.url(), &enable).await;
    assert!(
        answer.body.contains("<EnableResourceDirectoryResponse>"),
        "{}",
        answer.body
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn one_byte_changed_is_refused_with_the_reason() {
    if !has_python().await {
        return;
    }
    let emulator = emulator().await;
    for [signature, place, format] in ways() {
        for (tamper, code, words) in [
            ("value", "SignatureDoesNotMatch", "changed after signing"),
            (
                "signature",
                "SignatureDoesNotMatch",
                "the signature itself was changed",
            ),
            (
                "secret",
                "SignatureDoesNotMatch",
                "your secret is another one",
            ),
            (
                "replay",
                "SignatureNonceUsed",
                "sign each attempt with a new nonce",
            ),
        ] {
            let arguments = [
                signature,
                place,
                format,
                tamper,
                "ListConfigRules",
                "2019-01-08",
                "PageNumber=1",
                "PageSize=15",
            ];
            let answer = run(emulator.url(), &arguments).await;
            let way = format!(
                "{signature} {place} {format} {tamper}: {} {}",
                answer.body, answer.diagnosis
            );
            assert_eq!(answer.status, "400", "{way}");
            assert!(answer.body.contains(code), "{way}");
            assert!(answer.diagnosis.contains(words), "{way}");
            // In a V3 form only the body's hash can tell; elsewhere the parameter is named.
            if tamper == "value" && !(signature == "v3" && place == "form") {
                assert!(answer.diagnosis.contains("`PageSize`"), "{way}");
                assert!(answer.diagnosis.contains("it was signed as `15`"), "{way}");
            }
        }
    }
}
