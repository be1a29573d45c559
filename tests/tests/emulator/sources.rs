//! The sources of credentials against the doubles of STS and the metadata service.

use std::sync::Arc;
use std::time::Duration;

use aliyun_rpc_core::clock::RuntimeClock;
use aliyun_rpc_core::credentials::ProvideCredentials;
use aliyun_rpc_credentials::{
    InstanceCredentials, OidcCredentials, RoleCredentials, SamlCredentials, Surroundings,
    UriCredentials, testing,
};
use aliyun_rpc_emulator::journal::Verdict;
use aliyun_rpc_emulator::services::{DEFAULT_ROLE, Provider};
use aliyun_rpc_emulator::{Emulator, Fault};
use aliyun_sts::v2015_04_01::GetCallerIdentity;

use crate::wire::noon;

const OIDC: &str = "acs:ram::1000000000000001:oidc-provider/cluster";
const SAML: &str = "acs:ram::1000000000000001:saml-provider/company";

/// An emulator on paused time, and surroundings whose networks lead to it.
fn world() -> (Emulator, Surroundings) {
    let emulator = Emulator::builder()
        .clock(RuntimeClock::new(noon()))
        .build()
        .unwrap();
    let mut surroundings = testing::surroundings();
    surroundings.network = Arc::new(emulator.transport());
    surroundings.metadata_network = Arc::new(emulator.transport());
    surroundings.clock = Arc::new(emulator.clock());
    (emulator, surroundings)
}

/// Who a source is to the service, asked at once and again two hours later.
async fn identities(emulator: &Emulator, source: impl ProvideCredentials) -> [String; 2] {
    let client = emulator.client().credentials(source).build().unwrap();
    let ask = async || {
        let answer = client.send(&GetCallerIdentity::new()).await.unwrap();
        answer.into_inner().arn
    };
    let now = ask().await;
    tokio::time::sleep(Duration::from_secs(7_200)).await;
    [now, ask().await]
}

#[tokio::test(start_paused = true)]
async fn roles_are_assumed_again_when_their_session_ends() {
    let (emulator, surroundings) = world();
    let source = RoleCredentials::builder(emulator.credentials())
        .role_arn(DEFAULT_ROLE)
        .session_name("nightly")
        .surroundings(&surroundings)
        .build()
        .unwrap();
    let [now, later] = identities(&emulator, source).await;
    assert_eq!(
        now,
        "acs:sts::1000000000000001:assumed-role/emulator/nightly"
    );
    assert_eq!(later, now);
    let assumed = emulator
        .journal()
        .iter()
        .filter(|entry| entry.action == "AssumeRole")
        .count();
    assert_eq!(assumed, 2);
    assert!(
        emulator
            .journal()
            .iter()
            .all(|entry| entry.verdict == Verdict::Accepted)
    );
}

#[tokio::test(start_paused = true)]
async fn tokens_and_assertions_open_sessions() {
    let (emulator, surroundings) = world();
    let oidc = Provider::new(OIDC, "https://issuer.example").audience("sts.aliyuncs.com");
    let saml = Provider::new(SAML, "https://idp.example");
    emulator.set_provider(oidc.clone());
    emulator.set_provider(saml.clone());
    let emulator = Arc::new(emulator);

    let mint = Arc::clone(&emulator);
    let source = OidcCredentials::builder()
        .role_arn(DEFAULT_ROLE)
        .provider_arn(OIDC)
        .session_name("pod")
        .token_from(move || {
            let token = mint.oidc_token(&oidc, "pod-1", Duration::from_secs(60));
            async move { Ok(token) }
        })
        .surroundings(&surroundings)
        .build()
        .unwrap();
    let [now, later] = identities(&emulator, source).await;
    assert!(now.ends_with("assumed-role/emulator/pod"), "{now}");
    assert_eq!(now, later);

    let mint = Arc::clone(&emulator);
    let source = SamlCredentials::builder()
        .role_arn(DEFAULT_ROLE)
        .provider_arn(SAML)
        .assertion_from(move || {
            let assertion = mint.saml_assertion(&saml, "bob", Duration::from_secs(60));
            async move { Ok(assertion) }
        })
        .surroundings(&surroundings)
        .build()
        .unwrap();
    let [now, _] = identities(&emulator, source).await;
    assert!(now.ends_with("assumed-role/emulator/bob"), "{now}");
}

#[tokio::test(start_paused = true)]
async fn the_instance_says_who_it_is() {
    let (emulator, surroundings) = world();
    let source = InstanceCredentials::builder()
        .surroundings(&surroundings)
        .v1(false)
        .build()
        .unwrap();
    let [now, later] = identities(&emulator, source).await;
    assert_eq!(
        now,
        "acs:sts::1000000000000001:assumed-role/emulator/i-emulator"
    );
    assert_eq!(now, later);
    let asked: Vec<String> = emulator
        .journal()
        .into_iter()
        .map(|entry| entry.action)
        .collect();
    assert_eq!(
        asked[..3],
        ["GetMetadataToken", "ListRoleNames", "GetRoleCredentials"]
    );

    // A service that answers with pages is no reason to ask in the older way.
    let (emulator, surroundings) = world();
    emulator
        .fault(Fault::named("GetMetadataToken").page(403))
        .unwrap();
    let source = InstanceCredentials::builder()
        .surroundings(&surroundings)
        .v1(false)
        .build()
        .unwrap();
    source.credentials().await.unwrap_err();
    assert!(
        emulator
            .journal()
            .iter()
            .all(|entry| entry.action == "GetMetadataToken")
    );
}

#[tokio::test(start_paused = true)]
async fn a_server_of_credentials_says_who_one_is() {
    let (emulator, surroundings) = world();
    let source = UriCredentials::builder()
        .uri(emulator.credentials_url())
        // The name of an emulator without a socket is no number.
        .any_host(true)
        .surroundings(&surroundings)
        .build()
        .unwrap();
    let [now, _] = identities(&emulator, source).await;
    assert_eq!(
        now,
        "acs:sts::1000000000000001:assumed-role/emulator/i-emulator"
    );
}
