//! Attempts: what each has of its own, when there is another one, and how long all may take.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, SystemTime};

use aliyun_rpc_core::Client;
use aliyun_rpc_core::clock::{Clock, ManualClock, iso8601};
use aliyun_rpc_core::retry::{Attempt, Retry};
use aliyun_rpc_core::transport::{BoxFuture, TimeLimit, Transport, TransportError};
use bytes::Bytes;

use crate::operations::{CreateKey, ImportKey, ListRules};
use crate::options::key;

/// Fails in ways that are counted, then says what it was asked.
#[derive(Debug, Default)]
struct Recorder {
    failures: u32,
    delay: Duration,
    seen: std::sync::Mutex<Vec<http::Request<Bytes>>>,
}

#[derive(Clone, Debug, Default)]
struct Shared(Arc<Recorder>);

impl Transport for Shared {
    fn call(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        let number = {
            let mut seen = self.0.seen.lock().unwrap();
            seen.push(request);
            seen.len()
        };
        Box::pin(async move {
            tokio::time::sleep(self.0.delay).await;
            if number <= self.0.failures as usize {
                return Err(TransportError::Interrupted {
                    source: "lost".into(),
                    reused: false,
                });
            }
            Ok(http::Response::new(Bytes::from_static(
                br#"{"RequestId":"R","KeyId":"k"}"#,
            )))
        })
    }
}

#[derive(Debug)]
struct UpTo(u32, Arc<AtomicU32>);

impl Retry for UpTo {
    fn after(&self, attempt: &Attempt<'_>) -> Option<Duration> {
        self.1.fetch_add(1, Ordering::Relaxed);
        let again = attempt.error.is_retryable() && attempt.number < self.0;
        again.then_some(Duration::from_secs(1))
    }
}

#[derive(Debug)]
struct Ticking(ManualClock);

impl Clock for Ticking {
    fn now(&self) -> SystemTime {
        self.0.advance(Duration::from_secs(1));
        self.0.now()
    }
}

fn recorded(failures: u32, attempts: u32, delay: Duration) -> (Client, Shared, Arc<AtomicU32>) {
    let shared = Shared(Arc::new(Recorder {
        failures,
        delay,
        ..Recorder::default()
    }));
    let asked = Arc::new(AtomicU32::new(0));
    let client = Client::builder()
        .region("cn-hangzhou")
        .access_key("LTAI5tExampleExample9xQ2", "s")
        .clock(Ticking(ManualClock::new(SystemTime::UNIX_EPOCH)))
        .transport(shared.clone())
        .retry(UpTo(attempts, asked.clone()))
        .build()
        .unwrap();
    (client, shared, asked)
}

#[tokio::test(start_paused = true)]
async fn attempts_have_their_own_time_and_nonce_and_share_the_token() {
    let (client, shared, _) = recorded(2, 3, Duration::ZERO);
    let answer = client.send(&key()).await.unwrap();
    assert_eq!(answer.attempts(), 3);
    let seen = shared.0.seen.lock().unwrap();
    let header = |i: usize, name: &str| seen[i].headers()[name].to_str().unwrap().to_owned();
    for i in 0..3_u64 {
        let time = SystemTime::UNIX_EPOCH + Duration::from_secs(i + 1);
        assert_eq!(header(i as usize, "x-acs-date"), iso8601(time));
    }
    assert_ne!(
        header(0, "x-acs-signature-nonce"),
        header(1, "x-acs-signature-nonce")
    );
    assert_ne!(
        header(1, "x-acs-signature-nonce"),
        header(2, "x-acs-signature-nonce")
    );
    let token = |i: usize| {
        let form: BTreeMap<String, String> = serde_urlencoded::from_bytes(seen[i].body()).unwrap();
        form["ClientToken"].clone()
    };
    assert_eq!((token(0), token(1)), (token(1), token(2)));
    assert_eq!(token(0).len(), 32);
}

#[tokio::test(start_paused = true)]
async fn what_may_have_been_executed_is_repeated_only_with_a_token() {
    let (client, _, asked) = recorded(9, 3, Duration::ZERO);
    let error = client.send(&key()).await.unwrap_err();
    assert_eq!((error.attempts(), asked.load(Ordering::Relaxed)), (3, 3));
    assert!(error.to_string().contains("3 attempts"), "{error}");
    let error = client.send(&ImportKey::default()).await.unwrap_err();
    assert_eq!(error.attempts(), 1);
    assert!(
        error.to_string().contains("may have been executed"),
        "{error}"
    );
    let raw = || {
        client
            .raw("Kms", "2016-01-20", "X")
            .endpoint("https://localhost")
    };
    assert_eq!(raw().await.unwrap_err().attempts(), 1);
    assert_eq!(raw().idempotent().await.unwrap_err().attempts(), 3);
}

#[tokio::test]
async fn tokens() {
    let (client, shared, _) = recorded(0, 1, Duration::ZERO);
    let own = CreateKey {
        client_token: Some("mine".to_owned()),
        ..key()
    };
    client.send(&own).await.unwrap();
    client
        .send(&key())
        .idempotency_token("of the call")
        .await
        .unwrap();
    let bodies: Vec<_> = shared
        .0
        .seen
        .lock()
        .unwrap()
        .iter()
        .map(|request| request.body().clone())
        .collect();
    assert!(String::from_utf8_lossy(&bodies[0]).contains("ClientToken=mine"));
    assert!(String::from_utf8_lossy(&bodies[1]).contains("ClientToken=of%20the%20call"));
    for call in [client.send(&own).idempotency_token("x")] {
        let error = call.await.unwrap_err();
        assert!(
            error.to_string().contains("nothing to put it into"),
            "{error}"
        );
    }
    let error = client
        .send(&ListRules::default())
        .idempotency_token("x")
        .await
        .unwrap_err();
    assert!(
        error.to_string().contains("nothing to put it into"),
        "{error}"
    );
}

#[tokio::test(start_paused = true)]
async fn time_limits() {
    let started = tokio::time::Instant::now();
    let (client, ..) = recorded(9, 9, Duration::from_secs(40));
    let error = client.send(&key()).await.unwrap_err();
    let Some(TransportError::Timeout { limit, after }) = error.transport() else {
        panic!("{error}")
    };
    assert_eq!(
        (*limit, *after),
        (TimeLimit::Total, Duration::from_secs(60))
    );
    // 30 s for the first attempt, 1 s until the second, which the limit of the call cuts off.
    assert_eq!((error.attempts(), started.elapsed().as_secs()), (2, 60));
    let error = client
        .send(&key())
        .timeout(Duration::from_secs(7))
        .await
        .unwrap_err();
    assert_eq!(error.attempts(), 1);
    assert!(
        error
            .to_string()
            .contains("the whole call took more than 7s"),
        "{error}"
    );
    assert!(error.is_timeout());
}
