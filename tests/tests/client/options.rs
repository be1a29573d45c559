//! What a call can set for itself, and what each attempt has of its own.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, SystemTime};

use aliyun_rpc_core::clock::{ManualClock, iso8601};
use aliyun_rpc_core::response::Format;
use aliyun_rpc_core::retry::{Attempt, Retry};
use aliyun_rpc_core::sign::v1;
use aliyun_rpc_core::transport::{BoxFuture, TimeLimit, Transport, TransportError};
use aliyun_rpc_core::{
    Algorithm, Client, Credentials, Error, Method, ProvideCredentials, RpcAction,
};
use bytes::Bytes;

use crate::operations::{
    CreateKey, CreateKeyResponse, DescribeTerms, ImportKey, ListKeys, ListRules, ListRulesResponse,
};

fn key() -> CreateKey {
    CreateKey {
        name: "first".to_owned(),
        ..CreateKey::default()
    }
}

#[tokio::test]
async fn region_and_endpoint() {
    let (client, mock) = Client::mock();
    mock.on::<CreateKey>().reply(CreateKeyResponse::default());
    mock.on::<ListKeys>().reply(ListRulesResponse::default());
    client.send(&key()).await.unwrap();
    client.send(&key()).region("cn-beijing").await.unwrap();
    client.send(&key()).endpoint("localhost:99").await.unwrap();
    let set = CreateKey {
        region_id: Some("cn-qingdao".to_owned()),
        ..key()
    };
    client.send(&set).region("cn-beijing").await.unwrap();
    let calls = mock.calls::<CreateKey>();
    let seen: Vec<_> = calls
        .iter()
        .map(|call| (call.host(), call.param("RegionId").unwrap()))
        .collect();
    assert_eq!(
        seen,
        [
            ("kms-cn-hangzhou.aliyuncs.com", "cn-hangzhou".to_owned()),
            ("kms.cn-beijing.aliyuncs.com", "cn-beijing".to_owned()),
            ("localhost:99", "cn-hangzhou".to_owned()),
            ("kms.cn-beijing.aliyuncs.com", "cn-qingdao".to_owned()),
        ]
    );
    // The signed host is the host of the URL.
    assert!(
        calls
            .iter()
            .all(|call| call.header("host") == Some(call.host()))
    );

    let elsewhere = ListKeys {
        region_id: Some("ap-southeast-1".to_owned()),
    };
    client.send(&elsewhere).await.unwrap();
    let call = &mock.calls::<ListKeys>()[0];
    assert_eq!(call.host(), "kms.ap-southeast-1.aliyuncs.com");
    assert_eq!(call.param("RegionId"), None);
}

#[tokio::test]
async fn open_fields_are_filled_in_json_bodies_too() {
    let (client, mock) = Client::mock();
    mock.on::<ImportKey>().reply(CreateKeyResponse::default());
    client
        .send(&ImportKey::default())
        .region("cn-beijing")
        .await
        .unwrap();
    client
        .send(&ImportKey {
            name: Some("a".to_owned()),
            region_id: None,
        })
        .await
        .unwrap();
    let bodies: Vec<_> = mock
        .calls::<ImportKey>()
        .iter()
        .map(|call| String::from_utf8(call.request().body().to_vec()).unwrap())
        .collect();
    assert_eq!(
        bodies,
        [
            r#"{"RegionId":"cn-beijing"}"#,
            r#"{"Name":"a","RegionId":"cn-hangzhou"}"#
        ]
    );
}

#[tokio::test]
async fn formats_and_signatures() {
    let (client, mock) = Client::mock();
    let answer = ListRulesResponse {
        total_count: 2,
        rule_names: vec!["a".to_owned(), "b".to_owned()],
    };
    mock.on::<ListRules>().reply(answer.clone());
    for format in [Format::Json, Format::Xml] {
        for algorithm in [
            Algorithm::Acs3HmacSha256,
            Algorithm::Acs3HmacSm3,
            Algorithm::HmacSha1,
        ] {
            let call = client
                .send(&ListRules::default())
                .format(format)
                .signature(algorithm);
            assert_eq!(call.await.unwrap().into_inner(), answer);
        }
    }
    let calls = mock.calls::<ListRules>();
    assert!(
        calls[0]
            .header("authorization")
            .unwrap()
            .starts_with("ACS3-HMAC-SHA256 ")
    );
    assert!(
        calls[1]
            .header("authorization")
            .unwrap()
            .starts_with("ACS3-HMAC-SM3 ")
    );
    assert_eq!(
        calls[2].param("SignatureMethod").as_deref(),
        Some("HMAC-SHA1")
    );
    assert_eq!(calls[5].param("Format").as_deref(), Some("XML"));
    // V1 puts credentials among the parameters: in the body, not in the URL.
    assert_eq!(calls[2].request().uri().query(), None);
    // Of real credentials the client says where they come from.
    assert_eq!(
        calls[0].header("x-acs-credentials-provider"),
        Some("static_ak")
    );
}

#[tokio::test]
async fn fields_that_are_filled_late_are_signed_in_their_place() {
    let (client, mock) = Client::mock();
    mock.on::<CreateKey>().reply(CreateKeyResponse::default());
    let credentials = Credentials::new("id", "secret");
    let call = client.send(&key()).credentials(credentials);
    call.signature(Algorithm::HmacSha1).await.unwrap();
    let call = &mock.calls::<CreateKey>()[0];
    let form: Vec<(String, String)> = serde_urlencoded::from_bytes(call.request().body()).unwrap();
    let signed: Vec<(&str, &str)> = form
        .iter()
        .map(|(name, text)| (name.as_str(), text.as_str()))
        .filter(|(name, _)| *name != "Signature")
        .collect();
    for name in ["RegionId", "ClientToken", "Name"] {
        assert!(signed.iter().any(|(given, _)| *given == name), "{name}");
    }
    let text = v1::string_to_sign("POST", &v1::canonical_query(&signed));
    assert_eq!(
        call.param("Signature"),
        Some(v1::signature("secret", &text))
    );
}

#[tokio::test]
async fn credentials_of_a_call_and_anonymous_operations() {
    let (client, mock) = Client::mock();
    mock.on::<ListRules>().reply(ListRulesResponse::default());
    mock.on::<DescribeTerms>()
        .reply(ListRulesResponse::default());
    let other = Credentials::sts("STS.NTaNexampleexample", "s", "t0ken");
    client
        .send(&ListRules::default())
        .credentials(other)
        .await
        .unwrap();
    let call = &mock.calls::<ListRules>()[0];
    assert!(
        call.header("authorization")
            .unwrap()
            .contains("Credential=STS.NTaNexampleexample,")
    );
    assert_eq!(call.header("x-acs-security-token"), Some("t0ken"));
    // Operations that need no account do not even ask for credentials.
    let broken = client.send(&DescribeTerms::default()).credentials(Broken);
    broken.await.unwrap();
    assert_eq!(
        mock.calls::<DescribeTerms>()[0].header("authorization"),
        None
    );
    let error = client
        .send(&ListRules::default())
        .credentials(Broken)
        .await
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "ListRules: no file (config.aliyuncs.com)"
    );
    assert_eq!(error.attempts(), 0);
    let error = client
        .send(&ListRules::default())
        .credentials(Credentials::new("a b", "s"))
        .await
        .unwrap_err();
    assert!(error.is_credentials(), "{error}");
}

#[derive(Debug)]
struct Broken;

impl ProvideCredentials for Broken {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, Error>> {
        Box::pin(async { Err(Error::credentials("no file")) })
    }
}

#[tokio::test]
async fn raw_calls() {
    let (client, mock) = Client::mock();
    let rule = || mock.on_raw("Ecs", "2014-05-26", "RunInstances");
    rule().reply_json(
        serde_json::json!({"RequestId": "R-1", "InstanceIdSets": {"InstanceIdSet": ["i-1"]}}),
    );
    let answer = client
        .raw("Ecs", "2014-05-26", "RunInstances")
        .param("Tag", serde_json::json!([{"Key": "a", "Value": "b c"}]))
        .param("Absent", serde_json::Value::Null)
        .body_param("UserData", "x")
        .region("cn-beijing")
        .signature(Algorithm::HmacSha1)
        .await
        .unwrap();
    assert_eq!(answer.request_id(), "R-1");
    assert_eq!(
        answer.json().unwrap()["InstanceIdSets"]["InstanceIdSet"][0],
        "i-1"
    );
    let call = &mock.all_calls()[0];
    assert_eq!(call.host(), "ecs.cn-beijing.aliyuncs.com");
    assert_eq!(call.param("Tag.1.Value").as_deref(), Some("b c"));
    assert_eq!(call.param("UserData").as_deref(), Some("x"));
    assert_eq!(call.param("Absent"), None);

    client
        .raw("Ecs", "2014-05-26", "RunInstances")
        .body_param("A", 1)
        .json_body()
        .await
        .unwrap();
    assert_eq!(mock.all_calls()[1].request().body(), &br#"{"A":1}"#[..]);
    client
        .raw("Ecs", "2014-05-26", "RunInstances")
        .method(Method::Get)
        .anonymous()
        .await
        .unwrap();
    let call = &mock.all_calls()[2];
    assert_eq!(call.request().method(), "GET");
    assert_eq!(call.header("authorization"), None);
    for name in ["Action", "Signature", "AccessKeyId", "SecurityToken"] {
        let error = client
            .raw("Ecs", "2014-05-26", "RunInstances")
            .param(name, "x")
            .await
            .unwrap_err();
        assert!(error.to_string().contains(&format!("`{name}`")), "{error}");
        assert_eq!(error.attempts(), 0);
    }
    for (version, action) in [
        ("2014-05-26\r\nx: y", "RunInstances"),
        ("2014-05-26", "Run\nInstances"),
    ] {
        let error = client.raw("Ecs", version, action).await.unwrap_err();
        assert_eq!(error.attempts(), 0, "{error}");
    }
    assert_eq!(mock.all_calls().len(), 3);
}

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

impl aliyun_rpc_core::clock::Clock for Ticking {
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

#[test]
fn both_spellings_call() {
    let (client, mock) = Client::mock();
    mock.on::<ListRules>().reply(ListRulesResponse::default());
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .build()
        .unwrap();
    // The call borrows neither client nor request.
    let calls = {
        let request = ListRules::default();
        let client = client.clone();
        [client.send(&request), request.send(&client)]
    };
    for call in calls {
        runtime.block_on(call.into_future()).unwrap();
    }
    assert_eq!(mock.calls::<ListRules>().len(), 2);
}
