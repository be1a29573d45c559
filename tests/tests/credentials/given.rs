//! Rows 151 to 153, and what the default chain tells of itself.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use aliyun_rpc_core::Credentials;
use aliyun_rpc_core::credentials::{
    CredentialsError, CredentialsErrorClass, ProvideCredentials as _,
};
use aliyun_rpc_core::transport::BoxFuture;
use aliyun_rpc_credentials::chain::Policy;
use aliyun_rpc_credentials::surroundings::NoticeLevel;
use aliyun_rpc_credentials::testing::{self, MemoryEnvironment, MemoryFiles, Noted};
use aliyun_rpc_credentials::{Chain, DefaultChain, SourceConfig, StaticCredentials, Surroundings};

/// A secret in the environment that nobody asked for.
fn tempting() -> Surroundings {
    let mut surroundings = testing::surroundings();
    surroundings.environment = Arc::new(MemoryEnvironment::new([(
        "ALIBABA_CLOUD_ACCESS_KEY_SECRET",
        "env-secret",
    )]));
    surroundings
}

#[test]
fn row_151_an_unknown_type_is_told_the_known_ones() {
    let error = SourceConfig::new("foo").build(&tempting()).unwrap_err();
    assert_eq!(error.class(), CredentialsErrorClass::Misconfigured);
    for kind in [
        "access_key",
        "sts",
        "bearer",
        "ecs_ram_role",
        "ram_role_arn",
        "rsa_key_pair",
        "oidc_role_arn",
        "credentials_uri",
        "foo",
    ] {
        assert!(error.to_string().contains(kind), "{kind}: {error}");
    }
}

#[test]
fn row_152_a_role_needs_somebody_to_assume_it() {
    let error = SourceConfig::new("ram_role_arn")
        .with("role_arn", "acs:ram::1234567890123456:role/reader")
        .build(&tempting())
        .unwrap_err();
    assert!(error.to_string().contains("`access_key_id`"), "{error}");
}

#[test]
fn row_153_an_empty_secret_is_not_taken_from_the_environment() {
    let error = StaticCredentials::access_key("LTAI5tExampleExample9xQ2", "").unwrap_err();
    assert!(error.to_string().contains("secret is empty"), "{error}");
    let error = SourceConfig::new("access_key")
        .with("access_key_id", "LTAI5tExampleExample9xQ2")
        .with("access_key_secret", " ")
        .build(&tempting())
        .unwrap_err();
    assert!(error.to_string().contains("`access_key_secret`"), "{error}");
}

#[test]
fn what_cannot_be_a_credential_is_refused_at_once() {
    for (id, token) in [
        ("LTAI 5t", "token"),
        ("LTAI,5t", "token"),
        ("LTAI5t", "to\nken"),
    ] {
        let error = StaticCredentials::sts(id, "c4nary-secret", token).unwrap_err();
        assert_eq!(error.class(), CredentialsErrorClass::Misconfigured);
        assert!(
            error.to_string().contains(" of static_sts holds "),
            "{error}"
        );
    }
    // What copying brings along at the ends is cut off.
    let key = StaticCredentials::access_key(" LTAI5t\n", "\tsecret ").unwrap();
    assert_eq!(key.get().access_key_id(), Some("LTAI5t"));
    assert_eq!(key.get().access_key_secret().unwrap().expose(), "secret");
}

#[tokio::test(start_paused = true)]
async fn all_types_of_a_configuration_work() {
    let keys = |kind: &str| {
        SourceConfig::new(kind)
            .with("access_key_id", "id")
            .with("access_key_secret", "secret")
    };
    for (config, name) in [
        (keys("access_key"), "static_ak"),
        (keys("sts").with("security_token", "token"), "static_sts"),
        (
            SourceConfig::new("bearer").with("bearer_token", "token"),
            "bearer",
        ),
    ] {
        let source = config.build(&testing::surroundings()).unwrap();
        assert_eq!(source.credentials().await.unwrap().source(), name);
    }
    for config in [
        keys("ram_role_arn").with("role_arn", "acs:ram::1234567890123456:role/reader"),
        SourceConfig::new("ecs_ram_role").with("role_name", "reader"),
        SourceConfig::new("oidc_role_arn")
            .with("role_arn", "acs:ram::1234567890123456:role/reader")
            .with(
                "oidc_provider_arn",
                "acs:ram::1234567890123456:oidc-provider/p",
            )
            .with("oidc_token_file_path", "/token"),
        SourceConfig::new("credentials_uri").with("url", "http://127.0.0.1:1/"),
        SourceConfig::new("rsa_key_pair")
            .with("public_key_id", "id")
            .with("private_key_file", "/key.pem"),
    ] {
        config.build(&testing::surroundings()).unwrap();
    }
}

#[tokio::test(start_paused = true)]
async fn the_chain_explains_itself_without_stopping() {
    let files = MemoryFiles::new();
    let config = serde_json::json!({"current": "a", "profiles": [{
        "name": "a", "mode": "AK", "access_key_id": "LTAI5tExampleExample9xQ2",
        "access_key_secret": "c4nary-secret",
    }]});
    files.write(testing::path("~/.aliyun/config.json"), config.to_string());
    files.write(
        testing::path("~/.alibabacloud/credentials"),
        "[default]\ntype = quantum\naccess_key_secret = c4nary-secret\n",
    );
    let noted = Noted::default();
    let mut surroundings = testing::surroundings();
    surroundings.files = Arc::new(files);
    surroundings.notices = Arc::new(noted.clone());
    let chain = DefaultChain::builder().surroundings(surroundings).build();

    let before = chain.explain().await;
    let lines: Vec<String> = before.to_string().lines().map(str::to_owned).collect();
    let starts = [
        "   default/env                    not configured: ALIBABA_CLOUD_ACCESS_KEY_ID",
        "   default/oidc_role_arn          not configured: ",
        "-> default/cli_profile/static_ak  LTAI…9xQ2",
        "   default/profile                misconfigured: the section `default`",
        "   default/ecs_ram_role           unavailable: http://100.100.100.200",
        "   default/credential_uri         not configured: ",
    ];
    assert_eq!(lines.len(), starts.len(), "{before}");
    for (line, start) in lines.iter().zip(starts) {
        assert!(line.starts_with(start), "{start}\n{before}");
    }
    assert!(!before.to_string().contains("c4nary"));
    // Nobody has asked for credentials yet: explaining decides nothing.
    assert!(noted.all().is_empty(), "{:?}", noted.all());

    let credentials = chain.credentials().await.unwrap();
    assert_eq!(credentials.source(), "default/cli_profile/static_ak");
    let told = noted.all();
    assert_eq!(told.len(), 1, "{told:?}");
    let (level, text) = &told[0];
    assert_eq!(*level, NoticeLevel::Info);
    assert_eq!(
        text,
        "default: credentials come from default/cli_profile/static_ak (LTAI…9xQ2)"
    );
    chain.credentials().await.unwrap();
    assert_eq!(noted.all().len(), 1, "told once");
    let after = chain.explain().await;
    assert_eq!(after.source(), Some("default/cli_profile/static_ak"));
    assert!(after.credentials().unwrap().is_same(&credentials));
}

#[tokio::test(start_paused = true)]
async fn a_strict_chain_uses_nothing_behind_a_broken_source() {
    let mut surroundings = tempting();
    let files = MemoryFiles::new();
    files.write(
        testing::path("~/.alibabacloud/credentials"),
        "[default]\ntype = access_key\naccess_key_id = id\naccess_key_secret = s\n",
    );
    surroundings.files = Arc::new(files);
    for (policy, used) in [
        (Policy::Strict, None),
        (Policy::Compat, Some("default/profile/static_ak")),
    ] {
        let chain = DefaultChain::builder()
            .policy(policy)
            .surroundings(surroundings.clone())
            .build();
        let whoami = chain.explain().await;
        assert_eq!(whoami.source(), used, "{whoami}");
        assert!(
            whoami.lines[3].outcome.is_ok(),
            "shown, even if it is not used"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn a_chain_that_reuses_nobody_begins_at_the_first_source_again() {
    for (reuse, expected) in [
        (true, "default/profile/static_ak"),
        (false, "default/cli_profile/static_ak"),
    ] {
        let files = MemoryFiles::new();
        let ini = "[default]\ntype = access_key\naccess_key_id = id\naccess_key_secret = s\n";
        files.write(testing::path("~/.alibabacloud/credentials"), ini);
        let mut surroundings = testing::surroundings();
        surroundings.files = Arc::new(files.clone());
        let chain = DefaultChain::builder()
            .reuse_last_provider(reuse)
            .surroundings(surroundings)
            .build();
        assert_eq!(
            chain.credentials().await.unwrap().source(),
            "default/profile/static_ak"
        );
        let config = r#"{"profiles": [{"name": "default", "access_key_id": "i", "access_key_secret": "s"}]}"#;
        files.write(testing::path("~/.aliyun/config.json"), config);
        assert_eq!(chain.credentials().await.unwrap().source(), expected);
    }
}

#[tokio::test(start_paused = true)]
async fn a_chain_within_a_chain_is_explained_line_by_line() {
    let inner = DefaultChain::builder().surroundings(tempting()).build();
    let chain = Chain::builder("mine")
        .policy(Policy::Compat)
        .source("inner", inner.clone())
        .source(
            "last",
            StaticCredentials::access_key("LTAI5tExampleExample9xQ2", "s").unwrap(),
        )
        .build();
    let whoami = chain.explain().await;
    let sources: Vec<&str> = whoami
        .lines
        .iter()
        .map(|line| line.source.as_str())
        .collect();
    assert_eq!(sources.len(), 7, "{whoami}");
    assert_eq!(
        (sources[0], sources[6]),
        ("mine/default/env", "mine/static_ak")
    );
    assert_eq!(whoami.source(), Some("mine/static_ak"));
    assert_eq!(
        chain.credentials().await.unwrap().source(),
        "mine/static_ak"
    );
    // A broken source within ends the search, also here.
    let strict = Chain::builder("mine")
        .source("inner", inner)
        .source(
            "last",
            StaticCredentials::access_key("LTAI5tExampleExample9xQ2", "s").unwrap(),
        )
        .build();
    assert_eq!(strict.explain().await.source(), None);
    let error = strict.credentials().await.unwrap_err();
    assert_eq!(error.provider(), "mine/default/env");
}

#[tokio::test(start_paused = true)]
async fn what_the_service_refused_is_asked_for_again_through_the_chain() {
    let number = AtomicU32::new(0);
    #[derive(Debug)]
    struct Numbered(AtomicU32);
    impl aliyun_rpc_credentials::Load for Numbered {
        fn load(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
            let number = self.0.fetch_add(1, Ordering::Relaxed);
            Box::pin(async move { Ok(Credentials::new(format!("id{number}"), "s")) })
        }
        fn name(&self) -> String {
            "numbered".to_owned()
        }
    }
    let kept = aliyun_rpc_credentials::Refreshing::new(Numbered(number), &testing::surroundings());
    let chain = Chain::builder("mine").source("numbered", kept).build();
    let first = chain.credentials().await.unwrap();
    chain.invalidate(&first);
    assert_eq!(
        chain.credentials().await.unwrap().access_key_id(),
        Some("id1")
    );
    chain.invalidate(&first);
    assert_eq!(
        chain.credentials().await.unwrap().access_key_id(),
        Some("id1")
    );
}
