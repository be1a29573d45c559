//! Rows 175 to 177: secrets are shown nowhere.

use std::fmt::{Debug, Write as _};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use aliyun_rpc_core::Credentials;
use aliyun_rpc_core::credentials::ProvideCredentials as _;
use aliyun_rpc_credentials::bearer::BearerToken;
use aliyun_rpc_credentials::testing::{self, MemoryEnvironment, MemoryFiles};
use aliyun_rpc_credentials::{
    BearerCredentials, Chain, CloudSsoCredentials, DefaultChain, EnvCredentials,
    InstanceCredentials, OAuthCredentials, OidcCredentials, ProfileCredentials, ProgramCredentials,
    RoleCredentials, RsaKeyPairCredentials, SamlCredentials, SourceConfig, StaticCredentials,
    UriCredentials,
};
use tracing::field::{Field, Visit};
use tracing::span;

use crate::harness::{leaks, run_case};
use crate::tables::all_cases;

#[test]
fn row_175_no_error_shows_a_secret() {
    // The harness looks after each resolve: into the error and its causes, all notices, and the chain's debug text.
    let before = leaks::SEARCHED.load(Ordering::Relaxed);
    let mut secrets = 0;
    for case in all_cases() {
        secrets += leaks::secrets(&case).len();
        run_case(&case, true).unwrap_or_else(|failure| panic!("{failure}"));
    }
    let searched = leaks::SEARCHED.load(Ordering::Relaxed) - before;
    assert!(
        secrets > 200 && searched >= secrets,
        "{secrets}, {searched}"
    );
    // And it sees what it looks for.
    let case = serde_json::json!({"files": {"x": {"json": {"sts_token": "c4nary-token"}}}});
    assert!(leaks::check(&leaks::secrets(&case), "with c4nary-token in it").is_err());
}

const ID: &str = "LTAI5tCanaryCanary9xQ2";
const SECRET: &str = "c4nary-secret-text";
const TOKEN: &str = "c4nary-token-text";

#[track_caller]
fn clean(value: &impl Debug) {
    for text in [format!("{value:?}"), format!("{value:#?}")] {
        for secret in [ID, SECRET, TOKEN] {
            assert!(!text.contains(secret), "{text}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn row_176_no_debug_text_shows_a_secret() {
    let mut surroundings = testing::surroundings();
    let files = MemoryFiles::new();
    let profile = serde_json::json!({"profiles": [{
        "name": "default", "mode": "StsToken",
        "access_key_id": ID, "access_key_secret": SECRET, "sts_token": TOKEN,
    }]});
    files.write(testing::path("~/.aliyun/config.json"), profile.to_string());
    surroundings.files = Arc::new(files);
    surroundings.environment = Arc::new(MemoryEnvironment::new([
        ("ALIBABA_CLOUD_ACCESS_KEY_ID", ID),
        ("ALIBABA_CLOUD_ACCESS_KEY_SECRET", SECRET),
        ("ALIBABA_CLOUD_SECURITY_TOKEN", TOKEN),
    ]));
    let key = || Credentials::sts(ID, SECRET, TOKEN);
    clean(&key());
    assert!(format!("{:?}", key()).contains("LTAI…9xQ2"));
    clean(&surroundings);
    clean(&StaticCredentials::sts(ID, SECRET, TOKEN).unwrap());
    clean(&StaticCredentials::bearer(TOKEN).unwrap());
    clean(&BearerCredentials::fixed(TOKEN).unwrap());
    clean(&BearerToken::new(TOKEN));

    let env = EnvCredentials::new(&surroundings);
    env.credentials().await.unwrap();
    clean(&env);
    let json = ProfileCredentials::json()
        .surroundings(&surroundings)
        .build();
    assert_eq!(
        json.credentials().await.unwrap().source(),
        "cli_profile/static_sts"
    );
    clean(&json);
    let chain = DefaultChain::builder().surroundings(surroundings.clone());
    clean(&chain);
    let chain = chain.build();
    chain.credentials().await.unwrap();
    clean(&chain);
    clean(&chain.explain().await);
    assert!(!chain.explain().await.to_string().contains(SECRET));
    let mine = Chain::builder("mine").source("key", key());
    clean(&mine);
    clean(&mine.build());

    let role = RoleCredentials::builder(key()).role_arn("acs:ram::1:role/r");
    clean(&role);
    clean(&role.surroundings(&surroundings).build().unwrap());
    let cloud_sso = CloudSsoCredentials::builder()
        .sign_in_url("https://signin.example.com/x")
        .account_id("1")
        .access_configuration("ac")
        .access_token(TOKEN, surroundings.clock.now())
        .cached(key());
    clean(&cloud_sso);
    clean(&cloud_sso.surroundings(&surroundings).build().unwrap());
    let oauth = OAuthCredentials::builder()
        .site("CN")
        .access_token(TOKEN, None)
        .refresh_token(SECRET)
        .cached(key());
    clean(&oauth);
    clean(&oauth.surroundings(&surroundings).build().unwrap());
    let program = ProgramCredentials::builder(format!("helper --password {SECRET}"));
    clean(&program);
    clean(&program.surroundings(&surroundings).build().unwrap());
    let uri =
        UriCredentials::builder().uri(format!("http://u:{SECRET}@127.0.0.1/{TOKEN}?x={SECRET}"));
    clean(&uri);
    clean(&uri.surroundings(&surroundings).build().unwrap());
    let rsa = RsaKeyPairCredentials::builder()
        .public_key_id("id")
        .private_key(SECRET);
    clean(&rsa);
    clean(&InstanceCredentials::builder());
    let oidc = OidcCredentials::builder()
        .provider_arn("p")
        .role_arn("r")
        .token_from(|| async { Ok(TOKEN.into()) });
    clean(&oidc);
    let saml = SamlCredentials::builder()
        .provider_arn("p")
        .role_arn("r")
        .assertion_from(|| async { Ok(TOKEN.into()) });
    clean(&saml);
    let config = SourceConfig::new("sts")
        .with("access_key_id", ID)
        .with("access_key_secret", SECRET)
        .with("security_token", TOKEN);
    clean(&config);
    clean(&config.build(&surroundings).unwrap());
}

/// Takes down every span and every event, at every level.
#[derive(Clone, Default)]
struct Everything {
    text: Arc<Mutex<String>>,
    ids: Arc<AtomicU64>,
}

struct Fields<'a>(&'a mut String);

impl Visit for Fields<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        let _ = write!(self.0, " {}={value:?}", field.name());
    }
}

impl tracing::Subscriber for Everything {
    fn enabled(&self, _metadata: &tracing::Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, attributes: &span::Attributes<'_>) -> span::Id {
        let mut text = self.text.lock().unwrap();
        let _ = write!(text, "\n{}", attributes.metadata().name());
        attributes.record(&mut Fields(&mut text));
        span::Id::from_u64(self.ids.fetch_add(1, Ordering::Relaxed) + 1)
    }

    fn record(&self, _span: &span::Id, values: &span::Record<'_>) {
        values.record(&mut Fields(&mut self.text.lock().unwrap()));
    }

    fn record_follows_from(&self, _span: &span::Id, _follows: &span::Id) {}

    fn event(&self, event: &tracing::Event<'_>) {
        let mut text = self.text.lock().unwrap();
        let _ = write!(text, "\n{}", event.metadata().target());
        event.record(&mut Fields(&mut text));
    }

    fn enter(&self, _span: &span::Id) {}

    fn exit(&self, _span: &span::Id) {}
}

#[test]
fn row_177_no_event_shows_a_secret() {
    let (mut events, mut attempts) = (0, 0);
    for case in all_cases() {
        let everything = Everything::default();
        tracing::subscriber::with_default(everything.clone(), || {
            run_case(&case, true).unwrap_or_else(|failure| panic!("{failure}"));
        });
        let text = everything.text.lock().unwrap();
        leaks::check(&leaks::secrets(&case), &text).unwrap_or_else(|leak| panic!("{leak}"));
        let begin = |word: &str| text.lines().filter(|line| line.starts_with(word)).count();
        events += begin("aliyun_rpc_credentials");
        attempts += begin("attempt");
    }
    // Ours, and those of the calls to STS.
    assert!(
        events > 100 && attempts > 50,
        "{events} events, {attempts} attempts"
    );
}
