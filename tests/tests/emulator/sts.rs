//! Sessions of roles: issued, verified from then on, and ended by the emulator's clock.

use std::time::Duration;

use aliyun_config::v2019_01_08::DescribeConfigurationRecorder;
use aliyun_rpc_core::clock::iso8601;
use aliyun_rpc_core::{Client, Credentials, Error, Secret};
use aliyun_rpc_emulator::services::{DEFAULT_ROLE, Provider, Role};
use aliyun_rpc_emulator::{DEFAULT_ACCOUNT, Emulator, Key, ManualClock};
use aliyun_sts::v2015_04_01::{
    AssumeRole, AssumeRoleWithOIDC, AssumeRoleWithSAML, GetCallerIdentity, IdentityType,
    SessionCredentials,
};

use crate::wire::{ID, SECRET, noon};

const OIDC: &str = "acs:ram::1000000000000001:oidc-provider/cluster";
const SAML: &str = "acs:ram::1000000000000001:saml-provider/company";

fn emulator() -> Emulator {
    Emulator::builder()
        .key(Key::new(ID, SECRET).user("alice"))
        .clock(ManualClock::new(noon()))
        .build()
        .unwrap()
}

fn with(emulator: &Emulator, credentials: Credentials) -> Client {
    emulator.client().credentials(credentials).build().unwrap()
}

fn credentials(session: &SessionCredentials) -> Credentials {
    Credentials::sts(
        session.access_key_id.clone(),
        session.access_key_secret.clone(),
        session.security_token.clone(),
    )
}

async fn assume(emulator: &Emulator, request: AssumeRole) -> Result<SessionCredentials, Error> {
    let client = emulator.client().build().unwrap();
    let answer = client.send(&request).unchecked().await?;
    Ok(answer.into_inner().credentials)
}

async fn code(emulator: &Emulator, request: AssumeRole) -> String {
    let error = assume(emulator, request).await.unwrap_err();
    error.code().unwrap_or_default().to_owned()
}

/// What a call with these credentials comes to.
async fn call(emulator: &Emulator, credentials: Credentials) -> String {
    let answer = with(emulator, credentials)
        .send(&DescribeConfigurationRecorder::new())
        .await;
    match answer {
        Ok(_) => "accepted".to_owned(),
        Err(error) => error.code().unwrap_or_default().to_owned(),
    }
}

#[tokio::test]
async fn a_session_is_verified_and_ends_on_the_emulators_clock() {
    let emulator = emulator();
    let request = AssumeRole::new(DEFAULT_ROLE, "build").duration_seconds(900);
    let session = assume(&emulator, request).await.unwrap();
    assert!(session.access_key_id.starts_with("STS."));
    assert_eq!(
        session.expiration,
        iso8601(noon() + Duration::from_secs(900))
    );
    let own = || credentials(&session);
    assert_eq!(call(&emulator, own()).await, "accepted");

    // Another token, no token, the token of another session, another secret.
    let id = || session.access_key_id.clone();
    let secret = || session.access_key_secret.clone();
    let forged = Credentials::sts(id(), secret(), "CAISforged");
    assert_eq!(
        call(&emulator, forged).await,
        "InvalidSecurityToken.Malformed"
    );
    let bare = Credentials::new(id(), secret());
    assert_eq!(call(&emulator, bare).await, "MissingSecurityToken");
    let other = assume(&emulator, AssumeRole::new(DEFAULT_ROLE, "other"))
        .await
        .unwrap();
    let mixed = Credentials::sts(id(), secret(), other.security_token.clone());
    assert_eq!(
        call(&emulator, mixed).await,
        "InvalidSecurityToken.MismatchWithAccessKey"
    );
    let wrong = Credentials::sts(id(), "wrong", session.security_token.clone());
    assert_eq!(call(&emulator, wrong).await, "SignatureDoesNotMatch");

    emulator.clock().advance(Duration::from_secs(899));
    assert_eq!(call(&emulator, own()).await, "accepted");
    emulator.clock().advance(Duration::from_secs(1));
    assert_eq!(call(&emulator, own()).await, "InvalidSecurityToken.Expired");
    assert_eq!(call(&emulator, credentials(&other)).await, "accepted");

    // Long after its end nothing is known of it.
    emulator
        .clock()
        .advance(Duration::from_secs(2 * 24 * 3_600));
    assume(&emulator, AssumeRole::new(DEFAULT_ROLE, "later"))
        .await
        .unwrap();
    assert_eq!(call(&emulator, own()).await, "InvalidAccessKeyId.NotFound");
}

#[tokio::test]
async fn everybody_is_told_who_they_are() {
    let emulator = emulator();
    let identity = async |credentials| {
        let client = with(&emulator, credentials);
        client
            .send(&GetCallerIdentity::new())
            .await
            .unwrap()
            .into_inner()
    };
    let alice = identity(emulator.credentials()).await;
    assert_eq!(alice.arn, "acs:ram::1000000000000001:user/alice");
    assert_eq!(alice.identity_type, IdentityType::RamUser);
    assert_eq!(alice.account_id, DEFAULT_ACCOUNT);

    emulator.add_key(
        Key::new("root-key", "s")
            .account("2000")
            .of_account_itself(),
    );
    let root = identity(Credentials::new("root-key", "s")).await;
    assert_eq!(root.arn, "acs:ram::2000:root");
    assert_eq!(root.identity_type, IdentityType::Account);

    let client = emulator.client().build().unwrap();
    let answer = client
        .send(&AssumeRole::new(DEFAULT_ROLE, "build-7"))
        .await
        .unwrap();
    let session = identity(credentials(&answer.credentials)).await;
    assert_eq!(
        session.arn,
        "acs:sts::1000000000000001:assumed-role/emulator/build-7"
    );
    assert_eq!(session.arn, answer.assumed_role_user.arn);
    assert_eq!(
        session.principal_id,
        answer.assumed_role_user.assumed_role_id
    );
    assert_eq!(session.identity_type, IdentityType::AssumedRoleUser);
    assert!(session.principal_id.starts_with(&session.role_id.unwrap()));
}

#[tokio::test]
async fn sessions_are_refused_with_the_documented_codes() {
    let emulator = emulator();
    let assume = || AssumeRole::new(DEFAULT_ROLE, "session");
    for (request, expected) in [
        (
            AssumeRole::new("nonsense", "session"),
            "InvalidParameter.RoleArn",
        ),
        (
            AssumeRole::new("acs:ram::1:role/none", "session"),
            "EntityNotExist.Role",
        ),
        (
            AssumeRole::new(DEFAULT_ROLE, "s"),
            "InvalidParameter.RoleSessionName",
        ),
        (
            AssumeRole::new(DEFAULT_ROLE, "a b"),
            "InvalidParameter.RoleSessionName",
        ),
        (
            AssumeRole::new(DEFAULT_ROLE, "x".repeat(65)),
            "InvalidParameter.RoleSessionName",
        ),
        (
            assume().duration_seconds(899),
            "InvalidParameter.DurationSeconds",
        ),
        (
            assume().duration_seconds(3_601),
            "InvalidParameter.DurationSeconds",
        ),
        (
            assume().policy("x".repeat(2_049)),
            "InvalidParameter.PolicySize",
        ),
        (assume().policy("no JSON"), "InvalidParameter.PolicyGrammar"),
        (assume().external_id("a+b"), "InvalidParameter.ExternalId"),
    ] {
        assert_eq!(
            code(&emulator, request.clone()).await,
            expected,
            "{request:?}"
        );
    }
    for request in [
        assume().duration_seconds(3_600),
        assume().policy(r#"{"Version": "1", "Statement": []}"#),
        assume().external_id("whatever"),
    ] {
        self::assume(&emulator, request).await.unwrap();
    }

    // Roles with conditions.
    let other = "acs:ram::2000:role/other";
    emulator.set_role(Role::new(other).max_session(Duration::from_secs(43_200)));
    assert_eq!(
        code(&emulator, AssumeRole::new(other, "session")).await,
        "NoPermission"
    );
    emulator.set_role(
        Role::new(other)
            .trusting(DEFAULT_ACCOUNT)
            .external_id("ticket-1")
            .max_session(Duration::from_secs(43_200)),
    );
    let request = AssumeRole::new(other, "session").duration_seconds(43_200);
    assert_eq!(code(&emulator, request.clone()).await, "NoPermission");
    let wrong = request.clone().external_id("ticket-2");
    assert_eq!(code(&emulator, wrong).await, "NoPermission");
    self::assume(&emulator, request.external_id("ticket-1"))
        .await
        .unwrap();

    assert!(emulator.remove_role(DEFAULT_ROLE));
    assert_eq!(code(&emulator, assume()).await, "EntityNotExist.Role");

    emulator.set_role(Role::new(DEFAULT_ROLE));
    emulator.add_key(Key::new("root-key", "s").of_account_itself());
    let client = with(&emulator, Credentials::new("root-key", "s"));
    let error = client.send(&assume()).await.unwrap_err();
    assert_eq!(error.code(), Some("NoPermission"));
}

fn oidc(token: Secret<String>) -> AssumeRoleWithOIDC {
    AssumeRoleWithOIDC::new()
        .oidc_provider_arn(OIDC)
        .role_arn(DEFAULT_ROLE)
        .role_session_name("pod")
        .oidc_token(token)
}

#[tokio::test]
async fn sessions_for_oidc_tokens() {
    let emulator = emulator();
    let provider = Provider::new(OIDC, "https://issuer.example").audience("sts.aliyuncs.com");
    let minute = Duration::from_secs(60);
    let client = emulator.client().anonymous().build().unwrap();
    let send = async |request: AssumeRoleWithOIDC| client.send(&request).unchecked().await;
    let code = async |request| {
        let error = send(request).await.unwrap_err();
        (error.status(), error.code().unwrap_or_default().to_owned())
    };
    let token = || emulator.oidc_token(&provider, "system:serviceaccount:a:b", minute);
    let fails = |what: &str| (Some(401), format!("AuthenticationFail.{what}"));
    assert_eq!(code(oidc(token())).await, fails("NoPermission"));

    emulator.set_provider(provider.clone());
    let answer = send(oidc(token())).await.unwrap();
    assert_eq!(answer.oidc_token_info.subject, "system:serviceaccount:a:b");
    assert_eq!(answer.oidc_token_info.client_ids, "sts.aliyuncs.com");
    assert!(
        answer
            .assumed_role_user
            .arn
            .ends_with("assumed-role/emulator/pod")
    );
    assert_eq!(
        call(&emulator, credentials(&answer.credentials)).await,
        "accepted"
    );

    let old = token();
    emulator.clock().advance(minute);
    assert_eq!(code(oidc(old)).await, fails("OIDCToken.Expired"));
    assert_eq!(
        code(oidc("nonsense".into())).await,
        fails("OIDCToken.Invalid")
    );
    let mut forged = token().expose().clone();
    forged.pop();
    assert_eq!(
        code(oidc(forged.into())).await,
        fails("OIDCToken.InvalidSignature")
    );
    let stranger = Provider::new(OIDC, "https://issuer.example").audience("another");
    let foreign = emulator.oidc_token(&stranger, "s", minute);
    assert_eq!(
        code(oidc(foreign)).await,
        fails("OIDCToken.AudienceNotMatch")
    );
    let gone = oidc(token()).role_arn("acs:ram::1:role/none");
    assert_eq!(
        code(gone).await,
        (Some(404), "EntityNotExist.Role".to_owned())
    );
    // No token is shown.
    let shown = format!("{:?}", emulator.journal());
    assert!(!shown.contains(token().expose().split('.').nth(1).unwrap()));
}

#[tokio::test]
async fn sessions_for_saml_assertions() {
    let emulator = emulator();
    let provider = Provider::new(SAML, "https://idp.example");
    emulator.set_provider(provider.clone());
    let client = emulator.client().anonymous().build().unwrap();
    let minute = Duration::from_secs(60);
    let request = |assertion: Secret<String>| {
        AssumeRoleWithSAML::new()
            .saml_provider_arn(SAML)
            .role_arn(DEFAULT_ROLE)
            .saml_assertion(assertion)
    };
    let good = emulator.saml_assertion(&provider, "bob@example.com", minute);
    let answer = client.send(&request(good.clone())).await.unwrap();
    assert_eq!(answer.saml_assertion_info.subject, "bob@example.com");
    assert_eq!(answer.saml_assertion_info.issuer, "https://idp.example");
    assert_eq!(
        call(&emulator, credentials(&answer.credentials)).await,
        "accepted"
    );
    let code = async |assertion: Secret<String>| {
        let error = client
            .send(&request(assertion))
            .unchecked()
            .await
            .unwrap_err();
        error.code().unwrap_or_default().to_owned()
    };
    assert!(code("bm9uc2Vuc2U=".into()).await.ends_with("Invalid"));
    assert!(code("????".into()).await.ends_with("Invalid"));
    emulator.clock().advance(minute);
    assert!(code(good).await.ends_with("Expired"));
}

/// Whatever the signature, a temporary key needs its own token.
#[tokio::test]
async fn both_signatures_carry_the_token() {
    use aliyun_rpc_core::Algorithm;
    let emulator = emulator();
    let session = assume(&emulator, AssumeRole::new(DEFAULT_ROLE, "both"))
        .await
        .unwrap();
    for algorithm in [
        Algorithm::HmacSha1,
        Algorithm::Acs3HmacSha256,
        Algorithm::Acs3HmacSm3,
    ] {
        let client = emulator
            .client()
            .signature(algorithm)
            .credentials(credentials(&session))
            .build()
            .unwrap();
        client.send(&GetCallerIdentity::new()).await.unwrap();
    }
    let shown = format!("{emulator:?} {:?}", emulator.journal());
    let token = session.security_token.expose();
    for secret in [
        &token[..20],
        session.access_key_secret.expose(),
        &*session.access_key_id,
    ] {
        assert!(!shown.contains(secret), "{secret} in {shown}");
    }
}
