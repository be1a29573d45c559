//! The metadata service of an instance, past its end and past the proxies.

use std::sync::Arc;
use std::time::Duration;

use aliyun_rpc_core::clock::{ManualClock, parse_iso8601};
use aliyun_rpc_core::credentials::{CredentialsErrorClass, ProvideCredentials as _};
use aliyun_rpc_credentials::InstanceCredentials;
use aliyun_rpc_credentials::testing::{MemoryEnvironment, Noted};

use crate::answers::{Answers, id, over, session};

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
