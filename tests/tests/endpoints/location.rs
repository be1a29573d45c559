//! Endpoints from the Location service: what is asked, what is kept, and what is trouble rather than a missing endpoint.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use aliyun_rpc_core::credentials::{CredentialsError, CredentialsErrorClass, from_fn};
use aliyun_rpc_core::descriptor::Endpoints;
use aliyun_rpc_core::endpoint::{EndpointQuery, Network, ResolveEndpoint};
use aliyun_rpc_core::error::ErrorKind;
use aliyun_rpc_core::retry::NoRetry;
use aliyun_rpc_core::transport::{BoxFuture, TimeLimit, Transport, TransportError};
use aliyun_rpc_core::{Client, ClientBuilder, Error, RpcAction, RpcResponse};
use aliyun_rpc_location::LocationEndpoints;
use bytes::Bytes;

static MONGO: Endpoints = Endpoints::regional("mongodb").location("dds");

type Asked = BTreeMap<String, String>;
type Answer = Result<(u16, String), TransportError>;

/// Location, without a network. Answers after a while.
#[derive(Clone)]
struct Location {
    takes: Duration,
    asked: Arc<Mutex<Vec<Asked>>>,
    answer: Arc<dyn Fn(&Asked) -> Answer + Send + Sync>,
}

impl std::fmt::Debug for Location {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Location")
    }
}

impl Transport for Location {
    fn call(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        assert_eq!(request.uri().host(), Some("location-readonly.aliyuncs.com"));
        assert_eq!(request.headers()["x-acs-action"], "DescribeEndpoints");
        let asked: Asked = serde_urlencoded::from_bytes(request.body()).unwrap();
        self.asked.lock().unwrap().push(asked.clone());
        Box::pin(async move {
            tokio::time::sleep(self.takes).await;
            let (status, body) = (self.answer)(&asked)?;
            let mut response = http::Response::new(Bytes::from(body));
            *response.status_mut() = status.try_into().unwrap();
            Ok(response)
        })
    }
}

impl Location {
    fn new(answer: impl Fn(&Asked) -> Answer + Send + Sync + 'static) -> Self {
        Self {
            takes: Duration::from_millis(100),
            asked: Arc::default(),
            answer: Arc::new(answer),
        }
    }

    /// Knows a host for every product in every region.
    fn full() -> Self {
        Self::new(|asked| Ok(found(asked)))
    }

    fn refusing(status: u16, code: &'static str) -> Self {
        Self::new(move |_| Ok(refusal(status, code)))
    }

    fn client(&self) -> ClientBuilder {
        Client::builder()
            .access_key("LTAI5tExampleExample9xQ2", "the-canary-secret")
            .transport(self.clone())
            .retry(NoRetry)
    }

    fn resolver(&self) -> LocationEndpoints {
        LocationEndpoints::new(self.client().build().unwrap())
    }

    fn asked(&self) -> usize {
        self.asked.lock().unwrap().len()
    }
}

fn found(asked: &Asked) -> (u16, String) {
    let (code, region) = (&asked["ServiceCode"], &asked["Id"]);
    let body = serde_json::json!({"Success": true, "RequestId": "6D2C0A1F", "Endpoints": {"Endpoint": [
        {"Endpoint": format!("other.{code}.{region}.example"), "Type": "other", "SerivceCode": code},
        {"Endpoint": format!("{code}-own.{region}.aliyuncs.com"), "Type": asked["Type"], "SerivceCode": code,
         "Id": region, "Namespace": "", "Protocols": {"Protocols": ["HTTP", "HTTPS"]}},
        {"Endpoint": "second.example", "Type": asked["Type"], "ServiceCode": code},
    ]}});
    (200, body.to_string())
}

fn refusal(status: u16, code: &str) -> (u16, String) {
    let body = serde_json::json!({"Code": code, "Message": "No.", "RequestId": "6D2C0A1F"});
    (status, body.to_string())
}

async fn host(resolver: &LocationEndpoints, query: EndpointQuery<'_>) -> Result<String, Error> {
    let endpoint = resolver.endpoint(&query).await?;
    assert!(endpoint.https);
    Ok(endpoint.host)
}

fn disks() -> EndpointQuery<'static> {
    EndpointQuery::new("Ecs").region("cn-beijing")
}

#[tokio::test(start_paused = true)]
async fn the_question_names_product_region_and_network() {
    let location = Location::full();
    let resolver = location.resolver();
    assert_eq!(
        host(&resolver, disks()).await.unwrap(),
        "ecs-own.cn-beijing.aliyuncs.com"
    );
    let mongo = EndpointQuery::new("Dds")
        .endpoints(&MONGO)
        .region("CN-Qingdao")
        .network(&Network::Inner);
    assert_eq!(
        host(&resolver, mongo).await.unwrap(),
        "dds-own.cn-qingdao.aliyuncs.com"
    );
    let asked = location.asked.lock().unwrap().clone();
    let question = |code: &str, region: &str, kind: &str| -> Asked {
        [("Id", region), ("ServiceCode", code), ("Type", kind)]
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .into()
    };
    assert_eq!(
        asked,
        [
            question("ecs", "cn-beijing", "openAPI"),
            question("dds", "cn-qingdao", "innerAPI"),
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn a_hundred_who_ask_at_once_make_one_question_and_nobody_asks_again() {
    let location = Location::full();
    let resolver = location.resolver();
    let ask = || {
        let resolver = resolver.clone();
        tokio::spawn(async move { host(&resolver, disks()).await.unwrap() })
    };
    let tasks: Vec<_> = (0..100).map(|_| ask()).collect();
    for task in tasks {
        assert_eq!(task.await.unwrap(), "ecs-own.cn-beijing.aliyuncs.com");
    }
    tokio::time::sleep(Duration::from_secs(86_400)).await;
    ask().await.unwrap();
    assert_eq!(location.asked(), 1);
    // Another region is another question.
    host(&resolver, disks().region("cn-qingdao")).await.unwrap();
    assert_eq!(location.asked(), 2);
}

#[tokio::test(start_paused = true)]
async fn who_goes_away_stops_nobody_else() {
    let location = Location::full();
    let resolver = location.resolver();
    let query = disks();
    let first = resolver.endpoint(&query);
    let mut first = Box::pin(first);
    let wait = Duration::from_millis(50);
    assert!(tokio::time::timeout(wait, first.as_mut()).await.is_err());
    // Two wait for one question; the one who began it goes away.
    let second = resolver.clone();
    let second = tokio::spawn(async move { host(&second, disks()).await });
    tokio::task::yield_now().await;
    drop(first);
    second.await.unwrap().unwrap();
    assert_eq!(location.asked(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_question_that_nobody_waits_for_is_given_up() {
    let location = Location::full();
    let resolver = location.resolver();
    let wait = Duration::from_millis(50);
    assert!(
        tokio::time::timeout(wait, host(&resolver, disks()))
            .await
            .is_err()
    );
    tokio::time::sleep(Duration::from_secs(600)).await;
    host(&resolver, disks()).await.unwrap();
    assert_eq!(location.asked(), 2);
}

#[tokio::test(start_paused = true)]
async fn what_is_unknown_is_remembered_for_five_minutes() {
    for (code, words) in [
        ("InvalidRegionId", "does not know the region \"cn-hangzou\""),
        ("Illegal Parameter", "no endpoint of Ecs in \"cn-hangzou\""),
    ] {
        let location = Location::refusing(400, code);
        let resolver = location.resolver();
        let query = EndpointQuery::new("Ecs").region("cn-hangzou");
        for _ in 0..3 {
            let error = host(&resolver, query).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Endpoint, "{error}");
            let text = error.to_string();
            assert!(text.contains(words), "{text}");
            assert!(text.contains("did you mean `cn-hangzhou`?"), "{text}");
        }
        assert_eq!(location.asked(), 1);
        tokio::time::sleep(Duration::from_secs(299)).await;
        host(&resolver, query).await.unwrap_err();
        assert_eq!(location.asked(), 1);
        tokio::time::sleep(Duration::from_secs(1)).await;
        host(&resolver, query).await.unwrap_err();
        assert_eq!(location.asked(), 2);
        // The rule is used when that was asked for, not in silence.
        let resolver = location.resolver().or_standard();
        assert_eq!(
            host(&resolver, query).await.unwrap(),
            "ecs.cn-hangzou.aliyuncs.com"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn an_empty_answer_and_one_of_other_types_know_no_endpoint() {
    for body in [
        r#"{"RequestId":"1","Endpoints":{"Endpoint":[]}}"#,
        r#"{"RequestId":"1"}"#,
        r#"{"RequestId":"1","Endpoints":{"Endpoint":[{"Endpoint":"a.example","Type":"innerAPI"}]}}"#,
    ] {
        let location = Location::new(move |_| Ok((200, body.to_owned())));
        let error = host(&location.resolver(), disks()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Endpoint);
        assert!(error.to_string().contains("no endpoint of Ecs"), "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_host_that_is_none_is_refused() {
    for host_ in ["evil.example/path", "user@evil.example", "a b", ""] {
        let location = Location::new(move |_| {
            let body = serde_json::json!({"Endpoints": {"Endpoint": [{"Endpoint": host_, "Type": "openAPI"}]}});
            Ok((200, body.to_string()))
        });
        let resolver = location.resolver();
        for _ in 0..2 {
            let error = host(&resolver, disks()).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Endpoint, "{error}");
        }
        assert_eq!(location.asked(), 2, "it is not remembered");
    }
}

#[tokio::test(start_paused = true)]
async fn what_location_cannot_know_is_not_asked() {
    let location = Location::full();
    let resolver = location.resolver();
    for (query, words) in [
        (EndpointQuery::new("Ecs"), "no region is set"),
        (disks().network(&Network::Vpc), "the network vpc"),
        (disks().suffix("dualstack"), "the suffix \"dualstack\""),
    ] {
        let error = host(&resolver, query).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Endpoint);
        assert!(error.to_string().contains(words), "{error}");
    }
    let resolver = resolver.or_standard();
    assert_eq!(
        host(&resolver, disks().network(&Network::Vpc))
            .await
            .unwrap(),
        "ecs-vpc.cn-beijing.aliyuncs.com"
    );
    assert_eq!(location.asked(), 0);
}

type IsWhat = fn(&Error) -> bool;

/// Trouble of each kind, with what it must be called.
fn troubles() -> Vec<(Location, IsWhat)> {
    let lost = || TransportError::Interrupted {
        source: "reset".into(),
        reused: false,
    };
    vec![
        (
            Location::refusing(404, "InvalidAccessKeyId.NotFound"),
            Error::is_credentials,
        ),
        (
            Location::refusing(400, "SignatureDoesNotMatch"),
            Error::is_signature_mismatch,
        ),
        (
            Location::refusing(400, "InvalidSecurityToken.Expired"),
            Error::is_credentials,
        ),
        (Location::refusing(403, "NoPermission"), Error::is_denied),
        (
            Location::refusing(400, "Throttling.User"),
            Error::is_throttled,
        ),
        (Location::refusing(503, "ServiceUnavailable"), |error| {
            error.code() == Some("ServiceUnavailable")
        }),
        (
            Location::new(|_| Ok((502, "<html>bad gateway</html>".to_owned()))),
            |error| error.kind() == ErrorKind::Gateway,
        ),
        (Location::new(move |_| Err(lost())), |error| {
            matches!(error.transport(), Some(TransportError::Interrupted { .. }))
        }),
        (
            Location::new(|_| Ok((200, "{\"Endpoints\":".to_owned()))),
            |error| error.kind() == ErrorKind::Decode,
        ),
    ]
}

#[tokio::test(start_paused = true)]
async fn trouble_is_never_a_missing_endpoint_and_is_not_remembered() {
    for (location, is_what) in troubles() {
        for resolver in [location.resolver(), location.resolver().or_standard()] {
            let before = location.asked();
            // All who wait learn of the same trouble.
            let (first, second) = tokio::join!(host(&resolver, disks()), host(&resolver, disks()));
            for error in [first.unwrap_err(), second.unwrap_err()] {
                assert!(is_what(&error), "{error}");
                assert_ne!(error.kind(), ErrorKind::Endpoint, "{error}");
                let text = error.to_string();
                assert!(text.starts_with("DescribeEndpoints: "), "{text}");
                assert!(text.contains("location-readonly.aliyuncs.com"), "{text}");
                assert!(!text.contains("canary"), "{text}");
            }
            assert_eq!(location.asked(), before + 1);
            host(&resolver, disks()).await.unwrap_err();
            assert_eq!(location.asked(), before + 2);
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_source_without_credentials_is_not_a_missing_endpoint_either() {
    let location = Location::full();
    let client = location.client().credentials(from_fn("vault", || async {
        Err(CredentialsError::new(
            CredentialsErrorClass::Rejected,
            "the vault is locked",
        ))
    }));
    let resolver = LocationEndpoints::new(client.build().unwrap()).or_standard();
    let error = host(&resolver, disks()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credentials, "{error}");
    assert!(error.to_string().contains("the vault is locked"), "{error}");
    assert_eq!(location.asked(), 0);
}

/// Changes something and must not be repeated.
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(product = "Dds", version = "2015-12-01", endpoints = MONGO)]
struct CreateInstance {}

#[derive(Clone, Debug, Default, RpcResponse)]
struct CreateInstanceResponse {}

#[tokio::test(start_paused = true)]
async fn a_call_goes_where_location_says_and_its_errors_name_who_failed() {
    let of = |location: &Location| {
        Client::builder()
            .region("cn-beijing")
            .timeout(Duration::from_secs(30))
            .resolver(location.resolver())
            .mock()
            .unwrap()
    };
    let location = Location::full();
    let (client, mock) = of(&location);
    mock.on::<CreateInstance>()
        .reply(CreateInstanceResponse::default());
    for _ in 0..3 {
        client.send(&CreateInstance {}).await.unwrap();
    }
    assert_eq!(location.asked(), 1);
    assert_eq!(
        mock.calls::<CreateInstance>()[2].host(),
        "dds-own.cn-beijing.aliyuncs.com"
    );

    let (client, _) = of(&Location::refusing(404, "InvalidAccessKeyId.NotFound"));
    let error = client.send(&CreateInstance {}).await.unwrap_err();
    assert!(error.is_credentials());
    assert!(
        error.to_string().starts_with("DescribeEndpoints: "),
        "{error}"
    );

    // The question's own limit comes before the call's; the call was not sent, so nobody has to look.
    let mut slow = Location::full();
    slow.takes = Duration::from_secs(600);
    let (client, _) = of(&slow);
    let error = client.send(&CreateInstance {}).await.unwrap_err();
    let limit = match error.transport() {
        Some(TransportError::Timeout { limit, .. }) => *limit,
        other => panic!("{other:?}"),
    };
    assert!(matches!(limit, TimeLimit::Attempt | TimeLimit::Total));
    let text = error.to_string();
    assert!(!text.contains("may have been executed"), "{text}");
}

#[tokio::test(start_paused = true)]
async fn advice_says_who_gave_the_name() {
    let location = Location::full();
    let resolver = location.resolver();
    assert_eq!(resolver.advice(&disks()), None);
    let resolver = resolver.or_standard();
    let advice = resolver.advice(&disks()).unwrap();
    assert!(advice.contains("made by rule"), "{advice}");
    host(&resolver, disks()).await.unwrap();
    let advice = resolver.advice(&disks()).unwrap();
    assert!(advice.contains("Location gave this name"), "{advice}");
    assert!(!format!("{resolver:?}").contains("canary"));
}
