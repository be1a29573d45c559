//! What an error says and what can be asked of it.

use aliyun_config::v2019_01_08::StartConfigurationRecorder;
use aliyun_rpc_core::credentials::{CredentialsError, CredentialsErrorClass};
use aliyun_rpc_core::error::ErrorKind;
use aliyun_rpc_core::transport::TransportError;
use aliyun_rpc_core::{Client, Credentials, Error};
use http::StatusCode;

use crate::operations::{CreateKey, CreateKeyResponse, ListRules};

async fn refusal(code: &str, message: &str, status: u16) -> Error {
    let (client, mock) = Client::mock();
    mock.on::<ListRules>()
        .fail(code, message)
        .status(StatusCode::from_u16(status).unwrap());
    client.send(&ListRules::default()).await.unwrap_err()
}

#[tokio::test]
async fn one_line_with_everything_and_what_to_do_next() {
    let error = refusal(
        "Throttling.User",
        "Request was denied due to user flow control.",
        400,
    )
    .await;
    assert_eq!(
        error.to_string(),
        "ListRules: Throttling.User: Request was denied due to user flow control. \
         (HTTP 400, request MOCK-3, config.aliyuncs.com, 3 attempts); send less often, or wait and try again"
    );
    assert_eq!(error.action(), Some("ListRules"));
    assert_eq!(error.endpoint(), Some("config.aliyuncs.com"));
    assert_eq!(error.attempts(), 3);
    let lines = refusal("A.B", "two\r\nlines\tand \u{7} more", 400)
        .await
        .to_string();
    assert!(
        lines.starts_with("ListRules: A.B: two lines and more ("),
        "{lines}"
    );
    let long = refusal("A.B", &"x".repeat(9_000), 400).await;
    assert!(long.to_string().len() < 700);
    assert_eq!(long.service().unwrap().message.len(), 9_000);
}

#[tokio::test]
async fn a_documented_code_is_recognised_by_its_constant() {
    let (client, mock) = Client::mock();
    mock.on::<StartConfigurationRecorder>()
        .fail("ProcessIsRunning", "The process is running.");
    let running = client
        .send(&StartConfigurationRecorder::new())
        .await
        .unwrap_err();
    assert!(running.is(StartConfigurationRecorder::PROCESS_IS_RUNNING));
    assert!(!running.is(StartConfigurationRecorder::NO_PERMISSION));
    assert_eq!(running.documented().unwrap().status, 400);

    let not_sent = Error::config("no such thing");
    assert!(!not_sent.is("") && !not_sent.is(StartConfigurationRecorder::NO_PERMISSION));
}

#[tokio::test]
async fn codes_decide_not_statuses() {
    for (code, status) in [
        ("Throttling", 400),
        ("Throttling.User", 503),
        ("Throttling.Api", 429),
        ("FlowControlError", 400),
        ("Whatever", 429),
    ] {
        let error = refusal(code, "", status).await;
        assert!(error.is_throttled() && error.is_retryable(), "{error}");
    }
    assert!(
        !refusal("ThrottlingPolicyNotFound", "", 404)
            .await
            .is_throttled()
    );
    for code in ["InternalError", "ServiceUnavailable", "UnknownError"] {
        assert!(refusal(code, "", 400).await.is_retryable(), "{code}");
    }
    for (code, status) in [
        ("InvalidParameter", 400),
        ("SignatureDoesNotMatch", 400),
        ("InvalidAccessKeyId.NotFound", 404),
    ] {
        assert!(!refusal(code, "", status).await.is_retryable(), "{code}");
    }
    assert!(refusal("Strange", "", 500).await.is_retryable());
    assert!(
        refusal("InvalidTimeStamp.Expired", "", 400)
            .await
            .is_clock_skew()
    );
}

#[tokio::test]
async fn changes_are_not_repeated_on_a_failing_server_without_a_token() {
    let (client, mock) = Client::mock();
    mock.on::<CreateKey>()
        .fail("InternalError", "")
        .times(1)
        .reply(CreateKeyResponse::default());
    let key = CreateKey {
        name: "name".to_owned(),
        ..CreateKey::default()
    };
    // The client makes a token for it.
    assert_eq!(client.send(&key).await.unwrap().attempts(), 2);
    mock.on_raw("Kms", "2016-01-20", "CreateKey")
        .fail("InternalError", "");
    let error = client
        .raw("Kms", "2016-01-20", "CreateKey")
        .await
        .unwrap_err();
    assert!(!error.is_retryable() && error.is_ambiguous());
    assert_eq!(error.attempts(), 1);
}

#[tokio::test]
async fn refused_credentials_are_named_and_masked() {
    for code in [
        "InvalidAccessKeyId.NotFound",
        "SignatureDoesNotMatch",
        "Forbidden.RAM",
        "NoPermission",
    ] {
        let (client, mock) = Client::mock();
        mock.on::<ListRules>().fail(code, "no");
        let who = Credentials::new("LTAI5tExampleExample9xQ2", "s");
        let error = client
            .send(&ListRules::default())
            .credentials(who)
            .await
            .unwrap_err();
        assert_eq!(error.is_credentials(), !error.is_denied());
        let text = error.to_string();
        assert!(text.contains("static_ak LTAI…9xQ2"), "{text}");
        assert!(!text.contains("Example"), "{text}");
    }
    let short = Credentials::new("LTAI5tShort", "s");
    assert_eq!(format!("{short:?}"), "Credentials(static_ak ***)");
}

#[tokio::test]
async fn the_servers_string_to_sign_is_not_printed() {
    let message = "Specified signature is not matched with our calculation. server string to sign is:GET&%2F&AccessKeyId%3DLTAI";
    let error = refusal("SignatureDoesNotMatch", message, 400).await;
    assert!(error.is_signature_mismatch());
    let text = error.to_string();
    assert!(
        text.contains("not matched with our calculation. ("),
        "{text}"
    );
    assert!(!text.contains("AccessKeyId%3D"), "{text}");
}

#[test]
fn providers_can_make_errors_with_causes() {
    let cause = std::io::Error::other("disk on fire");
    let error = Error::from(
        CredentialsError::new(
            CredentialsErrorClass::Io,
            "the profile `prod` of ~/.aliyun/config.json cannot be read",
        )
        .caused_by(cause),
    );
    assert_eq!(error.kind(), ErrorKind::Credentials);
    assert!(error.is_credentials() && !error.is_retryable());
    assert_eq!(
        std::error::Error::source(&error).unwrap().to_string(),
        "disk on fire"
    );
    assert_eq!(
        format!("{error:?}"),
        "Error { kind: Credentials, message: the profile `prod` of ~/.aliyun/config.json cannot be read, source: Some(\"disk on fire\") }"
    );
    let error = Error::from(TransportError::Connect {
        source: "dns".into(),
    });
    assert!(error.is_retryable() && !error.is_timeout());
    assert_eq!(
        error.transport().unwrap().to_string(),
        "cannot connect: dns"
    );
    let error = Error::build("too long").with_action("ListRules");
    assert_eq!(
        (error.kind(), error.to_string()),
        (ErrorKind::Build, "ListRules: too long".to_owned())
    );
    assert_eq!(
        (
            error.status(),
            error.code(),
            error.request_id(),
            error.attempts()
        ),
        (None, None, None, 0)
    );
}
