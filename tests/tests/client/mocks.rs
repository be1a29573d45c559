//! The mocked client: rules, sequences, records.

use aliyun_rpc_core::error::ErrorKind;
use aliyun_rpc_core::response::Format;
use aliyun_rpc_core::retry::NoRetry;
use aliyun_rpc_core::{Client, Secret};
use http::StatusCode;
use serde_json::json;

use crate::operations::{CreateKey, CreateKeyResponse, ListRules, ListRulesResponse};

fn page(page_number: i32) -> ListRules {
    ListRules {
        page_number: Some(page_number),
        ..ListRules::default()
    }
}

fn total(total_count: i64) -> ListRulesResponse {
    ListRulesResponse {
        total_count,
        ..ListRulesResponse::default()
    }
}

#[tokio::test]
async fn the_first_rule_that_holds_answers() {
    let (client, mock) = Client::mock();
    mock.on::<ListRules>()
        .when(|request| request.page_number == Some(2))
        .reply(total(2));
    mock.on::<ListRules>()
        .when(|request| request.page_number > Some(1))
        .reply(total(9));
    mock.on::<ListRules>().reply(total(1));
    for (number, expected) in [(2, 2), (3, 9), (1, 1)] {
        assert_eq!(
            client.send(&page(number)).await.unwrap().total_count,
            expected
        );
    }
    let calls = mock.calls::<ListRules>();
    assert_eq!(calls.len(), 3);
    assert_eq!(calls[1].param("PageNumber").as_deref(), Some("3"));
    assert_eq!(calls[0].action(), "ListRules");
    assert!(mock.calls::<CreateKey>().is_empty());
    assert!(mock.unused().is_empty());
}

#[tokio::test]
async fn replies_come_in_order() {
    let (client, mock) = Client::builder().retry(NoRetry).mock().unwrap();
    mock.on::<ListRules>()
        .fail("Throttling.User", "Slow down.")
        .status(StatusCode::SERVICE_UNAVAILABLE)
        .times(2)
        .reply(total(1))
        .reply_json(json!({"TotalCount": "7", "Unknown": null}));
    let mut seen = Vec::new();
    for _ in 0..5 {
        seen.push(
            client
                .send(&page(1))
                .await
                .map(|answer| answer.total_count)
                .map_err(|error| error.status()),
        );
    }
    assert_eq!(seen, [Err(Some(503)), Err(Some(503)), Ok(1), Ok(7), Ok(7)]);
}

#[tokio::test]
async fn refusals_are_those_of_the_service_in_both_formats() {
    let (client, mock) = Client::mock();
    mock.on::<ListRules>()
        .fail("NoPermission", "Not \"you\" & <him>.");
    for format in [Format::Json, Format::Xml] {
        let error = client.send(&page(1)).format(format).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Service);
        assert_eq!(error.code(), Some("NoPermission"));
        assert_eq!(error.service().unwrap().message, "Not \"you\" & <him>.");
        assert_eq!(error.status(), Some(400));
        assert!(error.request_id().unwrap().starts_with("MOCK-"));
        assert_eq!(
            error.documented().unwrap().message,
            "The caller may not do this."
        );
        assert!(error.is_denied());
    }
}

#[tokio::test]
async fn calls_without_a_rule_fail_with_the_list_of_rules() {
    let (client, mock) = Client::mock();
    let error = client.send(&page(1)).await.unwrap_err();
    assert!(
        error.to_string().contains("the mock has no rules"),
        "{error}"
    );
    mock.on::<CreateKey>().reply(CreateKeyResponse::default());
    mock.on::<ListRules>()
        .when(|request| request.page_number == Some(2))
        .fail("A", "b");
    mock.on::<ListRules>().reply(total(1)).times(1);
    client.send(&page(1)).await.unwrap();
    let error = client.send(&page(1)).await.unwrap_err().to_string();
    for words in [
        "1. CreateKey (answer, given 0 times)",
        "2. ListRules under a condition (A, given 0 times)",
        "3. ListRules (answer, given 1 of 1 times)",
    ] {
        assert!(error.contains(words), "{words} in {error}");
    }
    assert_eq!(mock.unused().len(), 2);
}

#[tokio::test]
async fn requests_are_checked_encoded_and_signed_as_ever() {
    let (client, mock) = Client::mock();
    mock.on::<ListRules>().reply(total(1));
    let error = client.send(&page(0)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Parameters);
    assert!(mock.calls::<ListRules>().is_empty());
    client.send(&page(0)).unchecked().await.unwrap();
    assert!(
        mock.calls::<ListRules>()[0]
            .header("authorization")
            .is_some()
    );
}

#[tokio::test]
async fn answers_keep_their_types_through_bytes() {
    let (client, mock) = Client::mock();
    let answer = CreateKeyResponse {
        key_id: "k-1 <&> ü".to_owned(),
        key_material: Secret::new("m".to_owned()),
    };
    mock.on::<CreateKey>().reply(answer.clone());
    for format in [Format::Json, Format::Xml] {
        let key = CreateKey {
            name: "name".to_owned(),
            ..CreateKey::default()
        };
        assert_eq!(
            client.send(&key).format(format).await.unwrap().into_inner(),
            answer
        );
    }
}

#[tokio::test]
async fn answers_that_do_not_fit_name_the_field() {
    let (client, mock) = Client::mock();
    mock.on::<ListRules>()
        .reply_json(json!({"TotalCount": {"a": "canary"}}));
    let error = client.send(&page(1)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(error.decoding().unwrap().path, "TotalCount");
    assert_eq!(error.request_id(), Some("MOCK-1"));
    let text = error.to_string();
    assert!(
        text.starts_with("ListRules: the answer cannot be read: TotalCount: "),
        "{text}"
    );
    assert!(text.contains("HTTP 200"), "{text}");
    assert!(!text.contains("canary"), "{text}");
}
