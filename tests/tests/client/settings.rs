//! Building clients: defaults, contradictions, what is shown.

use std::time::Duration;

use aliyun_rpc_core::endpoint::{Endpoint, EndpointQuery, StandardEndpoints};
use aliyun_rpc_core::error::ErrorKind;
use aliyun_rpc_core::transport::{ReqwestTransport, TlsBackend};
use aliyun_rpc_core::{Call, Client, ClientBuilder, Credentials, Error, RawCall, RpcAction};

use crate::operations::{CENTRAL, ListRules, REGIONAL};

fn builder() -> ClientBuilder {
    Client::builder().access_key("LTAI5tExampleExample9xQ2", "the-secret")
}

#[test]
fn clients_are_shared_and_calls_are_sent() {
    fn shared<T: Clone + Send + Sync + 'static>() {}
    fn sent<T: Send + 'static>(_: &T) {}
    shared::<Client>();
    fn moved<T: Send + Sync + 'static>() {}
    moved::<Error>();
    let (client, _) = Client::mock();
    let call = client.send(&ListRules::default());
    sent(&call);
    sent(&call.into_future());
    let raw = client.raw("Config", "2019-01-08", "ListRules");
    sent(&raw);
    sent(&raw.into_future());
    assert_eq!(size_of::<Error>(), size_of::<usize>());
    assert_eq!(size_of::<Client>(), size_of::<usize>());
    assert_eq!(size_of::<Call<ListRules>>(), size_of::<usize>());
    assert_eq!(
        size_of::<<Call<ListRules> as IntoFuture>::IntoFuture>(),
        2 * size_of::<usize>()
    );
    let _: fn(&ListRules, &Client) -> Call<ListRules> = ListRules::send;
    let _: Option<RawCall> = None;
}

fn refused(builder: ClientBuilder) -> Error {
    builder.build().unwrap_err()
}

#[test]
fn contradictions_are_refused() {
    let config = |builder: ClientBuilder, words: &str| {
        let error = refused(builder);
        assert_eq!(error.kind(), ErrorKind::Config, "{error}");
        assert!(error.to_string().contains(words), "{error}");
    };
    config(builder().timeout(Duration::ZERO), "`timeout` is zero");
    config(
        builder().connect_timeout(Duration::ZERO),
        "`connect_timeout` is zero",
    );
    config(
        builder().read_timeout(Duration::ZERO),
        "`read_timeout` is zero",
    );
    config(
        builder().attempt_timeout(Duration::ZERO),
        "`attempt_timeout` is zero",
    );
    config(
        builder().headers_timeout(Duration::ZERO),
        "`headers_timeout` is zero",
    );
    config(
        builder().pool_timeout(Duration::ZERO),
        "`pool_timeout` is zero",
    );
    config(builder().max_body(0), "`max_body` is zero");
    config(builder().max_connections(0), "`max_connections` is zero");
    config(builder().user_agent("a\r\nb: c"), "user agent");
    config(
        builder()
            .endpoint("config.aliyuncs.com")
            .resolver(StandardEndpoints),
        "both `endpoint` and `resolver`",
    );
    let second = Duration::from_secs(1);
    let of_the_transport: [fn(ClientBuilder, Duration) -> ClientBuilder; 10] = [
        |builder, second| builder.connect_timeout(second),
        |builder, second| builder.headers_timeout(second),
        |builder, second| builder.read_timeout(second),
        |builder, second| builder.pool_timeout(second),
        |builder, _| builder.max_body(1),
        |builder, _| builder.max_connections(1),
        |builder, _| builder.proxy("http://127.0.0.1:9"),
        |builder, _| builder.no_proxy(),
        |builder, _| builder.trust_pem("-----BEGIN CERTIFICATE-----"),
        |builder, _| builder.tls_backend(TlsBackend::Rustls),
    ];
    for set in of_the_transport {
        config(
            set(builder().transport(ReqwestTransport::default()), second),
            "belong to the built-in transport",
        );
    }
    assert!(
        builder()
            .transport(ReqwestTransport::default())
            .build()
            .is_ok()
    );
    assert!(
        builder()
            .endpoint("  ")
            .resolver(StandardEndpoints)
            .build()
            .is_ok()
    );
}

#[test]
fn credentials_are_needed_and_validated() {
    let error = refused(Client::builder());
    assert_eq!(error.kind(), ErrorKind::Credentials);
    assert!(error.is_credentials());
    assert!(
        error.to_string().contains(".access_key(id, secret)"),
        "{error}"
    );
    let wrong = [
        (
            Client::builder().access_key("", "s"),
            "access key id of static_ak is empty",
        ),
        (
            Client::builder().access_key("LTAI\n", "s"),
            "access key id of static_ak holds",
        ),
        (
            Client::builder().access_key("LT,AI", "s"),
            "access key id of static_ak holds",
        ),
        (
            Client::builder().access_key("LTAI", " "),
            "access key secret of static_ak is empty",
        ),
        (
            Client::builder().sts("LTAI", "s", "t\r\nx: y"),
            "security token of static_sts holds",
        ),
        (
            Client::builder().sts("LTAI", "s", ""),
            "security token of static_sts is empty",
        ),
        (
            Client::builder().bearer("t t"),
            "bearer token of static_bearer holds",
        ),
    ];
    for (builder, words) in wrong {
        let error = refused(builder);
        assert!(error.to_string().contains(words), "{error}");
    }
    assert!(Client::builder().anonymous().build().is_ok());
    assert!(
        Client::builder()
            .credentials(Credentials::new("LTAI", "s"))
            .build()
            .is_ok()
    );
}

#[test]
fn unencrypted_calls_leave_the_machine_only_when_allowed() {
    for host in [
        "http://config.aliyuncs.com",
        "http://10.0.0.1",
        "http://0.0.0.0:80",
        "http://localhost.evil.example",
    ] {
        let error = refused(builder().endpoint(host));
        assert_eq!(error.kind(), ErrorKind::Endpoint);
        assert!(error.to_string().contains("not encrypted"), "{error}");
        assert!(builder().endpoint(host).allow_http(true).build().is_ok());
    }
    for host in [
        "http://127.0.0.1:80",
        "http://localhost:1",
        "http://[::1]:2",
        "http://127.8.9.1",
        "https://config.aliyuncs.com",
    ] {
        assert!(builder().endpoint(host).build().is_ok(), "{host}");
    }
}

#[tokio::test]
async fn a_call_cannot_leave_unencrypted_either() {
    let client = builder().build().unwrap();
    let call = client
        .send(&ListRules::default())
        .endpoint("http://config.aliyuncs.com");
    let error = call.await.unwrap_err();
    assert!(error.to_string().contains("not encrypted"), "{error}");
    assert_eq!(error.attempts(), 0);
}

#[test]
fn endpoints_are_read() {
    let host = |text: &str| {
        Endpoint::parse(text)
            .map(|endpoint| endpoint.to_string())
            .ok()
    };
    let read = [
        ("config.aliyuncs.com", "https://config.aliyuncs.com"),
        (" Config.Aliyuncs.com ", "https://config.aliyuncs.com"),
        (
            "https://config.aliyuncs.com/",
            "https://config.aliyuncs.com",
        ),
        (
            "HTTPS://config.aliyuncs.com:443",
            "https://config.aliyuncs.com",
        ),
        ("http://127.0.0.1:80", "http://127.0.0.1"),
        ("http://127.0.0.1:443", "http://127.0.0.1:443"),
        ("[::1]:8080", "https://[::1]:8080"),
        ("[::1]", "https://[::1]"),
    ];
    for (text, expected) in read {
        assert_eq!(host(text).as_deref(), Some(expected), "{text}");
    }
    let refused = [
        "",
        "https://",
        "ftp://a",
        "a/b",
        "a?b",
        "a#b",
        "user:canary@a",
        "a b",
        "a:b",
        "a:0",
        "a:99999",
        "a:+1",
        "a..b",
        ".a",
        "a.",
        "[::1",
        "[x]",
        "a\nb",
        "ä.example",
        "a%2eb",
        "1.2.3",
        "0x7f.1",
        "a:",
        "127.1",
    ];
    for text in refused {
        assert_eq!(host(text), None, "{text}");
        let error = Endpoint::parse(text).unwrap_err().to_string();
        assert!(!error.contains("canary"), "{error}");
    }
}

#[test]
fn hosts_come_from_the_table_then_from_the_rule() {
    let host = |query: EndpointQuery<'_>| {
        StandardEndpoints
            .choose(&query)
            .map(|endpoint| endpoint.host)
            .map_err(|error| error.to_string())
    };
    let config = EndpointQuery::new("Config").endpoints(&CENTRAL);
    assert_eq!(host(config).unwrap(), "config.aliyuncs.com");
    assert_eq!(
        host(config.region("cn-shanghai")).unwrap(),
        "config.cn-shanghai.aliyuncs.com"
    );
    assert_eq!(
        host(config.region("cn-beijing")).unwrap(),
        "config.aliyuncs.com"
    );
    let kms = EndpointQuery::new("Kms").endpoints(&REGIONAL);
    assert_eq!(
        host(kms.region("cn-hangzhou")).unwrap(),
        "kms-cn-hangzhou.aliyuncs.com"
    );
    assert_eq!(
        host(kms.region("cn-beijing")).unwrap(),
        "kms.cn-beijing.aliyuncs.com"
    );
    let error = host(kms).unwrap_err();
    assert!(
        error.contains("Kms has an endpoint in each region"),
        "{error}"
    );
    assert!(error.contains("known regions: cn-hangzhou"), "{error}");
    let unknown = EndpointQuery::new("Ecs");
    assert_eq!(host(unknown).unwrap(), "ecs.aliyuncs.com");
    assert_eq!(host(unknown.region("")).unwrap(), "ecs.aliyuncs.com");
    assert_eq!(
        host(unknown.region("cn-beijing")).unwrap(),
        "ecs.cn-beijing.aliyuncs.com"
    );
    for region in [
        "evil.example/",
        "a.b",
        "cn hangzhou",
        "cn\n",
        "@evil",
        "#",
        "ä",
    ] {
        for query in [kms, config, unknown] {
            assert!(
                host(query.region(region))
                    .unwrap_err()
                    .contains("letters, digits"),
                "{region}"
            );
        }
    }
    for product in ["evil.example/x", "", "a@b"] {
        assert!(
            host(EndpointQuery::new(product))
                .unwrap_err()
                .contains("letters, digits"),
            "{product}"
        );
    }
}
