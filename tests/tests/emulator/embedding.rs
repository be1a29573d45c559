//! The emulator inside a test: one request through client, emulator and verifier, isolation, and what is shown.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::{Duration, Instant};

use aliyun_config::v2019_01_08::{
    DescribeConfigurationRecorder, ListConfigRules, ListConfigRulesResponse,
    StartConfigurationRecorder,
};
use aliyun_resourcemanager::v2020_03_31::{EnableMode, EnableResourceDirectory};
use aliyun_rpc_core::clock::FixedNonce;
use aliyun_rpc_core::transport::{BoxFuture, ReqwestTransport, Transport, TransportError};
use aliyun_rpc_core::{Algorithm, Client, Credentials, Format, RpcAction, Signer};
use aliyun_rpc_emulator::journal::Verdict;
use aliyun_rpc_emulator::{Emulator, Key, ManualClock, Scheme, StartError};
use bytes::Bytes;

use crate::wire::{ID, SECRET, Wire, emulator, noon};

const ALGORITHMS: [Algorithm; 3] = [
    Algorithm::Acs3HmacSha256,
    Algorithm::Acs3HmacSm3,
    Algorithm::HmacSha1,
];

/// A request whose parameters need every encoding rule.
fn request() -> ListConfigRules {
    ListConfigRules::new()
        .config_rule_name("a b*c~d/e+f%g&h=i:j,中😀")
        .multi_account(false)
        .page_size(3)
}

#[tokio::test]
async fn one_answer_in_both_formats_and_all_signatures() {
    let emulator = emulator().await;
    let mut answers: Vec<ListConfigRulesResponse> = Vec::new();
    for algorithm in ALGORITHMS {
        for format in [Format::Json, Format::Xml] {
            let client = emulator
                .client()
                .signature(algorithm)
                .format(format)
                .build()
                .unwrap();
            client.send(&request()).await.unwrap();
            let all = client
                .send(&ListConfigRules::new().page_size(3))
                .await
                .unwrap();
            let entry = emulator.journal().pop().unwrap();
            assert_eq!(entry.verdict, Verdict::Accepted);
            let scheme = if algorithm.is_v1() {
                Scheme::V1
            } else {
                Scheme::V3
            };
            assert_eq!(entry.scheme, Some(scheme));
            assert_eq!(
                entry.answer.starts_with("<?xml"),
                format == Format::Xml,
                "{}",
                entry.answer
            );
            assert_eq!(all.request_id(), entry.request_id);
            let mut all = all.into_inner();
            assert_eq!(
                all.request_id, entry.request_id,
                "in the body, not only in a header"
            );
            all.request_id.clear();
            answers.push(all);
        }
    }
    assert_eq!(answers.len(), 6);
    assert_eq!(answers[0].config_rules.config_rule_list.len(), 3);
    assert!(answers.iter().all(|answer| *answer == answers[0]));
}

#[tokio::test]
async fn what_an_action_signs_is_what_the_emulator_verifies() {
    let emulator = emulator().await;
    let host = emulator.address().to_string();
    for algorithm in ALGORITHMS {
        for (i, format) in [Format::Json, Format::Xml].into_iter().enumerate() {
            let signer = Signer::new(Credentials::new(ID, SECRET), host.clone())
                .algorithm(algorithm)
                .format(format)
                .time(noon())
                .nonce(format!("{algorithm}{i}"));
            let signed = request().sign(&signer).unwrap();
            let wire = Wire::of(&signed);
            let answer = wire.send(&emulator).await;
            assert_eq!(answer.status, 200, "{algorithm} {}", answer.body);
            // With another secret the emulator computes the string that was signed here, and says so.
            let other = Signer::new(Credentials::new(ID, "another"), host.clone())
                .algorithm(algorithm)
                .time(noon())
                .nonce("n");
            let signed = request().sign(&other).unwrap();
            let answer = Wire::of(&signed).send(&emulator).await;
            let message = answer.json("Message");
            assert!(
                message.as_str().unwrap().contains(signed.string_to_sign()),
                "{message} lacks {}",
                signed.string_to_sign()
            );
        }
    }
}

#[tokio::test]
async fn a_wrong_secret_is_told_by_code_and_diagnosis() {
    let emulator = emulator().await;
    for algorithm in ALGORITHMS {
        let client = emulator
            .client()
            .signature(algorithm)
            .credentials(Credentials::new(ID, "another secret"))
            .build()
            .unwrap();
        let error = client.send(&request()).await.unwrap_err();
        assert_eq!(error.code(), Some("SignatureDoesNotMatch"));
        let own = error.diagnosis().expect("a diagnosis");
        assert!(own.contains("secret"), "{own}");
        let Verdict::Refused { diagnosis, .. } = emulator.journal().pop().unwrap().verdict else {
            panic!("accepted");
        };
        assert!(diagnosis.unwrap().contains("your secret is another one"));
        assert!(!format!("{error} {error:?}").contains("another secret"));
    }
}

#[tokio::test]
async fn a_used_nonce_is_told() {
    let emulator = emulator().await;
    for algorithm in ALGORITHMS {
        let client = emulator
            .client()
            .signature(algorithm)
            .nonce(FixedNonce(
                format!("nonce of {algorithm}").replace(' ', "-"),
            ))
            .build()
            .unwrap();
        client.send(&request()).await.unwrap();
        // Once is enough to see it: the runtime may try again, with the same nonce.
        let error = client.send(&request()).await.unwrap_err();
        assert_eq!(error.code(), Some("SignatureNonceUsed"), "{error}");
    }
}

#[tokio::test]
async fn a_skewed_clock_is_told() {
    let emulator = emulator().await;
    for (algorithm, skewed, words) in [
        (
            Algorithm::HmacSha1,
            noon() - Duration::from_secs(1200),
            "1200 s behind",
        ),
        (
            Algorithm::Acs3HmacSha256,
            noon() + Duration::from_secs(1200),
            "1200 s ahead of",
        ),
    ] {
        let client = emulator
            .client()
            .signature(algorithm)
            .clock(ManualClock::new(skewed))
            .build()
            .unwrap();
        // The client corrects its clock by what it is told and succeeds.
        client.send(&request()).await.unwrap();
        let journal = emulator.journal();
        let [.., refused, accepted] = &*journal else {
            panic!("one attempt");
        };
        assert_eq!(accepted.verdict, Verdict::Accepted);
        let Verdict::Refused { code, diagnosis } = &refused.verdict else {
            panic!("accepted");
        };
        assert_eq!(code, "InvalidTimeStamp.Expired");
        assert!(diagnosis.as_ref().unwrap().contains(words));
    }
}

/// A transport that changes requests on their way.
#[derive(Debug)]
struct Tampering {
    inner: ReqwestTransport,
    change: fn(http::Request<Bytes>) -> http::Request<Bytes>,
}

impl Transport for Tampering {
    fn call(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        self.inner.call((self.change)(request))
    }
}

fn in_uri(request: http::Request<Bytes>) -> http::Request<Bytes> {
    let (mut parts, body) = request.into_parts();
    parts.uri = parts
        .uri
        .to_string()
        .replace("PageSize=3", "PageSize=4")
        .parse()
        .unwrap();
    http::Request::from_parts(parts, body)
}

fn in_body(request: http::Request<Bytes>) -> http::Request<Bytes> {
    let (parts, body) = request.into_parts();
    let text = String::from_utf8(body.to_vec()).unwrap();
    let changed = text
        .replace("PageSize=3", "PageSize=4")
        .replace("EnterpriseEdition=false", "EnterpriseEdition=true ");
    http::Request::from_parts(parts, Bytes::from(changed))
}

#[tokio::test]
async fn a_tampered_parameter_is_told() {
    let emulator = emulator().await;
    type Change = fn(http::Request<Bytes>) -> http::Request<Bytes>;
    let client = |algorithm, change: Change| {
        let inner = ReqwestTransport::new(Duration::from_secs(3), Duration::from_secs(10), 1 << 20);
        emulator
            .client()
            .signature(algorithm)
            .transport(Tampering { inner, change })
            .build()
            .unwrap()
    };
    let told = |emulator: &Emulator| match emulator.journal().pop().unwrap().verdict {
        Verdict::Refused { diagnosis, .. } => diagnosis.unwrap(),
        _ => panic!("accepted"),
    };
    let error = client(Algorithm::Acs3HmacSha256, in_uri)
        .send(&request())
        .await
        .unwrap_err();
    assert_eq!(error.code(), Some("SignatureDoesNotMatch"));
    let words = "the query parameter `PageSize` was changed after signing; it was signed as `3`";
    assert_eq!(told(&emulator), words);

    let error = client(Algorithm::HmacSha1, in_body)
        .send(&request())
        .await
        .unwrap_err();
    assert_eq!(error.code(), Some("SignatureDoesNotMatch"));
    assert!(told(&emulator).contains("`PageSize` was changed after signing; it was signed as `3`"));

    let start = StartConfigurationRecorder::new().enterprise_edition(false);
    let error = client(Algorithm::Acs3HmacSha256, in_body)
        .send(&start)
        .await
        .unwrap_err();
    assert_eq!(error.code(), Some("SignatureDoesNotMatch"));
    assert!(told(&emulator).contains("body hash is stale"));
}

#[tokio::test]
async fn emulators_share_nothing_and_stop_when_dropped() {
    let one = Emulator::start().await.unwrap();
    let two = Emulator::start().await.unwrap();
    assert_ne!(one.url(), two.url());
    let client = one.client().build().unwrap();
    StartConfigurationRecorder::new()
        .send(&client)
        .await
        .unwrap();
    // The key of the one is unknown to the other.
    let stranger = two.client().credentials(one.credentials()).build().unwrap();
    let error = DescribeConfigurationRecorder::new()
        .send(&stranger)
        .await
        .unwrap_err();
    assert_eq!(error.code(), Some("InvalidAccessKeyId.NotFound"));
    assert_eq!(one.journal().len(), 1);

    let address = one.address();
    drop(one);
    // The task ends at its next turn.
    let deadline = Instant::now() + Duration::from_secs(10);
    while tokio::net::TcpStream::connect(address).await.is_ok() {
        assert!(Instant::now() < deadline, "still listening");
        tokio::task::yield_now().await;
    }
    assert!(
        DescribeConfigurationRecorder::new()
            .send(&client)
            .await
            .is_err()
    );
}

#[tokio::test]
async fn only_loopback_addresses_are_listened_on() {
    for address in ["0.0.0.0:0", "[::]:0", "192.0.2.1:0"] {
        let refused = Emulator::builder()
            .listen(address.parse().unwrap())
            .start()
            .await
            .unwrap_err();
        assert!(matches!(refused, StartError::NotLoopback(_)));
        assert!(
            refused.to_string().contains("use a loopback address"),
            "{refused}"
        );
    }
    let one = Emulator::start().await.unwrap();
    let refused = Emulator::builder()
        .listen(one.address())
        .start()
        .await
        .unwrap_err();
    assert!(matches!(refused, StartError::Bind { .. }), "{refused}");
}

#[tokio::test]
async fn anonymous_and_bearer_calls() {
    let emulator = Emulator::builder()
        .key(Key::new(ID, SECRET))
        .bearer_token("the-token")
        .clock(ManualClock::new(noon()))
        .start()
        .await
        .unwrap();
    for algorithm in [Algorithm::Acs3HmacSha256, Algorithm::HmacSha1] {
        let with = |credentials| {
            emulator
                .client()
                .signature(algorithm)
                .credentials(credentials)
                .build()
                .unwrap()
        };
        let answer = with(Credentials::bearer("the-token"))
            .send(&DescribeConfigurationRecorder::new())
            .await;
        assert!(answer.is_ok(), "{answer:?}");
        let error = with(Credentials::bearer("another"))
            .send(&DescribeConfigurationRecorder::new())
            .await
            .unwrap_err();
        assert_eq!(error.code(), Some("InvalidBearerToken"));
    }
}

#[tokio::test]
async fn nothing_that_is_shown_holds_a_secret() {
    const CANARIES: [&str; 3] = ["canary-secret-8a1f", "canary/token+7c=", "canary-code-55"];
    let emulator = Emulator::builder()
        .key(Key::sts(
            "STS.canarykeyid00000000001",
            CANARIES[0],
            CANARIES[1],
        ))
        .start()
        .await
        .unwrap();
    let request = EnableResourceDirectory::new(EnableMode::NewManagementAccount)
        .ma_name("alice@rdadmin.aliyunid.com")
        .ma_secure_mobile_phone("65-81234567")
        .verification_code(CANARIES[2]);
    for algorithm in ALGORITHMS {
        let client = |credentials| {
            emulator
                .client()
                .signature(algorithm)
                .credentials(credentials)
                .build()
                .unwrap()
        };
        let _ = client(emulator.credentials())
            .send(&request)
            .await
            .unwrap_err();
        // A mismatch, whose message holds all that was signed.
        let wrong = Credentials::sts("STS.canarykeyid00000000001", "wrong", CANARIES[1]);
        let error = client(wrong).send(&request).await.unwrap_err();
        assert_eq!(error.code(), Some("SignatureDoesNotMatch"));
    }
    let entries = emulator.journal();
    assert_eq!(entries.len(), 6);
    let mut shown = format!(
        "{emulator:?} {:?}",
        Emulator::builder().key(Key::sts("id", CANARIES[0], CANARIES[1]))
    );
    for entry in entries {
        shown.push_str(&format!("{entry} {entry:?} {}", entry.line()));
    }
    for canary in CANARIES {
        let once = aliyun_rpc_core::sign::percent::encode(canary);
        let twice = aliyun_rpc_core::sign::percent::encode(&once);
        for text in [canary, &once, &twice, &canary[..10]] {
            assert!(!shown.contains(text), "{text} in {shown}");
        }
    }
    assert!(!shown.contains("STS.canarykeyid00000000001"), "{shown}");
    assert!(shown.contains("EnableMode=NewManagementAccount"), "{shown}");
    assert!(shown.contains("Invalid.VerificationCode"), "{shown}");
}

#[tokio::test]
async fn a_log_line_stays_one_line() {
    let emulator = emulator().await;
    let wire = Wire::new("GET", "/?Action=A%0A2024-05-06%20forged&Version=%1b%5b31m");
    assert_eq!(wire.send(&emulator).await.status, 400);
    let line = emulator.journal()[0].line();
    assert!(!line.contains(char::is_control), "{line:?}");
    assert!(line.contains("A\\n2024-05-06 forged"), "{line}");
}

#[tokio::test]
async fn many_clients_at_once_are_all_served() {
    let emulator = Arc::new(Emulator::start().await.unwrap());
    let client = emulator.client().build().unwrap();
    let calls: Vec<_> = (0..200)
        .map(|_| {
            let client: Client = client.clone();
            tokio::spawn(async move { DescribeConfigurationRecorder::new().send(&client).await })
        })
        .collect();
    let mut ids = BTreeSet::new();
    for call in calls {
        ids.insert(call.await.unwrap().unwrap().request_id().to_owned());
    }
    assert_eq!(ids.len(), 200);
}

/// Not a test of time: it prints the figure and proves that starting often works.
#[tokio::test]
async fn starting_is_quick() {
    let start = Instant::now();
    for _ in 0..100 {
        let emulator = Emulator::start().await.unwrap();
        assert_ne!(emulator.address().port(), 0);
    }
    println!(
        "started an emulator 100 times, {:?} each",
        start.elapsed() / 100
    );
}
