//! Answers: tables, the places they lend, and serde by forwarding.

use std::collections::BTreeMap;

use aliyun_rpc_core::descriptor::{Field, Kind, Style};
use aliyun_rpc_core::slot::{Decode, Object, Slot};
use aliyun_rpc_core::{RpcEnum, RpcResponse, Secret};

#[derive(Clone, Debug, Default, RpcResponse)]
struct Answer {
    request_id: String,
    #[rpc(name = "DBRules", wrapper = "Rule")]
    rules: Vec<Rule>,
    #[rpc(json)]
    detail: Option<Rule>,
    password: Option<Secret<String>>,
    next: Option<Box<Answer>>,
    tags: BTreeMap<String, String>,
    r#type: State,
    #[rpc(skip)]
    note: u8,
}

#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
struct Rule {
    account_id: i64,
}

#[derive(Clone, Debug, PartialEq, RpcEnum)]
enum State {
    On,
    Unknown(String),
}

fn field(name: &str) -> &'static Field {
    Answer::FIELDS
        .iter()
        .find(|field| field.name == name)
        .unwrap()
}

#[test]
fn the_table_says_what_is_read() {
    let names: Vec<&str> = Answer::FIELDS.iter().map(|field| field.name).collect();
    assert_eq!(
        names,
        [
            "RequestId",
            "DBRules",
            "Detail",
            "Password",
            "Next",
            "Tags",
            "Type"
        ]
    );
    assert_eq!(field("DBRules").wrapper, Some("Rule"));
    assert_eq!(field("Detail").style, Style::Json);
    assert!(field("Password").secret && !field("Tags").secret);
    assert!(matches!(field("Tags").kind, Kind::Map(Kind::Text)));
    assert_eq!(field("Next").kind.fields().len(), Answer::FIELDS.len());
    assert_eq!(Answer::KIND.fields().len(), Answer::FIELDS.len());
}

#[test]
fn places_follow_the_table() {
    let mut answer = Answer::default();
    match answer.field(0) {
        Slot::Str(text) => text.push_str("id"),
        _ => panic!("a text"),
    }
    match answer.field(6) {
        Slot::Text(text) => text.set("On".into()),
        _ => panic!("a word"),
    }
    assert!(matches!(answer.field(Answer::FIELDS.len()), Slot::Ignored));
    assert_eq!(answer.request_id, "id");
    assert_eq!(answer.r#type, State::On);
}

#[test]
fn serde_reads_a_derived_answer() {
    let answer: Answer = serde_json::from_str(
        r#"{"RequestId": "r", "DBRules": {"Rule": [{"AccountId": "7"}]}, "Detail": "{\"AccountId\": 8}",
            "Password": "p", "Next": {"RequestId": "s"}, "Tags": {"a": "b"}, "Type": "Later"}"#,
    )
    .unwrap();
    assert_eq!(answer.request_id, "r");
    assert_eq!(answer.rules, [Rule { account_id: 7 }]);
    assert_eq!(answer.detail, Some(Rule { account_id: 8 }));
    assert_eq!(answer.password.unwrap().expose(), "p");
    assert_eq!(answer.next.unwrap().request_id, "s");
    assert_eq!(answer.tags["a"], "b");
    assert_eq!(answer.r#type, State::Unknown("Later".to_owned()));
    assert_eq!(answer.note, 0);
}
