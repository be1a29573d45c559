//! Expectations, and how the journal tells calls and attempts.

use aliyun_config::v2019_01_08::{DescribeConfigurationRecorder, StartConfigurationRecorder};
use aliyun_rpc_core::retry::NoRetry;
use aliyun_rpc_core::{Algorithm, Credentials};
use aliyun_rpc_emulator::journal::{to_har, to_jsonl};
use aliyun_rpc_emulator::{Emulator, Fault, Key};

type Start = StartConfigurationRecorder;
type Describe = DescribeConfigurationRecorder;

fn emulator() -> Emulator {
    Emulator::builder().build().unwrap()
}

#[tokio::test]
async fn expectations_are_met_or_told() {
    let emulator = emulator();
    emulator.expect::<Start>().times(2);
    emulator.expect::<Start>().at_least(1);
    emulator.expect::<Start>().at_most(1);
    emulator.expect::<Start>().attempts(2);
    emulator.expect::<Describe>().never();
    let client = emulator.client().retry(NoRetry).build().unwrap();
    client.send(&Start::new()).await.unwrap();
    // Refused while the recorder is being built: requested, not executed.
    client.send(&Start::new()).await.unwrap_err();
    let unmet = emulator.verify().unwrap_err();
    assert_eq!(
        unmet.expectations(),
        ["StartConfigurationRecorder was to be executed 2 times and was executed once"]
    );
    let words = unmet.to_string();
    assert!(words.contains("The requests were:\n  "), "{words}");
    assert!(words.contains("refused: ProcessIsRunning"), "{words}");
    // They are ended, and new ones count from now.
    assert_eq!(emulator.verify(), Ok(()));
    emulator.expect::<Start>().never();
    assert_eq!(emulator.verify(), Ok(()));
    emulator.expect::<Describe>().never();
    client.send(&Describe::new()).await.unwrap();
    let unmet = emulator.verify().unwrap_err();
    assert_eq!(
        unmet.expectations(),
        ["DescribeConfigurationRecorder was to be requested never and was requested once"]
    );
}

#[test]
fn dropping_the_emulator_verifies() {
    let dropped = |fails: bool| {
        std::panic::catch_unwind(move || {
            let emulator = emulator();
            emulator.expect::<Start>().times(1);
            // A test that fails already keeps its own reason.
            assert!(!fails, "the first reason");
        })
        .unwrap_err()
    };
    let words = dropped(false);
    let words = words.downcast_ref::<String>().unwrap();
    assert_eq!(
        words,
        "StartConfigurationRecorder was to be executed once and was executed 0 times. There were no requests."
    );
    assert_eq!(
        *dropped(true).downcast_ref::<&str>().unwrap(),
        "the first reason"
    );
}

#[tokio::test]
async fn the_journal_tells_attempts_from_calls() {
    let emulator = emulator();
    let client = emulator.client().retry(NoRetry).build().unwrap();
    emulator
        .fault(Fault::on::<Describe>().once().reset())
        .unwrap();
    let _ = client.send(&Describe::new()).await;
    let _ = client.send(&Describe::new()).await;
    let _ = client.send(&Describe::new()).await;
    let _ = client.send(&Start::new()).await;
    let told: Vec<_> = emulator
        .journal()
        .iter()
        .map(|entry| (entry.number, entry.call, entry.attempt))
        .collect();
    assert_eq!(told, [(1, 1, 1), (2, 1, 2), (3, 2, 1), (4, 3, 1)]);
}

#[tokio::test]
async fn the_journal_shows_what_was_to_be_signed_and_is_exported() {
    let emulator = Emulator::builder()
        .key(Key::sts(
            "STS.canarykey0001",
            "canary-secret",
            "canary/token+=",
        ))
        .build()
        .unwrap();
    for algorithm in [Algorithm::HmacSha1, Algorithm::Acs3HmacSha256] {
        let client = emulator.client().signature(algorithm).build().unwrap();
        client.send(&Start::new()).await.ok();
        let wrong = Credentials::sts("STS.canarykey0001", "wrong", "canary/token+=");
        let client = emulator
            .client()
            .signature(algorithm)
            .credentials(wrong)
            .build()
            .unwrap();
        client.send(&Describe::new()).await.unwrap_err();
    }
    let journal = emulator.journal();
    assert!(
        journal[0]
            .canonical
            .starts_with("POST&%2F&AccessKeyId%3DSTS"),
        "{}",
        journal[0].canonical
    );
    assert!(
        journal[2].canonical.starts_with("POST\n/\n"),
        "{}",
        journal[2].canonical
    );

    let lines = to_jsonl(&journal);
    assert_eq!(lines.lines().count(), 4);
    let first: serde_json::Value = serde_json::from_str(lines.lines().next().unwrap()).unwrap();
    assert_eq!(first["action"], "StartConfigurationRecorder");
    assert_eq!(first["verdict"], "accepted");
    assert_eq!(first["scheme"], "V1");
    let har = to_har(&journal);
    let entries = har["log"]["entries"].as_array().unwrap();
    assert_eq!(entries.len(), 4);
    assert_eq!(entries[0]["request"]["method"], "POST");
    assert_eq!(entries[0]["response"]["status"], 200);
    assert!(
        entries[0]["request"]["postData"]["text"]
            .as_str()
            .unwrap()
            .contains("Signature=***")
    );
    assert!(
        entries[2]["request"]["url"]
            .as_str()
            .unwrap()
            .starts_with("http://emulator.localhost/")
    );
    let shown = format!("{lines}{har}");
    for canary in [
        "canary-secret",
        "canary/token",
        "canary%2Ftoken",
        "canary%252Ftoken",
        "STS.canarykey0001",
    ] {
        assert!(!shown.contains(canary), "{canary} in {shown}");
    }
}
