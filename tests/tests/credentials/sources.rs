//! Rows that need a hand on a source while it works, or a real process; and what sources show of themselves.

use std::collections::VecDeque;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use aliyun_rpc_core::Secret;
use aliyun_rpc_core::clock::{ManualClock, parse_iso8601};
use aliyun_rpc_core::credentials::{
    Credentials, CredentialsError, CredentialsErrorClass, ProvideCredentials,
};
use aliyun_rpc_core::transport::{BoxFuture, Transport, TransportError};
use aliyun_rpc_credentials::bearer::{BearerCredentials, BearerToken};
use aliyun_rpc_credentials::surroundings::Processes;
use aliyun_rpc_credentials::testing::{self, MemoryEnvironment, MemoryFiles, Noted};
use aliyun_rpc_credentials::{
    CloudSsoCredentials, InstanceCredentials, OAuthCredentials, OidcCredentials,
    ProgramCredentials, RoleCredentials, RsaKeyPairCredentials, SamlCredentials, StsEndpoint,
    Surroundings, UriCredentials,
};
use bytes::Bytes;

const ROLE: &str = "acs:ram::123456789012:role/reader";
const PROVIDER: &str = "acs:ram::123456789012:oidc-provider/cluster";

/// A network that answers in order and remembers what it was asked; a hook runs before each answer.
#[derive(Clone)]
struct Answers {
    state: Arc<Mutex<State>>,
    before: Arc<dyn Fn(usize) + Send + Sync>,
}

#[derive(Default)]
struct State {
    answers: VecDeque<(u16, String)>,
    asked: Vec<http::Request<Bytes>>,
}

impl Answers {
    fn new(answers: impl IntoIterator<Item = (u16, String)>) -> Self {
        let state = State {
            answers: answers.into_iter().collect(),
            asked: Vec::new(),
        };
        Self {
            state: Arc::new(Mutex::new(state)),
            before: Arc::new(|_| ()),
        }
    }

    fn before(mut self, hook: impl Fn(usize) + Send + Sync + 'static) -> Self {
        self.before = Arc::new(hook);
        self
    }

    fn asked(&self) -> usize {
        self.state.lock().unwrap().asked.len()
    }

    /// A parameter of the form of a request.
    fn form(&self, request: usize, name: &str) -> Option<String> {
        let state = self.state.lock().unwrap();
        let pairs: Vec<(String, String)> =
            serde_urlencoded::from_bytes(state.asked[request].body()).unwrap();
        let found = pairs.into_iter().find(|(given, _)| given == name);
        found.map(|(_, value)| value)
    }

    fn uri(&self, request: usize) -> String {
        self.state.lock().unwrap().asked[request].uri().to_string()
    }
}

impl std::fmt::Debug for Answers {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Answers")
    }
}

impl Transport for Answers {
    fn call(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        let (number, answer) = {
            let mut state = self.state.lock().unwrap();
            state.asked.push(request);
            (state.asked.len(), state.answers.pop_front())
        };
        (self.before)(number);
        Box::pin(async move {
            let Some((status, body)) = answer else {
                return Err(TransportError::Connect {
                    source: "connection refused".into(),
                });
            };
            let answer = http::Response::builder().status(status);
            Ok(answer.body(Bytes::from(body)).unwrap())
        })
    }
}

fn session(id: &str) -> (u16, String) {
    let body = serde_json::json!({
        "RequestId": "REQ",
        "Credentials": {
            "AccessKeyId": id,
            "AccessKeySecret": "c4nary-session-secret",
            "SecurityToken": "c4nary-session-token",
            "Expiration": "2030-01-01T01:00:00Z",
        },
    });
    (200, body.to_string())
}

fn over(network: &Answers) -> Surroundings {
    let mut surroundings = testing::surroundings();
    surroundings.network = Arc::new(network.clone());
    surroundings.metadata_network = Arc::new(network.clone());
    surroundings
}

fn whole(error: &CredentialsError) -> String {
    format!("{error}\n{error:?}")
}

fn id(credentials: &Credentials) -> &str {
    credentials.access_key_id().unwrap_or_default()
}

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

const CONFIG: &str = "{\n  \"current\": \"d\",\n  \"meta_path\": \"/m\",\n  \"profiles\": [\n    {\"name\": \"other\", \"mode\": \"OAuth\", \"oauth_refresh_token\": \"keep-me\", \"bearer_token\": \"keep\"},\n    {\n      \"name\": \"d\",\n      \"zeta\": [1, 2.50],\n      \"mode\": \"OAuth\",\n      \"oauth_site_type\": \"CN\",\n      \"oauth_access_token\": \"access-1\",\n      \"oauth_refresh_token\": \"refresh-1\",\n      \"oauth_access_token_expire\": 1893456060,\n      \"access_key_id\": \"\"\n    }\n  ]\n}\n";

fn exchange(id: &str) -> (u16, String) {
    let body = serde_json::json!({
        "accessKeyId": id,
        "accessKeySecret": "c4nary-session-secret",
        "securityToken": "c4nary-session-token",
        "expiration": "2030-01-01T01:00:00Z",
    });
    (200, body.to_string())
}

fn tokens() -> (u16, String) {
    let body = serde_json::json!({
        "access_token": "access-2", "refresh_token": "refresh-2", "expires_in": 7200,
    });
    (200, body.to_string())
}

fn login(surroundings: &Surroundings, persist: bool) -> impl ProvideCredentials + use<> {
    OAuthCredentials::builder()
        .site("CN")
        .access_token("access-1", parse_iso8601("2030-01-01T00:01:00Z"))
        .refresh_token("refresh-1")
        .profile("/home/test/.aliyun/config.json", "d")
        .persist(persist)
        .surroundings(surroundings)
        .build()
        .unwrap()
}

#[tokio::test(start_paused = true)]
async fn row_83_84_new_tokens_go_into_their_profile_and_nothing_else_changes() {
    let path = Path::new("/home/test/.aliyun/config.json");
    let files = MemoryFiles::new();
    files.write_mode(path, CONFIG, 0o400);
    let network = Answers::new([tokens(), exchange("STS.one"), exchange("STS.two")]);
    let noted = Noted::default();
    let mut surroundings = over(&network);
    surroundings.files = Arc::new(files.clone());
    surroundings.notices = Arc::new(noted.clone());
    let credentials = login(&surroundings, true).credentials().await.unwrap();
    assert_eq!(id(&credentials), "STS.one");
    let expected = CONFIG
        .replace("access-1", "access-2")
        .replace("refresh-1", "refresh-2")
        .replace("1893456060", "1893463200");
    assert_eq!(files.content(path).unwrap(), expected.as_bytes());
    assert_eq!(files.mode(path), Some(0o400));
    assert_eq!(noted.warnings(), [""; 0]);
    assert_eq!(network.asked(), 2);

    // Another process that still holds the old tokens finds the new ones, and asks for none.
    let credentials = login(&surroundings, true).credentials().await.unwrap();
    assert_eq!(id(&credentials), "STS.two");
    assert_eq!(network.asked(), 3);
    assert!(network.uri(2).ends_with("/v1/exchange"));
    assert_eq!(files.content(path).unwrap(), expected.as_bytes());
}

#[tokio::test(start_paused = true)]
async fn row_84_two_that_come_at_once_renew_once() {
    for persist in [true, false] {
        let files = MemoryFiles::new();
        files.write("/home/test/.aliyun/config.json", CONFIG);
        let network = Answers::new([tokens(), exchange("STS.one"), exchange("STS.two")]);
        let mut surroundings = over(&network);
        surroundings.files = Arc::new(files.clone());
        let (one, two) = (login(&surroundings, persist), login(&surroundings, persist));
        let (one, two) = tokio::join!(one.credentials(), two.credentials());
        let mut ids = [id(&one.unwrap()).to_owned(), id(&two.unwrap()).to_owned()];
        ids.sort();
        assert_eq!(ids, ["STS.one", "STS.two"]);
        let asked: Vec<bool> = (0..3)
            .map(|n| network.uri(n).ends_with("/v1/token"))
            .collect();
        assert_eq!(asked.iter().filter(|token| **token).count(), 1, "{asked:?}");
        if !persist {
            let path = Path::new("/home/test/.aliyun/config.json");
            assert_eq!(files.content(path).unwrap(), CONFIG.as_bytes());
            let cache = Path::new("/home/test/.aliyun/aliyun-rpc-oauth.json");
            let cache = String::from_utf8(files.content(cache).unwrap()).unwrap();
            assert!(cache.contains("refresh-2"));
        }
    }
}

#[cfg(unix)]
#[tokio::test]
async fn row_90_a_program_that_hangs_is_ended_with_its_children() {
    let marker = tempfile::tempdir().unwrap();
    let pids = marker.path().join("pids");
    // The child holds standard output, so that its end is not the program's.
    let script = format!("sleep 30 & echo $! $$ > '{}'; sleep 30", pids.display());
    let mut surroundings = testing::surroundings();
    surroundings.programs = Arc::new(Processes);
    let source = ProgramCredentials::program("/bin/sh", ["-c", &script])
        .limit(Duration::from_millis(300))
        .surroundings(&surroundings)
        .build()
        .unwrap();
    let began = Instant::now();
    let error = source.credentials().await.unwrap_err();
    assert_eq!(error.class(), CredentialsErrorClass::Timeout);
    assert!(
        error.to_string().contains("`/bin/sh` took more than 300ms"),
        "{error}"
    );
    assert!(!error.to_string().contains("sleep"), "{error}");
    assert!(
        began.elapsed() < Duration::from_millis(2300),
        "{:?}",
        began.elapsed()
    );
    let pids = std::fs::read_to_string(pids).unwrap();
    for pid in pids.split_whitespace() {
        // Ended processes are there until somebody asks for their status; nobody does that for orphans in a container.
        for _ in 0..100 {
            let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
            let state = stat.rsplit(") ").next().unwrap_or_default().chars().next();
            if matches!(state, None | Some('Z' | 'X')) {
                break;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
        let state = stat.rsplit(") ").next().unwrap_or_default().chars().next();
        assert!(
            matches!(state, None | Some('Z' | 'X')),
            "{pid} still runs: {stat}"
        );
    }
}

#[cfg(unix)]
#[tokio::test]
async fn row_90_a_program_that_ends_leaves_its_child_alone_and_is_not_waited_for() {
    let output = r#"{"access_key_id":"pid","access_key_secret":"psecret"}"#;
    let script = format!("sleep 3 & echo '{output}'");
    let mut surroundings = testing::surroundings();
    surroundings.programs = Arc::new(Processes);
    let source = ProgramCredentials::program("/bin/sh", ["-c", &script])
        .surroundings(&surroundings)
        .build()
        .unwrap();
    let began = Instant::now();
    let credentials = source.credentials().await.unwrap();
    assert_eq!(id(&credentials), "pid");
    // The pipes are released after two seconds, not after three.
    assert!(
        began.elapsed() < Duration::from_millis(2900),
        "{:?}",
        began.elapsed()
    );
}

#[tokio::test(start_paused = true)]
async fn row_133_grace_is_ten_minutes_if_it_is_asked_for() {
    let clock = ManualClock::new(parse_iso8601("2030-01-01T00:00:00Z").unwrap());
    let key = serde_json::json!({
        "Code": "Success", "AccessKeyId": "imid", "AccessKeySecret": "c4nary-session-secret",
        "SecurityToken": "c4nary-session-token", "Expiration": "2030-01-01T06:00:00Z",
    });
    let network = Answers::new([
        (200, "a-token".to_owned()),
        (200, "role-a".to_owned()),
        (200, key.to_string()),
    ]);
    let noted = Noted::default();
    let mut surroundings = over(&network);
    surroundings.clock = Arc::new(clock.clone());
    surroundings.notices = Arc::new(noted.clone());
    let source = InstanceCredentials::builder()
        .grace(true)
        .surroundings(&surroundings)
        .build()
        .unwrap();
    assert_eq!(id(&source.credentials().await.unwrap()), "imid");
    clock.set(parse_iso8601("2030-01-01T06:05:00Z").unwrap());
    assert_eq!(id(&source.credentials().await.unwrap()), "imid");
    assert!(noted.warnings().iter().any(|text| text.contains("expired")));
    tokio::time::advance(Duration::from_secs(120)).await;
    clock.set(parse_iso8601("2030-01-01T06:11:00Z").unwrap());
    let error = source.credentials().await.unwrap_err();
    assert_eq!(error.class(), CredentialsErrorClass::Expired);
    assert!(
        error.to_string().contains("2030-01-01T06:00:00Z"),
        "{error}"
    );
}

/// Tells both networks apart.
#[tokio::test(start_paused = true)]
async fn row_134_the_metadata_service_is_asked_past_the_proxies() {
    let with_proxies = Answers::new([session("STS.a")]);
    let mut surroundings = over(&Answers::new([]));
    surroundings.network = Arc::new(with_proxies.clone());
    surroundings.environment = Arc::new(MemoryEnvironment::new([
        ("HTTP_PROXY", "http://127.0.0.1:9"),
        ("http_proxy", "http://127.0.0.1:9"),
    ]));
    let source = InstanceCredentials::builder()
        .surroundings(&surroundings)
        .build();
    let error = source.unwrap().credentials().await.unwrap_err();
    assert_eq!(error.class(), CredentialsErrorClass::Transient);
    assert_eq!(with_proxies.asked(), 0);

    // Unless the source is given a way of its own.
    let own = Answers::new([(404, String::new()), (404, String::new())]);
    let source = InstanceCredentials::builder()
        .network(own.clone())
        .surroundings(&surroundings)
        .build();
    let error = source.unwrap().credentials().await.unwrap_err();
    assert!(error.to_string().contains("no RAM role"), "{error}");
    assert_eq!((own.asked(), with_proxies.asked()), (2, 0));
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
    let empty = BearerCredentials::fixed(" \n").unwrap_err();
    assert_eq!(empty.class(), CredentialsErrorClass::Misconfigured);
}

#[tokio::test(start_paused = true)]
async fn what_a_program_complains_about_is_shown_only_if_that_is_asked_for() {
    let output = aliyun_rpc_credentials::surroundings::ProgramOutput {
        status: Some(2),
        stdout: b"c4nary-out".to_vec(),
        stderr: b"no entry in the vault for c4nary-err-0123".to_vec(),
    };
    let mut surroundings = testing::surroundings();
    surroundings.programs = Arc::new(testing::Scripted::new(move |_| Some(Ok(output.clone()))));
    for (show, expected) in [(false, false), (true, true)] {
        let source = ProgramCredentials::builder("/opt/helper --key c4nary-arg")
            .show_errors(show)
            .surroundings(&surroundings)
            .build()
            .unwrap();
        let error = source.credentials().await.unwrap_err();
        let text = whole(&error);
        assert_eq!(text.contains("no entry in the vault"), expected, "{text}");
        assert!(!text.contains("c4nary"), "{text}");
        assert!(!format!("{source:?}").contains("c4nary"), "{source:?}");
    }
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

/// Nothing that sources are told is seen in what they show of themselves.
#[tokio::test]
async fn sources_and_their_builders_show_no_secrets() {
    let surroundings = testing::surroundings();
    let end = parse_iso8601("2030-01-01T01:00:00Z").unwrap();
    let key = Credentials::sts("LTAI5tExampleExample9xQ2", "c4nary-secret", "c4nary-token");
    let role = || {
        RoleCredentials::builder(key.clone())
            .role_arn(ROLE)
            .policy("c4nary-policy")
            .surroundings(&surroundings)
    };
    let oidc = || {
        OidcCredentials::builder()
            .role_arn(ROLE)
            .provider_arn(PROVIDER)
            .token_from(|| async { Ok(Secret::from("c4nary-token")) })
            .surroundings(&surroundings)
    };
    let saml = || {
        SamlCredentials::builder()
            .role_arn(ROLE)
            .provider_arn(PROVIDER)
            .assertion_from(|| async { Ok(Secret::from("c4nary-token")) })
            .surroundings(&surroundings)
    };
    let uri = || {
        UriCredentials::builder()
            .uri("https://c4nary-user:c4nary-pw@vault.example.com/c4nary-path?c4nary-query")
            .surroundings(&surroundings)
    };
    let program =
        || ProgramCredentials::builder("/opt/helper c4nary-arg").surroundings(&surroundings);
    let oauth = || {
        OAuthCredentials::builder()
            .site("CN")
            .access_token("c4nary-access", Some(end))
            .refresh_token("c4nary-refresh")
            .cached(key.clone().expiring(end))
            .surroundings(&surroundings)
    };
    let sso = || {
        CloudSsoCredentials::builder()
            .sign_in_url("https://signin.example.com/c4nary-path")
            .account_id("1001")
            .access_configuration("ac-1")
            .access_token("c4nary-access", end)
            .surroundings(&surroundings)
    };
    let rsa = || {
        RsaKeyPairCredentials::builder()
            .public_key_id("LTAI5tExampleExample9xQ2")
            .private_key("c4nary-pem")
            .surroundings(&surroundings)
    };
    let instance = || InstanceCredentials::builder().surroundings(&surroundings);
    let shown = [
        format!("{:?}{:?}", role(), role().build().unwrap()),
        format!("{:?}{:?}", oidc(), oidc().build().unwrap()),
        format!("{:?}{:?}", saml(), saml().build().unwrap()),
        format!("{:?}{:?}", uri(), uri().build().unwrap()),
        format!("{:?}{:?}", program(), program().build().unwrap()),
        format!("{:?}{:?}", oauth(), oauth().build().unwrap()),
        format!("{:?}{:?}", sso(), sso().build().unwrap()),
        format!("{:?}{:?}", rsa(), rsa().build().unwrap()),
        format!("{:?}{:?}", instance(), instance().build().unwrap()),
        format!("{:?}", BearerToken::new("c4nary-token")),
        format!("{:?}", BearerCredentials::fixed("c4nary-token").unwrap()),
    ];
    for text in shown {
        assert!(!text.contains("c4nary"), "{text}");
        assert!(!text.contains("LTAI5tExampleExample9xQ2"), "{text}");
    }
}
