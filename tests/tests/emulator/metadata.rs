//! The double of the metadata service, and credentials by URI.

use std::time::Duration;

use aliyun_config::v2019_01_08::DescribeConfigurationRecorder;
use aliyun_rpc_core::Credentials;
use aliyun_rpc_core::transport::{Transport as _, TransportError};
use aliyun_rpc_emulator::{Emulator, Fault, ManualClock};
use bytes::Bytes;

use crate::wire::{Wire, noon};

const ROLES: &str = "/latest/meta-data/ram/security-credentials/";

/// Status and body of a request to the metadata address, without a socket.
async fn ask(
    emulator: &Emulator,
    method: &str,
    path: &str,
    headers: &[(&str, &str)],
) -> Result<(u16, String), TransportError> {
    let mut request = http::Request::builder()
        .method(method)
        .uri(format!("http://100.100.100.200{path}"));
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let request = request.body(Bytes::new()).unwrap();
    let answer = emulator.transport().call(request).await?;
    let body = String::from_utf8(answer.body().to_vec()).unwrap();
    Ok((answer.status().as_u16(), body))
}

async fn token(emulator: &Emulator, seconds: &str) -> (u16, String) {
    let ttl = ("x-aliyun-ecs-metadata-token-ttl-seconds", seconds);
    ask(emulator, "PUT", "/latest/api/token", &[ttl])
        .await
        .unwrap()
}

async fn get(emulator: &Emulator, path: &str, token: &str) -> (u16, String) {
    let header = ("x-aliyun-ecs-metadata-token", token);
    ask(emulator, "GET", path, &[header]).await.unwrap()
}

fn emulator() -> Emulator {
    Emulator::builder()
        .clock(ManualClock::new(noon()))
        .build()
        .unwrap()
}

fn credentials(body: &str) -> Credentials {
    let value: serde_json::Value = serde_json::from_str(body).expect(body);
    assert_eq!(value["Code"], "Success");
    let text = |name: &str| value[name].as_str().unwrap().to_owned();
    Credentials::sts(
        text("AccessKeyId"),
        text("AccessKeySecret"),
        text("SecurityToken"),
    )
}

async fn accepted(emulator: &Emulator, credentials: Credentials) -> Result<(), String> {
    let client = emulator.client().credentials(credentials).build().unwrap();
    let answer = client.send(&DescribeConfigurationRecorder::new()).await;
    answer
        .map(|_| ())
        .map_err(|error| error.code().unwrap_or_default().to_owned())
}

#[tokio::test]
async fn token_role_and_credentials() {
    let emulator = emulator();
    let (status, token) = token(&emulator, "21600").await;
    assert_eq!(status, 200);
    assert_eq!(
        get(&emulator, ROLES, &token).await,
        (200, "emulator".to_owned())
    );
    let path = format!("{ROLES}emulator");
    let (status, body) = get(&emulator, &path, &token).await;
    assert_eq!(status, 200);
    assert_eq!(accepted(&emulator, credentials(&body)).await, Ok(()));
    assert_eq!(
        get(&emulator, "/latest/meta-data/region-id", &token)
            .await
            .1,
        "cn-hangzhou"
    );

    // The same credentials until half an hour before their end, then new ones while the old ones still hold.
    emulator.clock().advance(Duration::from_secs(5 * 3_600));
    assert_eq!(get(&emulator, &path, &token).await.1, body);
    emulator.clock().advance(Duration::from_secs(30 * 60));
    let renewed = get(&emulator, &path, &token).await.1;
    assert_ne!(renewed, body);
    assert_eq!(accepted(&emulator, credentials(&body)).await, Ok(()));
    emulator.clock().advance(Duration::from_secs(30 * 60));
    let expired = Err("InvalidSecurityToken.Expired".to_owned());
    assert_eq!(accepted(&emulator, credentials(&body)).await, expired);
    assert_eq!(accepted(&emulator, credentials(&renewed)).await, Ok(()));
    // The token has ended with its six hours.
    assert_eq!(get(&emulator, ROLES, &token).await.0, 401);

    let shown = format!("{:?}", emulator.journal());
    for secret in [
        &*token,
        credentials(&body).access_key_secret().unwrap().expose(),
    ] {
        assert!(!shown.contains(secret), "{shown}");
    }
    assert!(
        emulator.journal()[0]
            .line()
            .contains("Metadata latest GetMetadataToken 200 accepted")
    );
}

#[tokio::test]
async fn roles_come_and_go() {
    let emulator = emulator();
    let (_, token) = token(&emulator, "60").await;
    emulator.attach_role(None);
    assert_eq!(get(&emulator, ROLES, &token).await.0, 404);
    emulator.attach_role(Some("second"));
    assert_eq!(get(&emulator, ROLES, &token).await.1, "second");
    assert_eq!(
        get(&emulator, &format!("{ROLES}emulator"), &token).await.0,
        404
    );
    let (status, body) = get(&emulator, &format!("{ROLES}second"), &token).await;
    assert_eq!(status, 200);
    assert_eq!(accepted(&emulator, credentials(&body)).await, Ok(()));
}

#[tokio::test]
async fn version_one_is_off_unless_allowed() {
    let emulator = emulator();
    assert_eq!(ask(&emulator, "GET", ROLES, &[]).await.unwrap().0, 403);
    assert_eq!(get(&emulator, ROLES, "forged").await.0, 401);
    emulator.allow_metadata_v1(true);
    assert_eq!(
        ask(&emulator, "GET", ROLES, &[]).await.unwrap().1,
        "emulator"
    );
    assert_eq!(get(&emulator, ROLES, "forged").await.0, 401);
}

#[tokio::test]
async fn wrong_questions() {
    let emulator = emulator();
    for seconds in ["", "0", "21601", "x"] {
        assert_eq!(token(&emulator, seconds).await.0, 400, "{seconds}");
    }
    let of = async |method, path| ask(&emulator, method, path, &[]).await.unwrap().0;
    assert_eq!(of("GET", "/latest/api/token").await, 405);
    assert_eq!(of("POST", ROLES).await, 405);
    assert_eq!(of("GET", "/latest/meta-data/nonsense").await, 404);
    // The metadata address is no way to the rest.
    let foreign = Wire::new("GET", ROLES).header("host", "evil.example");
    let served = Emulator::start().await.unwrap();
    assert_eq!(foreign.send(&served).await.status, 403);
}

#[tokio::test]
async fn credentials_by_uri() {
    let emulator = Emulator::start().await.unwrap();
    assert!(emulator.credentials_url().ends_with("/credentials"));
    assert_eq!(emulator.metadata_url(), emulator.url());
    let answer = Wire::new("GET", "/credentials").send(&emulator).await;
    assert_eq!(answer.status, 200);
    assert_eq!(accepted(&emulator, credentials(&answer.body)).await, Ok(()));
    emulator.metadata_credentials_last(Duration::from_secs(900));
    let short = Wire::new("GET", "/credentials").send(&emulator).await;
    assert_ne!(answer.json("Expiration"), short.json("Expiration"));
}

#[tokio::test(start_paused = true)]
async fn faults_apply() {
    let emulator = emulator();
    let fault = |name: &str| Fault::named(name.to_owned());
    emulator
        .fault(fault("GetMetadataToken").once().stall_headers())
        .unwrap();
    let ttl = ("x-aliyun-ecs-metadata-token-ttl-seconds", "60");
    let error = ask(&emulator, "PUT", "/latest/api/token", &[ttl])
        .await
        .unwrap_err();
    assert!(matches!(error, TransportError::Timeout { .. }));
    emulator
        .fault(fault("GetMetadataToken").once().page(503))
        .unwrap();
    let (status, body) = token(&emulator, "60").await;
    assert_eq!(status, 503);
    assert!(body.contains("<html>"));
    emulator
        .fault(fault("ListRoleNames").once().refuse("Gone").status(410))
        .unwrap();
    let (_, token) = token(&emulator, "60").await;
    assert_eq!(
        get(&emulator, ROLES, &token).await,
        (410, "Gone".to_owned())
    );
    assert_eq!(get(&emulator, ROLES, &token).await.0, 200);
    let nothing = emulator.fault(fault("GetMetadataTokens").once().reset());
    assert!(
        nothing
            .unwrap_err()
            .to_string()
            .contains("`GetMetadataToken`?")
    );
}
