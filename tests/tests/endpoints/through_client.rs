//! What client and call say about where to go.

use std::time::Duration;

use aliyun_rpc_core::credentials::{CredentialsError, CredentialsErrorClass};
use aliyun_rpc_core::endpoint::{Endpoint, EndpointQuery, Network, ResolveEndpoint};
use aliyun_rpc_core::error::ErrorKind;
use aliyun_rpc_core::transport::{BoxFuture, TimeLimit, Transport, TransportError};
use aliyun_rpc_core::{Client, ClientBuilder, Error, Method, RpcAction, RpcResponse, credentials};
use bytes::Bytes;

use crate::choice::REGIONAL;

#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(product = "Ecs", version = "2014-05-26", endpoints = REGIONAL)]
struct DescribeDisks {
    page_size: Option<i32>,
}

#[derive(Clone, Debug, Default, RpcResponse)]
struct DescribeDisksResponse {
    total_count: i64,
}

async fn hosts(builder: ClientBuilder, calls: &[fn(Call) -> Call]) -> Vec<String> {
    let (client, mock) = builder.mock().unwrap();
    mock.on::<DescribeDisks>()
        .reply(DescribeDisksResponse::default());
    for call in calls {
        call(client.send(&DescribeDisks::default())).await.unwrap();
    }
    let seen = mock.calls::<DescribeDisks>();
    seen.iter().map(|call| call.host().to_owned()).collect()
}

type Call = aliyun_rpc_core::Call<DescribeDisks>;

#[tokio::test]
async fn network_and_suffix_are_set_on_the_client_and_on_the_call() {
    let seen = hosts(
        Client::builder().network(Network::Vpc),
        &[
            |call| call,
            |call| call.network("public"),
            |call| call.network(Network::Public).dual_stack(),
            |call| call.region("cn-beijing"),
            |call| call.endpoint("localhost:1"),
        ],
    );
    assert_eq!(
        seen.await,
        [
            "ecs-own-vpc.cn-hangzhou.aliyuncs.com",
            "ecs-cn-hangzhou.aliyuncs.com",
            "ecs-both.cn-hangzhou.aliyuncs.com",
            "ecs-vpc.cn-beijing.aliyuncs.com",
            "localhost:1",
        ]
    );
    let seen = hosts(
        Client::builder().dual_stack().region("cn-qingdao"),
        &[
            |call| call,
            |call| call.endpoint_suffix(""),
            |call| call.endpoint_suffix("intl"),
        ],
    );
    assert_eq!(
        seen.await,
        [
            "ecs-dualstack.cn-qingdao.aliyuncs.com",
            "ecs.cn-qingdao.aliyuncs.com",
            "ecs-intl.cn-qingdao.aliyuncs.com",
        ]
    );
}

#[tokio::test]
async fn an_empty_endpoint_is_unset() {
    let seen = hosts(
        Client::builder().endpoint(" "),
        &[|call| call.endpoint(""), |call| call.endpoint(" \t")],
    );
    assert_eq!(seen.await, ["ecs-cn-hangzhou.aliyuncs.com"; 2]);
    let fixed = Client::builder().endpoint("ecs.example.com");
    let seen = hosts(fixed, &[|call| call.endpoint("")]);
    assert_eq!(seen.await, ["ecs.example.com"]);
}

#[tokio::test]
async fn calls_by_name_have_the_same_options() {
    let (client, mock) = Client::mock();
    mock.on_raw("Ecs", "2014-05-26", "DescribeDisks")
        .reply_json(serde_json::json!({"RequestId": "6D2C0A1F"}));
    let call = client
        .raw("Ecs", "2014-05-26", "DescribeDisks")
        .method(Method::Get)
        .network("vpc")
        .endpoint_suffix("intl");
    call.await.unwrap();
    assert_eq!(
        mock.all_calls()[0].host(),
        "ecs-intl-vpc.cn-hangzhou.aliyuncs.com"
    );
}

/// Finds the address of no host, as a machine without name service; a proxy's, if there is one.
#[derive(Debug)]
struct NoNames {
    proxy: Option<&'static str>,
}

impl Transport for NoNames {
    fn call(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        let host = self.proxy.or(request.uri().host()).unwrap().to_owned();
        Box::pin(async {
            let source = "failed to lookup address information".into();
            Err(TransportError::UnknownHost { host, source })
        })
    }
}

fn nowhere() -> ClientBuilder {
    Client::builder()
        .access_key("LTAI5tExampleExample9xQ2", "the-canary-secret")
        .transport(NoNames { proxy: None })
}

#[tokio::test]
async fn a_host_that_does_not_exist_is_explained() {
    let client = nowhere().region("cn-hangzou").build().unwrap();
    let error = client.send(&DescribeDisks::default()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    let text = error.to_string();
    assert!(
        text.contains("ecs.cn-hangzou.aliyuncs.com was made by rule"),
        "{text}"
    );
    assert!(text.contains("did you mean `cn-hangzhou`?"), "{text}");
    assert!(!text.contains("canary"), "{text}");
    // Of a host that was set, nothing is known, nor of a proxy.
    let set = client
        .send(&DescribeDisks::default())
        .endpoint("ecs.example");
    let text = set.await.unwrap_err().to_string();
    assert!(!text.contains("made by rule"), "{text}");
    let proxied = nowhere().region("cn-hangzou").transport(NoNames {
        proxy: Some("proxy.example"),
    });
    let client = proxied.build().unwrap();
    let error = client.send(&DescribeDisks::default()).await.unwrap_err();
    let text = error.to_string();
    assert!(text.contains("proxy.example"), "{text}");
    assert!(!text.contains("made by rule"), "{text}");
}

#[tokio::test]
async fn a_wrong_region_is_refused_before_anything_else() {
    let client = nowhere()
        .region("cn-hangzhou.evil.example/")
        .build()
        .unwrap();
    let error = client.send(&DescribeDisks::default()).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Endpoint, 0));
    assert!(
        error.to_string().contains("did you mean `cn-hangzhou`?"),
        "{error}"
    );
}

/// A resolver that has to ask somebody.
#[derive(Debug)]
struct Asking {
    takes: Duration,
    answer: fn() -> Result<Endpoint, Error>,
}

impl ResolveEndpoint for Asking {
    fn endpoint<'a>(
        &'a self,
        query: &'a EndpointQuery<'a>,
    ) -> BoxFuture<'a, Result<Endpoint, Error>> {
        Box::pin(async move {
            assert_eq!((query.product, query.action), ("Ecs", "DescribeDisks"));
            tokio::time::sleep(self.takes).await;
            (self.answer)()
        })
    }
}

async fn asked(takes: u64, answer: fn() -> Result<Endpoint, Error>) -> Result<String, Error> {
    let takes = Duration::from_secs(takes);
    let (client, mock) = Client::builder()
        .resolver(Asking { takes, answer })
        .timeout(Duration::from_secs(5))
        .mock()
        .unwrap();
    mock.on::<DescribeDisks>()
        .reply(DescribeDisksResponse::default());
    client.send(&DescribeDisks::default()).await?;
    Ok(mock.calls::<DescribeDisks>()[0].host().to_owned())
}

#[tokio::test(start_paused = true)]
async fn a_lookup_counts_to_the_time_of_the_call() {
    let host = asked(4, || Endpoint::parse("found.example")).await;
    assert_eq!(host.unwrap(), "found.example");
    let error = asked(6, || Endpoint::parse("found.example"))
        .await
        .unwrap_err();
    let limit = TimeLimit::Total;
    assert!(
        matches!(error.transport(), Some(TransportError::Timeout { limit: of, .. }) if *of == limit),
        "{error}"
    );
    assert_eq!(error.attempts(), 0);
}

#[tokio::test(start_paused = true)]
async fn what_a_lookup_says_is_not_renamed() {
    let error = asked(0, || {
        let why = CredentialsError::new(CredentialsErrorClass::Rejected, "the key is unknown");
        Err(why.into())
    });
    let error = error.await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credentials);
    assert!(!error.to_string().contains("endpoint"), "{error}");
    // Unencrypted hosts are refused wherever they come from.
    let error = asked(0, || Endpoint::parse("http://found.example")).await;
    assert!(error.unwrap_err().to_string().contains("not encrypted"));
}

#[tokio::test]
async fn wrong_credentials_are_never_a_missing_endpoint() {
    for class in [
        CredentialsErrorClass::Rejected,
        CredentialsErrorClass::Misconfigured,
    ] {
        let source = credentials::from_fn("test", move || async move {
            Err(CredentialsError::new(class, "nothing to sign with"))
        });
        let client = nowhere()
            .credentials(source)
            .region("cn-hangzou")
            .build()
            .unwrap();
        let error = client.send(&DescribeDisks::default()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Credentials, "{error}");
        assert!(error.is_credentials());
        assert!(!error.to_string().contains("made by rule"), "{error}");
    }
}
