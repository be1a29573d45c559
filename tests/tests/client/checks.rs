//! The rules of parameters, before sending and on receipt.

use aliyun_rpc_core::check::{check, check_received, check_text};
use aliyun_rpc_core::descriptor::{Field, Kind, Rule, Style};
use aliyun_rpc_core::error::ErrorKind;
use aliyun_rpc_core::{Client, RpcAction, Secret};

use crate::operations::{CreateKey, ListRules, Tag};

fn violations<A: RpcAction>(request: &A) -> Vec<String> {
    check(A::ACTION, request)
        .iter()
        .map(ToString::to_string)
        .collect()
}

fn tag(key: &str) -> Tag {
    Tag {
        key: key.to_owned(),
        value: None,
    }
}

#[test]
fn every_broken_rule_is_named_with_the_shape_of_the_value() {
    let wrong = CreateKey {
        name: "ü".to_owned(),
        protection: Some("hsm".to_owned()),
        password: Some(Secret::new("hunter2".to_owned())),
        tag: vec![tag("a"), tag(""), tag("longer")],
        ..CreateKey::default()
    };
    assert_eq!(
        violations(&wrong),
        [
            "`Name` must have at least 2 characters, found a text of 1 character",
            "`Protection` must be one of `Software`, `Hsm`, found `hsm`",
            "`Password` must have at least 8 characters, found a secret value",
            "`Tag` must have at most 2 items, found a list of 3 items",
            "`Tag.2.Key` is required, found an empty text",
            "`Tag.3.Key` must have at most 5 characters, found a text of 6 characters",
        ]
    );
    let numbers = ListRules {
        page_number: Some(0),
        page_size: Some(101),
        words: Some("a secret diary".to_owned()),
    };
    assert_eq!(
        violations(&numbers),
        [
            "`PageNumber` must be at least 1, found the integer 0",
            "`PageSize` must be at most 100, found the integer 101",
            "`Words` must have at most 10 characters, found a text of 14 characters",
        ]
    );
    let hsm = CreateKey {
        name: "name".to_owned(),
        protection: Some("Hsm".to_owned()),
        ..CreateKey::default()
    };
    assert_eq!(
        violations(&hsm),
        ["`ClusterId` is required when `Protection` is `Hsm`, found nothing"]
    );
    let empty = CreateKey {
        cluster_id: Some(String::new()),
        ..hsm.clone()
    };
    assert_eq!(
        violations(&empty),
        ["`ClusterId` is required when `Protection` is `Hsm`, found an empty text"]
    );
    let right = CreateKey {
        cluster_id: Some("c".to_owned()),
        ..hsm
    };
    assert_eq!(violations(&right), [""; 0]);
}

#[test]
fn bounds_themselves_are_inside() {
    for (size, broken) in [(0, 1), (1, 0), (100, 0), (101, 1)] {
        let request = ListRules {
            page_size: Some(size),
            ..ListRules::default()
        };
        assert_eq!(violations(&request).len(), broken, "{size}");
    }
    for (length, broken) in [(0, 0), (10, 0), (11, 1)] {
        let request = ListRules {
            words: Some("ü".repeat(length)),
            ..ListRules::default()
        };
        assert_eq!(violations(&request).len(), broken, "{length}");
    }
}

#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(product = "Kms", version = "2016-01-20", response = crate::operations::ListRulesResponse)]
struct Copy {
    to: Option<String>,
    #[rpc(region, required_if(to = "other"))]
    region_id: Option<String>,
}

#[test]
fn what_the_client_fills_is_not_missing() {
    let copy = Copy {
        to: Some("other".to_owned()),
        region_id: None,
    };
    assert_eq!(violations(&copy), [""; 0]);
    let empty = Copy {
        region_id: Some(String::new()),
        ..copy
    };
    assert_eq!(
        violations(&empty),
        ["`RegionId` is required when `To` is `other`, found an empty text"]
    );
}

#[tokio::test]
async fn nothing_is_sent_and_all_is_told_at_once() {
    let (client, mock) = Client::mock();
    let wrong = ListRules {
        page_number: Some(-1),
        page_size: Some(1000),
        words: None,
    };
    let error = client.send(&wrong).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Parameters);
    assert_eq!(error.violations().len(), 2);
    assert_eq!(error.violations()[1].param, "PageSize");
    assert_eq!(error.attempts(), 0);
    let text = error.to_string();
    assert!(
        text.starts_with(
            "ListRules: `PageNumber` must be at least 1, found the integer -1; `PageSize` must"
        ),
        "{text}"
    );
    assert!(
        text.ends_with("or switch the checks off with `.unchecked()` if the rule is outdated"),
        "{text}"
    );
    assert!(mock.all_calls().is_empty());
    let (client, mock) = Client::builder().check_parameters(false).mock().unwrap();
    mock.on::<ListRules>().reply_json(serde_json::json!({}));
    client.send(&wrong).await.unwrap();
    assert_eq!(mock.all_calls().len(), 1);
}

fn of<A: RpcAction>(name: &str) -> &'static Field {
    A::ACTION
        .params
        .iter()
        .find(|field| field.name == name)
        .unwrap()
}

#[test]
fn received_text_is_checked_by_the_same_rules() {
    let told = |name: &str, text: &str| {
        check_text(of::<ListRules>(name), name, text).map_err(|found| found.to_string())
    };
    assert_eq!(told("PageSize", "100"), Ok(()));
    assert_eq!(
        told("PageSize", "101").unwrap_err(),
        "`PageSize` must be at most 100, found the integer 101"
    );
    assert_eq!(
        told("PageSize", "ten").unwrap_err(),
        "`PageSize` must be a 32-bit integer, found a text of 3 characters"
    );
    assert_eq!(
        told("PageSize", "").unwrap_err(),
        "`PageSize` must be a 32-bit integer, found an empty text"
    );
    assert!(
        told("PageSize", "2147483648")
            .unwrap_err()
            .contains("32-bit")
    );
    assert!(
        told("Words", "a secret diary")
            .unwrap_err()
            .contains("at most 10 characters")
    );
    let told = |name: &str, text: &str| {
        check_text(of::<CreateKey>(name), name, text).map_err(|found| found.to_string())
    };
    assert!(
        told("Protection", "hsm")
            .unwrap_err()
            .ends_with("found `hsm`")
    );
    assert_eq!(
        told("Password", "short").unwrap_err(),
        "`Password` must have at least 8 characters, found a secret value"
    );
    assert_eq!(told("Labels", r#"{"a":"b"}"#), Ok(()));
    assert!(
        told("Labels", "a=b")
            .unwrap_err()
            .contains("an object in JSON")
    );
    assert!(
        told("Labels", r#"["a"]"#)
            .unwrap_err()
            .contains("an object in JSON")
    );
    assert!(
        told("Labels", r#"{"a":["b"]}"#)
            .unwrap_err()
            .starts_with("`Labels.a` must be a text")
    );
}

#[test]
fn texts_of_every_type() {
    let accepts = |kind: Kind, text: &str| {
        check_text(
            &Field {
                name: "X",
                kind,
                ..Field::EMPTY
            },
            "X",
            text,
        )
        .is_ok()
    };
    for text in ["true", "True", "TRUE", "false", "1", "0"] {
        assert!(accepts(Kind::Bool, text), "{text}");
    }
    for text in ["yes", "2", "", "t"] {
        assert!(!accepts(Kind::Bool, text), "{text}");
    }
    assert!(
        accepts(Kind::Int64, "-9223372036854775808")
            && accepts(Kind::Int64, "18446744073709551615")
    );
    assert!(
        !accepts(Kind::Int64, "18446744073709551616")
            && !accepts(Kind::Int64, "1.0")
            && !accepts(Kind::Int64, "1e3")
    );
    assert!(accepts(Kind::Float, "1.5") && accepts(Kind::Float, "-2"));
    assert!(
        !accepts(Kind::Float, "inf")
            && !accepts(Kind::Float, "NaN")
            && !accepts(Kind::Float, "1,5")
    );
    // Lists of words grow: an unknown one is no mistake.
    assert!(accepts(Kind::Enum(&["A"]), "B"));
    let joined = Field {
        name: "X",
        kind: Kind::List(&Kind::Int32),
        style: Style::Join(","),
        rules: &[Rule::MaxLen(2), Rule::Max(9.0)],
        ..Field::EMPTY
    };
    let told = |text: &str| check_text(&joined, "X", text).map_err(|found| found.to_string());
    assert_eq!(told("1,2"), Ok(()));
    assert_eq!(
        told("1,2,3").unwrap_err(),
        "`X` must have at most 2 items, found a list of 3 items"
    );
    assert_eq!(
        told("1,10").unwrap_err(),
        "`X` must be at most 9, found the integer 10"
    );
    assert!(told("1,a").unwrap_err().contains("32-bit integer"));
    let dotted = Field {
        style: Style::Dotted,
        ..joined
    };
    assert!(check_text(&dotted, "X.1", "10").is_err() && check_text(&dotted, "X.1", "9").is_ok());
}

#[test]
fn received_requests_must_have_what_is_required() {
    let told = |pairs: &[(&'static str, &'static str)]| -> Vec<String> {
        let map = (pairs.iter()).map(|(name, text)| ((*name).to_owned(), (*text).to_owned()));
        let found = check_received(CreateKey::ACTION.params, &map.collect());
        found.iter().map(ToString::to_string).collect()
    };
    assert_eq!(told(&[]), ["`Name` is required, found nothing"]);
    assert_eq!(
        told(&[("Name", "")]),
        ["`Name` is required, found an empty text"]
    );
    assert_eq!(
        told(&[("Name", "a"), ("Protection", "Hsm")]),
        ["`ClusterId` is required when `Protection` is `Hsm`, found nothing"]
    );
    assert_eq!(told(&[("Name", "a"), ("Protection", "Software")]), [""; 0]);
    assert_eq!(
        told(&[("Name", "a"), ("Tag.1.Key", "k"), ("Tag.2.Value", "v")]),
        ["`Tag.2.Key` is required, found nothing"]
    );
}
