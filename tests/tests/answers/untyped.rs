//! Answers without a derived struct: as they came, or by serde.

use std::collections::BTreeMap;

use aliyun_rpc_core::decode::{DecodeErrorKind, fill};
use aliyun_rpc_core::descriptor::Kind;
use aliyun_rpc_core::response::{Raw, Response, Serde};
use aliyun_rpc_core::{RpcAction, RpcResponse};
use http::HeaderMap;
use serde_json::json;

use crate::shape::{Everything, Rule, read};

fn raw(body: &'static str) -> Raw {
    Raw::new(200, HeaderMap::new(), body)
}

#[test]
fn raw_answers_take_any_shape() {
    assert_eq!(raw("[1, \"a\"]").json().unwrap(), json!([1, "a"]));
    assert_eq!(raw("\"text\"").json().unwrap(), json!("text"));
    assert_eq!(
        raw("<R><a>1</a><a>2</a></R>").json().unwrap(),
        json!({"a": ["1", "2"]})
    );
    assert_eq!(raw("plain").text(), "plain");
    assert_eq!(
        raw("plain").json().unwrap_err().kind,
        DecodeErrorKind::Syntax
    );
    assert_eq!(raw("").json().unwrap_err().kind, DecodeErrorKind::Empty);
    assert_eq!(
        raw("<R><RequestId>r</RequestId></R>")
            .request_id()
            .as_deref(),
        Some("r")
    );
    assert_eq!(raw("[1]").request_id(), None);
    let rule: Rule = raw("{\"Id\": 7}").decode().unwrap();
    assert_eq!(rule.id, "7");
    assert!(!format!("{:?}", raw("{\"Password\": \"hunter2\"}")).contains("hunter2"));
}

#[test]
fn a_type_of_serde_is_an_answer() {
    type Quotas = Serde<BTreeMap<String, u64>>;
    let (quotas, _) = read::<Quotas>(r#"{"cpu": 4}"#).unwrap();
    assert_eq!(quotas["cpu"], 4);
    let (list, _) = read::<Serde<Vec<String>>>(r#"["a", "b"]"#).unwrap();
    assert_eq!(list.into_inner(), ["a", "b"]);
    let (_, envelope) = read::<Serde<serde_json::Value>>(r#"{"RequestId": "r"}"#).unwrap();
    assert_eq!(envelope.request_id.as_deref(), Some("r"));

    let error = read::<Quotas>(r#"{"cpu": "hunter2"}"#).unwrap_err();
    assert_eq!(error.kind, DecodeErrorKind::Mismatch);
    assert!(error.message.contains("expected u64"), "{error}");
    assert!(!format!("{error:?}").contains("hunter2"), "{error:?}");
    assert_eq!(read::<Quotas>("").unwrap_err().kind, DecodeErrorKind::Empty);
}

/// An action whose answer is a type of serde's.
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(product = "Test", version = "2024-01-01", response = Serde<BTreeMap<String, u64>>)]
struct ListQuotas {}

/// A derived answer with a member of such a type.
#[derive(Debug, Default, RpcResponse)]
struct Report {
    quotas: Option<Serde<BTreeMap<String, u64>>>,
    rows: Vec<Serde<(u8, String)>>,
}

#[test]
fn a_type_of_serde_answers_an_action_and_stands_in_answers() {
    fn answer<A: RpcAction>(body: &str) -> A::Response {
        read(body).unwrap().0
    }
    assert_eq!(answer::<ListQuotas>(r#"{"cpu": 4}"#)["cpu"], 4);
    assert!(matches!(ListQuotas::ACTION.response, Kind::Any));

    let (report, _) =
        read::<Report>(r#"{"Quotas": {"cpu": 4}, "Rows": [[1, "a"], [2, "b"]]}"#).unwrap();
    assert_eq!(report.quotas.unwrap()["cpu"], 4);
    assert_eq!(report.rows[1].1, "b");
    let error = read::<Report>(r#"{"Rows": [[1, "a"], ["hunter2", "b"]]}"#).unwrap_err();
    assert_eq!(error.path, "Rows.1");
    assert!(error.message.contains("expected u8"), "{error}");
    assert!(!format!("{error:?}").contains("hunter2"));
}

#[test]
fn any_serde_format_fills_an_answer() {
    let mut answer = Everything::default();
    let value =
        json!({"Number": "7", "Rules": {"Rule": [{"Id": 1}]}, "Any": [1], "Unknown": {"a": 1}});
    fill(&mut answer, &value).unwrap();
    assert_eq!((answer.number, answer.rules[0].id.as_str()), (7, "1"));
    assert_eq!(answer.any, json!([1]));
    let error = fill(&mut answer, &json!({"Rules": [{"RiskLevel": []}]})).unwrap_err();
    assert_eq!(
        error.to_string(),
        "`Rules.0.RiskLevel`: expected a 64-bit integer, found a list"
    );
    let error = fill(&mut answer, &json!([1])).unwrap_err();
    assert_eq!(
        error.to_string(),
        "expected an object, found an integer of 1 digit"
    );
}

#[test]
fn numbers_announced_by_arbitrary_precision_are_numbers() {
    // What serde_json hands over if any package of the program switches that feature on.
    let number = |digits: &str| json!({"$serde_json::private::Number": digits});
    let mut answer = Everything::default();
    fill(
        &mut answer,
        &json!({"Number": number("12"), "Text": number("5.70"), "MaybeNumber": number("3"),
        "Flag": number("1"), "Ids": [number("1.0")]}),
    )
    .unwrap();
    assert_eq!(
        (answer.number, answer.text.as_str(), answer.maybe_number),
        (12, "5.70", Some(3))
    );
    assert!(answer.flag);
    assert_eq!(answer.ids, ["1.0"]);
}

#[test]
fn a_response_derefs_to_its_answer() {
    let response = Response::new(Rule {
        id: "a".to_owned(),
        ..Rule::default()
    })
    .with_request_id("r-1")
    .with_status(202)
    .with_attempts(2);
    assert_eq!(response.id, "a");
    assert_eq!(
        (
            response.request_id(),
            response.status(),
            response.attempts()
        ),
        ("r-1", 202, 2)
    );
    assert!(format!("{response:?}").contains("r-1"));
    let ids = response.map(|rule| rule.id);
    assert_eq!((ids.attempts(), ids.into_inner().as_str()), (2, "a"));
}
