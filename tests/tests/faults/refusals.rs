//! Rows 36, 38, 39 and 43: refusals, most of them final.

use std::time::Duration;

use aliyun_rpc_core::clock::{NonceSource as _, RandomNonce};
use aliyun_rpc_core::error::ErrorKind;
use aliyun_rpc_core::retry::{Attempt, Retry};

use crate::harness::{Double, ListThings, Log, Reply, client_of, run};
use crate::retries::{NOTHING, create, exactly, longest, make, scripted};

#[tokio::test(start_paused = true)]
async fn row_36_refusals_without_a_code_have_their_status_and_body() {
    for (status, body, says) in [
        (400, "", "(nothing)"),
        (404, "no such page", "no such page"),
        (413, "{\"message\":\"too large\"}", "too large"),
        (418, "[1,2]", "[1,2]"),
    ] {
        let (client, _, log) = scripted([Reply::json(status, body)]);
        let run = run(&log, client.send(&ListThings::default()))
            .await
            .failed()
            .attempts(1)
            .took(exactly(NOTHING))
            .says([says, &format!("HTTP {status}")]);
        let error = run.error();
        assert_eq!(error.kind(), ErrorKind::Gateway);
        assert_eq!((error.status(), error.code()), (Some(status), None));
        assert!(!error.is_retryable() && !error.is_ambiguous());
        let last = format!("ListThings: gave up after 1 attempt: HTTP {status} of a gateway");
        assert_eq!(run.lines[3..], [last]);
    }
}

/// Repeats whatever happens, even what must not be.
#[derive(Debug)]
struct Careless;

impl Retry for Careless {
    fn after(&self, attempt: &Attempt<'_>) -> Option<Duration> {
        (attempt.number < 3).then_some(NOTHING)
    }
}

#[tokio::test(start_paused = true)]
async fn row_38_a_used_nonce_is_replaced_once() {
    let used = || Reply::refusal(400, "SignatureNonceUsed");
    let (client, double, log) = scripted([used(), Reply::ok()]);
    run(&log, client.send(&make()))
        .await
        .succeeded()
        .attempts(2)
        .took(exactly(NOTHING))
        .events([
            "MakeThing: attempt 1",
            "MakeThing: answered with HTTP 400",
            "MakeThing: failed with SignatureNonceUsed",
            "MakeThing: uses a new nonce",
            "MakeThing: attempt 2",
            "MakeThing: answered with HTTP 200",
            "MakeThing: succeeded after 2 attempts",
        ]);
    let nonces = double.headers("x-acs-signature-nonce");
    assert_ne!(nonces[0], nonces[1]);
    // It was no retry, and does not pretend to be one.
    assert_eq!(double.headers("x-acs-retry-attempts"), ["", ""]);

    let (client, _, log) = scripted([used(), used()]);
    run(&log, client.send(&ListThings::default()))
        .await
        .failed()
        .attempts(2)
        .says(["SignatureNonceUsed"]);

    // The first copy arrived, and its answer was lost: the second is refused for its nonce by a service that saw the first.
    // A call with a token may be sent once more, and its fresh nonce finds the same thing.
    let (client, _, log) = scripted([Reply::lost(false), used(), Reply::ok()]);
    run(&log, client.send(&create()))
        .await
        .succeeded()
        .attempts(3);
    // One without must not be, even if somebody's policy has already repeated it.
    let (client, _, log) = scripted([Reply::lost(false), used(), used()]);
    let call = client.send(&make()).retry(Careless);
    let run = run(&log, call).await.failed().attempts(3).says([
        "SignatureNonceUsed",
        "the call may have been executed: look before repeating it",
    ]);
    assert!(run.error().is_ambiguous() && !run.error().is_retryable());
    assert_eq!(log.count("MakeThing: uses"), 0);
    assert!(!run.lines.iter().any(|line| line.contains("new nonce")));
}

#[test]
fn row_39_a_million_nonces_are_a_million() {
    let threads: Vec<_> = (0..4)
        .map(|_| {
            std::thread::spawn(|| {
                let nonces = (0..250_000).map(|_| RandomNonce.nonce());
                // Half of each is enough, and quicker.
                let halves = nonces.map(|nonce| nonce.as_bytes()[..16].try_into().unwrap());
                let mut halves: Vec<u128> = halves.map(u128::from_ne_bytes).collect();
                halves.sort_unstable();
                halves
            })
        })
        .collect();
    let mut all: Vec<u128> = threads
        .into_iter()
        .flat_map(|thread| thread.join().unwrap())
        .collect();
    // Finds the sorted parts and only merges them.
    all.sort();
    all.dedup();
    assert_eq!(all.len(), 1_000_000);
}

#[tokio::test(start_paused = true)]
async fn row_43_a_wrong_signature_is_final_and_explained() {
    let (double, log) = (Double::new([]), Log::default());
    let client = client_of(&double, &log)
        .signature(aliyun_rpc_core::Algorithm::HmacSha1)
        .retry(longest())
        .build()
        .unwrap();
    // What the service says it signed: another method than ours.
    let body = r#"{"Code":"SignatureDoesNotMatch","Message":"Specified signature is not matched with our calculation. server string to sign is:GET&%2F&AccessKeyId%3DSTS.NUtCanaryKeyId9xQ2%26Action%3DListThings","RequestId":"6D2C-0A1F-99"}"#;
    double.push([Reply::json(400, body)]);
    let run = run(&log, client.send(&ListThings::default()))
        .await
        .failed()
        .attempts(1)
        .took(exactly(NOTHING))
        .says(["SignatureDoesNotMatch", "static_sts STS.…9xQ2", "1 attempt"])
        .events([
            "ListThings: attempt 1",
            "ListThings: answered with HTTP 400",
            "ListThings: failed with SignatureDoesNotMatch",
            "ListThings: gave up after 1 attempt: SignatureDoesNotMatch",
        ]);
    let error = run.error();
    assert!(error.is_signature_mismatch() && error.is_credentials() && !error.is_retryable());
    let diagnosis = error.diagnosis().unwrap();
    assert!(error.to_string().ends_with(diagnosis), "{error}");
    double.assert_used_up();
}
