//! Sources that open sessions, with a hand on them while they work: roles, OIDC, SAML, bearer tokens, RSA keys; and what
//! sources show of themselves.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use aliyun_rpc_core::Secret;
use aliyun_rpc_core::clock::{ManualClock, parse_iso8601};
use aliyun_rpc_core::credentials::{Credentials, CredentialsErrorClass, ProvideCredentials as _};
use aliyun_rpc_credentials::bearer::{BearerCredentials, BearerToken};
use aliyun_rpc_credentials::testing::{self, MemoryEnvironment, MemoryFiles};
use aliyun_rpc_credentials::{
    OidcCredentials, RoleCredentials, RsaKeyPairCredentials, SamlCredentials, StsEndpoint,
};

use crate::answers::{Answers, PROVIDER, ROLE, id, over, session, whole};

#[tokio::test(start_paused = true)]
async fn row_31_a_token_that_was_replaced_meanwhile_is_tried_once() {
    let files = MemoryFiles::new();
    files.write("/token", "first.pod.jwt");
    let expired = (
        401,
        r#"{"Code":"AuthenticationFail.OIDCToken.Expired","Message":"m","RequestId":"R"}"#
            .to_owned(),
    );
    let network = Answers::new([
        expired.clone(),
        session("STS.second"),
        expired.clone(),
        expired,
    ]);
    let rotated = files.clone();
    let network = network.before(move |number| {
        if number == 1 {
            rotated.write("/token", "second.pod.jwt\n");
        }
    });
    let mut surroundings = over(&network);
    surroundings.files = Arc::new(files);
    let source = || {
        OidcCredentials::builder()
            .role_arn(ROLE)
            .provider_arn(PROVIDER)
            .token_file("/token")
            .surroundings(&surroundings)
            .build()
            .unwrap()
    };
    let credentials = source().credentials().await.unwrap();
    assert_eq!(id(&credentials), "STS.second");
    assert_eq!(network.asked(), 2);
    assert_eq!(network.form(0, "OIDCToken").unwrap(), "first.pod.jwt");
    assert_eq!(network.form(1, "OIDCToken").unwrap(), "second.pod.jwt");

    // Nothing new in the file: once is enough.
    let error = source().credentials().await.unwrap_err();
    assert_eq!(error.class(), CredentialsErrorClass::Rejected);
    assert_eq!(network.asked(), 3);
    assert!(!whole(&error).contains("pod.jwt"), "{error}");
}

#[tokio::test]
async fn row_32_what_sts_would_refuse_is_refused_before() {
    let surroundings = testing::surroundings();
    let role = || RoleCredentials::builder(Credentials::new("id", "s")).role_arn(ROLE);
    let oidc = || {
        OidcCredentials::builder()
            .provider_arn(PROVIDER)
            .token_file("/t")
    };
    let short = Duration::from_secs(100);
    let cases = [
        (
            role()
                .duration(short)
                .surroundings(&surroundings)
                .build()
                .map(drop),
            "900 s",
        ),
        (
            oidc()
                .role_arn(ROLE)
                .duration(short)
                .surroundings(&surroundings)
                .build()
                .map(drop),
            "900 s",
        ),
        (
            SamlCredentials::builder()
                .role_arn(ROLE)
                .provider_arn("p")
                .assertion_file("/a")
                .duration(short)
                .surroundings(&surroundings)
                .build()
                .map(drop),
            "900 s",
        ),
        (
            role()
                .session_name("a b")
                .surroundings(&surroundings)
                .build()
                .map(drop),
            "`RoleSessionName`",
        ),
        (
            role()
                .external_id("x")
                .surroundings(&surroundings)
                .build()
                .map(drop),
            "`ExternalId`",
        ),
        (
            role()
                .policy("p".repeat(2049))
                .surroundings(&surroundings)
                .build()
                .map(drop),
            "`Policy`",
        ),
        (
            role()
                .role_arn(" ")
                .surroundings(&surroundings)
                .build()
                .map(drop),
            "ALIBABA_CLOUD_ROLE_ARN",
        ),
        (
            SamlCredentials::builder()
                .role_arn(ROLE)
                .surroundings(&surroundings)
                .build()
                .map(drop),
            "assertion",
        ),
        (
            oidc().surroundings(&surroundings).build().map(drop),
            "ALIBABA_CLOUD_ROLE_ARN",
        ),
        (
            OidcCredentials::builder()
                .surroundings(&surroundings)
                .build()
                .map(drop),
            "ALIBABA_CLOUD_OIDC_TOKEN_FILE",
        ),
        (
            role()
                .sts(StsEndpoint::new().region("cn-beijing.evil.example.com/"))
                .surroundings(&surroundings)
                .build()
                .map(drop),
            "region",
        ),
    ];
    for (outcome, part) in cases {
        let error = outcome.unwrap_err();
        assert_eq!(
            error.class(),
            CredentialsErrorClass::Misconfigured,
            "{error}"
        );
        assert!(error.to_string().contains(part), "{error}");
        assert!(!error.provider().is_empty(), "{error}");
    }
    // The upper end is the role's matter.
    let long = role().duration(Duration::from_secs(43_200));
    long.surroundings(&surroundings).build().unwrap();
}

#[tokio::test]
async fn row_33_the_builder_comes_before_the_variables() {
    let network = Answers::new([session("STS.a"), session("STS.b")]);
    let mut surroundings = over(&network);
    surroundings.environment = Arc::new(MemoryEnvironment::new([
        ("ALIBABA_CLOUD_ROLE_ARN", "acs:ram::1:role/of-the-variable"),
        ("ALIBABA_CLOUD_ROLE_SESSION_NAME", "name-of-the-variable"),
        ("ALIBABA_CLOUD_STS_ENDPOINT", "sts.variable.example.com"),
        ("ALIBABA_CLOUD_STS_REGION", "cn-of-the-variable"),
    ]));
    let builder = || RoleCredentials::builder(Credentials::new("id", "s"));
    let given = builder()
        .role_arn(ROLE)
        .session_name("given")
        .sts(StsEndpoint::new().host("sts.given.example.com"))
        .surroundings(&surroundings)
        .build()
        .unwrap();
    let credentials = given.credentials().await.unwrap();
    assert_eq!(credentials.source(), "ram_role_arn/static_ak");
    assert_eq!(network.form(0, "RoleArn").unwrap(), ROLE);
    assert_eq!(network.form(0, "RoleSessionName").unwrap(), "given");
    assert!(
        network
            .uri(0)
            .starts_with("https://sts.given.example.com/?")
    );

    let unset = builder().surroundings(&surroundings).build().unwrap();
    unset.credentials().await.unwrap();
    assert_eq!(
        network.form(1, "RoleArn").unwrap(),
        "acs:ram::1:role/of-the-variable"
    );
    assert_eq!(
        network.form(1, "RoleSessionName").unwrap(),
        "name-of-the-variable"
    );
    assert!(
        network
            .uri(1)
            .starts_with("https://sts.variable.example.com/?")
    );
}

#[tokio::test]
async fn roles_over_roles_are_signed_with_what_the_first_gave() {
    let network = Answers::new([session("STS.first"), session("STS.second")]);
    let surroundings = over(&network);
    let first = RoleCredentials::builder(Credentials::new("LTAI5tExampleExample9xQ2", "s"))
        .role_arn(ROLE)
        .external_id("ext-1")
        .source_identity("alice")
        .surroundings(&surroundings)
        .build()
        .unwrap();
    let second = RoleCredentials::builder(first)
        .role_arn(ROLE)
        .surroundings(&surroundings)
        .build()
        .unwrap();
    let credentials = second.credentials().await.unwrap();
    assert_eq!(id(&credentials), "STS.second");
    assert_eq!(credentials.source(), "ram_role_arn/ram_role_arn/static_ak");
    assert_eq!(network.form(0, "SourceIdentity").unwrap(), "alice");
    assert_eq!(network.form(0, "ExternalId").unwrap(), "ext-1");
    let uri = network.uri(1);
    assert!(uri.contains("AccessKeyId=STS.first") && uri.contains("c4nary-session-token"));
    assert_eq!(network.form(1, "ExternalId"), None);
    // A source that fails says so under the names of both.
    let broken = RoleCredentials::builder(
        RoleCredentials::builder(Credentials::new("id", "s"))
            .role_arn(ROLE)
            .surroundings(&surroundings)
            .build()
            .unwrap(),
    );
    let broken = broken.role_arn(ROLE).surroundings(&surroundings).build();
    let error = broken.unwrap().credentials().await.unwrap_err();
    assert_eq!(error.provider(), "ram_role_arn/ram_role_arn/static_ak");
    assert_eq!(error.class(), CredentialsErrorClass::Transient);
}

#[tokio::test]
async fn a_source_is_asked_once_for_each_session() {
    let network = Answers::new([session("STS.a"), session("STS.b")]);
    let asked = Arc::new(Mutex::new(0));
    let count = Arc::clone(&asked);
    let closure = aliyun_rpc_core::credentials::from_fn("vault", move || {
        *count.lock().unwrap() += 1;
        async { Ok(Credentials::new("LTAI5tExampleExample9xQ2", "s")) }
    });
    let role = RoleCredentials::builder(closure).role_arn(ROLE);
    let role = role.surroundings(&over(&network)).build().unwrap();
    let first = role.credentials().await.unwrap();
    assert_eq!(first.source(), "ram_role_arn/vault");
    assert_eq!(*asked.lock().unwrap(), 1);
    role.invalidate(&first);
    role.credentials().await.unwrap();
    assert_eq!((*asked.lock().unwrap(), network.asked()), (2, 2));
}

#[tokio::test(start_paused = true)]
async fn saml_assertions_come_from_files_and_closures() {
    let network = Answers::new([session("STS.a"), session("STS.b"), session("STS.c")]);
    let files = MemoryFiles::new();
    files.write("/assertion", "Zmlyc3Q=\n");
    let mut surroundings = over(&network);
    surroundings.files = Arc::new(files.clone());
    let builder = || {
        SamlCredentials::builder()
            .role_arn(ROLE)
            .provider_arn("acs:ram::123456789012:saml-provider/company1")
            .surroundings(&surroundings)
    };
    let source = builder().assertion_file("/assertion").build().unwrap();
    let first = source.credentials().await.unwrap();
    assert_eq!(first.source(), "saml_role_arn");
    files.write("/assertion", "c2Vjb25k");
    source.invalidate(&first);
    source.credentials().await.unwrap();
    assert_eq!(network.form(0, "SAMLAssertion").unwrap(), "Zmlyc3Q=");
    assert_eq!(network.form(1, "SAMLAssertion").unwrap(), "c2Vjb25k");
    assert_eq!(network.form(0, "RoleSessionName"), None);
    assert!(!network.uri(0).contains("Signature=") && !network.uri(0).contains("Zmlyc3Q"));
    assert!(network.uri(0).contains("Action=AssumeRoleWithSAML"));

    let source = builder().assertion_from(|| async { Ok(Secret::from("dGhpcmQ=")) });
    source.build().unwrap().credentials().await.unwrap();
    assert_eq!(network.form(2, "SAMLAssertion").unwrap(), "dGhpcmQ=");
    let source = builder().assertion_from(|| async { Ok(Secret::from("abc")) });
    let error = source.build().unwrap().credentials().await.unwrap_err();
    assert!(error.to_string().contains("4 to 100000"), "{error}");
    let source = builder().assertion_file("/none").build().unwrap();
    let error = source.credentials().await.unwrap_err();
    assert!(error.to_string().contains("/none"), "{error}");
    assert_eq!(network.asked(), 3);
}

#[tokio::test(start_paused = true)]
async fn bearer_tokens_are_asked_for_again_before_their_end() {
    let clock = ManualClock::new(parse_iso8601("2030-01-01T00:00:00Z").unwrap());
    let mut surroundings = testing::surroundings();
    surroundings.clock = Arc::new(clock.clone());
    let asked = Arc::new(Mutex::new(0));
    let count = Arc::clone(&asked);
    let own = clock.clone();
    let source = BearerCredentials::from_fn_in(
        move || {
            *count.lock().unwrap() += 1;
            let number = *count.lock().unwrap();
            let end = aliyun_rpc_core::clock::Clock::now(&own) + Duration::from_secs(600);
            async move { Ok(BearerToken::new(format!("token-{number}\r\n")).expiring(end)) }
        },
        &surroundings,
    );
    for _ in 0..3 {
        let credentials = source.credentials().await.unwrap();
        assert_eq!(credentials.bearer_token().unwrap().expose(), "token-1");
    }
    clock.advance(Duration::from_secs(601));
    let credentials = source.credentials().await.unwrap();
    assert_eq!(credentials.bearer_token().unwrap().expose(), "token-2");
    assert_eq!(*asked.lock().unwrap(), 2);
    let wrapped = BearerCredentials::fixed("to\r\nken\0").unwrap();
    assert_eq!(wrapped.bearer_token().unwrap().expose(), "token");
    let empty = BearerCredentials::fixed(" \n").unwrap_err();
    assert_eq!(empty.class(), CredentialsErrorClass::Misconfigured);
}

#[tokio::test(start_paused = true)]
async fn rsa_keys_open_sessions() {
    const PEM: &str = include_str!("../../fixtures/test-only-rsa-key.pem");
    let answer = serde_json::json!({
        "RequestId": "R",
        "SessionAccessKey": {
            "SessionAccessKeyId": "TMPSK.a", "SessionAccessKeySecret": "c4nary-session-secret",
            "Expiration": "2030-01-01T01:00:00Z",
        },
    });
    let broken = (
        200,
        r#"{"SessionAccessKey":{"SessionAccessKeyId":"a"}}"#.to_owned(),
    );
    let network = Answers::new([(200, answer.to_string()), broken]);
    let files = MemoryFiles::new();
    files.write("/key.pem", PEM);
    files.write("/bad.pem", "c4nary-not-a-key");
    let mut surroundings = over(&network);
    surroundings.files = Arc::new(files);
    let source = |path: &str| {
        RsaKeyPairCredentials::builder()
            .public_key_id("LTAI5tExampleExample9xQ2")
            .private_key_file(path)
            .surroundings(&surroundings)
            .build()
            .unwrap()
    };
    let credentials = source("/key.pem").credentials().await.unwrap();
    assert_eq!(credentials.source(), "rsa_key_pair");
    assert_eq!(id(&credentials), "TMPSK.a");
    assert!(credentials.security_token().is_none() && credentials.expiration().is_some());
    let uri = network.uri(0);
    for part in [
        "Action=GenerateSessionAccessKey",
        "AccessKeyId=LTAI5tExampleExample9xQ2",
        "SignatureMethod=SHA256withRSA",
        "SignatureType=PRIVATEKEY",
    ] {
        assert!(uri.contains(part), "{uri}");
    }
    assert_eq!(network.form(0, "DurationSeconds").unwrap(), "3600");
    let error = source("/key.pem").credentials().await.unwrap_err();
    assert!(
        error
            .to_string()
            .contains("SessionAccessKeySecret, Expiration"),
        "{error}"
    );
    for path in ["/bad.pem", "/none.pem"] {
        let error = source(path).credentials().await.unwrap_err();
        assert_eq!(
            error.class(),
            CredentialsErrorClass::Misconfigured,
            "{error}"
        );
        assert!(!whole(&error).contains("c4nary"), "{error}");
    }
    assert_eq!(network.asked(), 2);
    assert!(format!("{:?}", source("/key.pem")).contains("LTAI…9xQ2"));
}
