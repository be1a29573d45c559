//! What a call can set for itself.

use aliyun_rpc_core::credentials::{CredentialsError, CredentialsErrorClass};
use aliyun_rpc_core::response::Format;
use aliyun_rpc_core::sign::v1;
use aliyun_rpc_core::transport::BoxFuture;
use aliyun_rpc_core::{Algorithm, Client, Credentials, Method, ProvideCredentials, RpcAction};

use crate::operations::{
    CreateKey, CreateKeyResponse, DescribeTerms, ImportKey, ListKeys, ListRules, ListRulesResponse,
};

pub(crate) fn key() -> CreateKey {
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
    // Unless the call asks for it.
    let call = client.send(&ListRules::default()).common_in_query();
    call.signature(Algorithm::HmacSha1).await.unwrap();
    let split = &mock.calls::<ListRules>()[6];
    let query = split.request().uri().query().unwrap();
    assert!(query.contains("&Signature=") && split.request().body().is_empty());
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
        "ListRules: broken: no file (config.aliyuncs.com)"
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
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(async {
            Err(CredentialsError::new(CredentialsErrorClass::NotConfigured, "no file").of("broken"))
        })
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
