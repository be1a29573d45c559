//! Answers written out: what emulator and mocks send.

use aliyun_rpc_core::Secret;
use aliyun_rpc_core::decode::{decode, encode, to_json};
use aliyun_rpc_core::response::Format;
use serde_json::json;

use crate::shape::{Everything, Rule, Scope, State, Tag};

fn rule(id: &str) -> Rule {
    Rule {
        id: id.to_owned(),
        risk_level: 3,
        scope: Some(Scope {
            regions: vec!["cn-hangzhou".to_owned(), "cn-beijing".to_owned()],
        }),
        tags: vec![Tag {
            key: "k".to_owned(),
            value: None,
        }],
    }
}

#[test]
fn json_in_the_order_of_declaration() {
    assert_eq!(
        encode(&mut rule("a \"b\""), Format::Json, "Rule"),
        r#"{"Id":"a \"b\"","RiskLevel":3,"Scope":{"Regions":["cn-hangzhou","cn-beijing"]},"Tags":{"Tag":[{"Key":"k"}]}}"#
    );
}

#[test]
fn xml_with_lists_repeated_or_wrapped() {
    assert_eq!(
        encode(&mut rule("a<b>&\"c\""), Format::Xml, "GetRuleResponse"),
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><GetRuleResponse><Id>a&lt;b&gt;&amp;\"c\"</Id><RiskLevel>3</RiskLevel>\
         <Scope><Regions>cn-hangzhou</Regions><Regions>cn-beijing</Regions></Scope>\
         <Tags><Tag><Key>k</Key></Tag></Tags></GetRuleResponse>"
    );
}

#[test]
fn both_formats_carry_the_same() {
    let answer = Everything {
        request_id: "r-1".to_owned(),
        text: " \r\n ".to_owned(),
        maybe_text: Some(String::new()),
        small: i32::MIN,
        number: i64::MAX,
        maybe_number: Some(0),
        ratio: 0.1,
        flag: true,
        maybe_flag: Some(false),
        state: State::Unknown("PAUSED".to_owned()),
        password: Secret::new("p&w".to_owned()),
        rule: rule("r"),
        maybe_rule: Some(rule("m")),
        ids: vec!["a".to_owned(), String::new(), "c".to_owned()],
        numbers: vec![1],
        maybe_ids: Some(vec!["x".to_owned()]),
        rules: vec![rule("1"), rule("2")],
        bare: vec![rule("3")],
        zones: vec!["z".to_owned()],
        labels: [("k".to_owned(), "v".to_owned())].into(),
        counts: [("n".to_owned(), vec![1, 2])].into(),
        policy: rule("p"),
        policies: vec![rule("4"), rule("5")],
        any: json!({"a": ["1", "2"], "b": {"c": "x"}}),
        boxed: None,
    };
    for format in [Format::Json, Format::Xml] {
        let body = encode(&mut answer.clone(), format, "R");
        let mut again = Everything::default();
        let envelope = decode(&mut again, body.as_bytes(), format).unwrap();
        assert_eq!(again, answer, "{body}");
        assert_eq!(envelope.request_id.as_deref(), Some("r-1"));
    }
    let value = to_json(&mut answer.clone());
    assert_eq!(value["Rules"]["Rule"][1]["Id"], "2");
    assert_eq!(value["Password"], "p&w");
    assert!(
        value["Policy"]
            .as_str()
            .unwrap()
            .starts_with("{\"Id\":\"p\"")
    );
    assert_eq!(value.get("Boxed"), None);
}

#[test]
fn the_format_is_seen_from_the_body() {
    for format in [Format::Json, Format::Xml] {
        let mut read = Rule::default();
        decode(&mut read, br#"{"Id": "a"}"#, format).unwrap();
        assert_eq!(read.id, "a");
        decode(&mut read, b"<R><Id>b</Id></R>", format).unwrap();
        assert_eq!(read.id, "b");
    }
}
