//! Sources against the emulator, which verifies what they sign: from what identifies a caller to a call that is accepted.

use std::sync::Arc;
use std::time::Duration;

use aliyun_config::v2019_01_08::DescribeConfigurationRecorder;
use aliyun_rpc_core::clock::{RandomNonce, parse_iso8601};
use aliyun_rpc_core::credentials::{CredentialsErrorClass, ProvideCredentials};
use aliyun_rpc_credentials::{
    DefaultChain, InstanceCredentials, OidcCredentials, RoleCredentials, SamlCredentials,
    Surroundings, UriCredentials, testing,
};
use aliyun_rpc_emulator::services::{DEFAULT_ROLE, Provider};
use aliyun_rpc_emulator::{Emulator, ManualClock};

const OIDC: &str = "acs:ram::1000000000000001:oidc-provider/cluster";
const SAML: &str = "acs:ram::1000000000000001:saml-provider/company";
const MINUTE: Duration = Duration::from_secs(60);

fn emulator() -> Arc<Emulator> {
    let now = parse_iso8601("2030-01-01T00:00:00Z").unwrap();
    let emulator = Emulator::builder().clock(ManualClock::new(now));
    Arc::new(emulator.build().unwrap())
}

/// The emulator is the network, and its clock the time of day.
fn around(emulator: &Emulator) -> Surroundings {
    let mut surroundings = testing::surroundings();
    surroundings.network = Arc::new(emulator.transport());
    surroundings.metadata_network = Arc::new(emulator.transport());
    surroundings.clock = Arc::new(emulator.clock());
    surroundings.nonce = Arc::new(RandomNonce);
    surroundings
}

/// Calls with what the source gives.
async fn accepted(emulator: &Emulator, source: impl ProvideCredentials) {
    let client = emulator.client().credentials(source).build().unwrap();
    let call = client.send(&DescribeConfigurationRecorder::new());
    call.await.unwrap();
}

#[tokio::test]
async fn from_an_instance_over_two_roles_to_a_call() {
    let emulator = emulator();
    let surroundings = around(&emulator);
    let instance = InstanceCredentials::builder();
    let instance = instance
        .surroundings(&surroundings)
        .v1(false)
        .build()
        .unwrap();
    accepted(&emulator, instance.clone()).await;
    let role = |source| {
        let role = RoleCredentials::builder(source).role_arn(DEFAULT_ROLE);
        role.surroundings(&surroundings).build().unwrap()
    };
    let second = role(Arc::new(role(Arc::new(instance) as Arc<dyn ProvideCredentials>)) as _);
    accepted(&emulator, second.clone()).await;
    let first = second.credentials().await.unwrap();
    assert_eq!(first.source(), "ram_role_arn/ram_role_arn/ecs_ram_role");

    // Both sessions have ended; the one of the instance has not.
    emulator.clock().advance(Duration::from_secs(3_700));
    accepted(&emulator, second.clone()).await;
    let renewed = second.credentials().await.unwrap();
    assert_ne!(renewed.access_key_id(), first.access_key_id());
    assert!(renewed.expiration() > first.expiration());
}

#[tokio::test]
async fn from_a_token_of_a_pod_to_a_call() {
    let emulator = emulator();
    let provider = Provider::new(OIDC, "https://issuer.example").audience("sts.aliyuncs.com");
    emulator.set_provider(provider.clone());
    let source = |issuer: Provider| {
        let cluster = Arc::clone(&emulator);
        OidcCredentials::builder()
            .role_arn(DEFAULT_ROLE)
            .provider_arn(OIDC)
            .token_from(move || {
                let token = cluster.oidc_token(&issuer, "system:serviceaccount:a:b", MINUTE);
                async move { Ok(token) }
            })
            .surroundings(&around(&emulator))
            .build()
            .unwrap()
    };
    accepted(&emulator, source(provider)).await;

    let stranger = source(Provider::new(OIDC, "https://issuer.example").audience("another"));
    let error = stranger.credentials().await.unwrap_err();
    assert_eq!(error.class(), CredentialsErrorClass::Rejected);
    assert_eq!(
        error.code(),
        Some("AuthenticationFail.OIDCToken.AudienceNotMatch")
    );
    assert!(
        error
            .to_string()
            .contains("client id of the identity provider"),
        "{error}"
    );
    assert!(error.request_id().is_some());
}

#[tokio::test]
async fn from_an_assertion_to_a_call() {
    let emulator = emulator();
    let provider = Provider::new(SAML, "https://idp.example");
    emulator.set_provider(provider.clone());
    let company = Arc::clone(&emulator);
    let source = SamlCredentials::builder()
        .role_arn(DEFAULT_ROLE)
        .provider_arn(SAML)
        .assertion_from(move || {
            let assertion = company.saml_assertion(&provider, "bob@example.com", MINUTE);
            async move { Ok(assertion) }
        })
        .surroundings(&around(&emulator))
        .build()
        .unwrap();
    accepted(&emulator, source).await;
}

#[tokio::test]
async fn from_a_web_address_to_a_call() {
    let emulator = Emulator::start().await.unwrap();
    let source = UriCredentials::builder().uri(emulator.credentials_url());
    let source = source.surroundings(&around(&emulator)).build().unwrap();
    accepted(&emulator, source).await;
}

#[tokio::test]
async fn the_default_chain_finds_the_role_of_the_instance() {
    let emulator = emulator();
    let chain = DefaultChain::builder().surroundings(around(&emulator));
    let chain = chain.build();
    accepted(&emulator, chain.clone()).await;
    let credentials = chain.credentials().await.unwrap();
    assert_eq!(credentials.source(), "default/ecs_ram_role");
}
