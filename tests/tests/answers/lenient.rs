//! What is forgiven, in JSON and XML alike, and what is not.

use std::borrow::Borrow;
use std::sync::LazyLock;

use aliyun_rpc_core::RpcResponse;
use aliyun_rpc_core::decode::{DecodeError, DecodeErrorKind, decode};
use aliyun_rpc_core::descriptor::Field;
use aliyun_rpc_core::response::Format;
use aliyun_rpc_core::slot::{Decode, Object, Slot};
use serde_json::{Value, json};

use crate::shape::{Everything, Rule, State, everything, read};

fn json(body: impl Borrow<Value>) -> Everything {
    let body = body.borrow();
    everything(body.to_string()).unwrap_or_else(|error| panic!("{body}: {error}"))
}

fn xml(inner: &str) -> Everything {
    everything(format!("<AnyResponse>{inner}</AnyResponse>"))
        .unwrap_or_else(|error| panic!("{inner}: {error}"))
}

fn refused(body: impl AsRef<[u8]>) -> DecodeError {
    everything(body).expect_err("must be refused")
}

fn ids(rules: &[Rule]) -> Vec<&str> {
    rules.iter().map(|rule| rule.id.as_str()).collect()
}

#[test]
fn text_becomes_a_number() {
    for text in ["12", " 12 ", "12.0", "+12", "1.2e1"] {
        let answer =
            json(json!({"Small": text, "Number": text, "Ratio": text, "MaybeNumber": text}));
        assert_eq!((answer.small, answer.number), (12, 12), "{text}");
        assert_eq!(answer.ratio, 12.0);
        assert_eq!(answer.maybe_number, Some(12));
        assert_eq!(xml(&format!("<Number>{text}</Number>")).number, 12);
    }
    assert_eq!(json(json!({"Number": 12.0})).number, 12);
    assert_eq!(everything(r#"{"Number": 1.2e1}"#).unwrap().number, 12);
    assert_eq!(
        json(json!({"Number": i64::MIN.to_string()})).number,
        i64::MIN
    );
    assert_eq!(json(json!({"Number": i64::MAX})).number, i64::MAX);
    assert_eq!(json(json!({"Ratio": 3})).ratio, 3.0);
    let answer = json(json!({"Small": true, "Number": false, "Ratio": true}));
    assert_eq!((answer.small, answer.number, answer.ratio), (1, 0, 1.0));
}

#[test]
fn a_number_becomes_text_with_all_its_digits() {
    for digits in [
        "0",
        "-7",
        "1234567890123456",
        "18446744073709551615",
        "123456789012345678901234567890",
        "5.70",
        "8.0",
        "0.1000000000000000055511151231257827",
        "1e400",
        "-0",
    ] {
        let body = format!(
            r#"{{"Text": {digits}, "MaybeText": {digits}, "State": {digits}, "Ids": [{digits}, "a"],
                "Rules": [{{"Id": {digits}}}], "Labels": {{"k": {digits}}}, "RequestId": "r"}}"#
        );
        let read = read::<Everything>(&body);
        if digits == "1e400" {
            // No float holds it, and serde_json says so before we are asked.
            assert_eq!(read.unwrap_err().kind, DecodeErrorKind::Syntax);
            continue;
        }
        let (answer, envelope) = read.unwrap();
        assert_eq!(answer.text, digits);
        assert_eq!(answer.maybe_text.as_deref(), Some(digits));
        assert_eq!(answer.state, State::Unknown(digits.to_owned()));
        assert_eq!(answer.ids, [digits, "a"]);
        assert_eq!(ids(&answer.rules), [digits]);
        assert_eq!(answer.labels["k"], digits);
        assert_eq!(envelope.request_id.as_deref(), Some("r"));
    }
    assert_eq!(json(json!({"Text": true})).text, "true");
}

#[test]
fn reading_twice_for_the_digits_changes_nothing_else() {
    let body = r#"{"Text": 5.70, "MaybeText": null, "MaybeRule": {"Id": "a\n\"b\""}, "Labels": {"a": 1.50, "b": null},
        "Ids": ["x\u00e9", null, 2.50], "Password": "p\\w", "Policy": "{\"Id\": 7.10}", "Any": {"n": 1.5}}"#;
    let answer = everything(body).unwrap();
    assert_eq!(answer.maybe_text, None);
    assert_eq!(answer.maybe_rule.unwrap().id, "a\n\"b\"");
    assert_eq!(
        (answer.labels["a"].as_str(), answer.labels["b"].as_str()),
        ("1.50", "")
    );
    assert_eq!(answer.ids, ["xé", "", "2.50"]);
    assert_eq!(answer.password.expose(), "p\\w");
    assert_eq!(answer.policy.id, "7.10");
    assert_eq!(answer.any, json!({"n": 1.5}));
}

#[test]
fn booleans_in_every_spelling() {
    for (value, flag) in [
        (json!(true), true),
        (json!("true"), true),
        (json!("True"), true),
        (json!("TRUE"), true),
        (json!(1), true),
        (json!("1"), true),
        (json!(1.0), true),
        (json!(false), false),
        (json!("False"), false),
        (json!(0), false),
        (json!("0"), false),
        (json!(""), false),
        (json!(null), false),
    ] {
        let answer = json(json!({"Flag": value, "MaybeFlag": value}));
        assert_eq!(answer.flag, flag, "{value}");
        let absent = value.is_null() || value == "";
        assert_eq!(answer.maybe_flag, (!absent).then_some(flag), "{value}");
    }
    assert!(xml("<Flag>True</Flag>").flag);
    for value in ["2", r#""yes""#, "0.5", "-1"] {
        let error = refused(format!(r#"{{"Flag": {value}}}"#));
        assert_eq!(
            (error.path.as_str(), error.kind),
            ("Flag", DecodeErrorKind::Mismatch)
        );
    }
}

#[test]
fn what_would_lose_information_is_refused_with_its_path() {
    for (body, path) in [
        (r#"{"Number": 9223372036854775808}"#, "Number"),
        (r#"{"Number": "9223372036854775808"}"#, "Number"),
        (r#"{"Number": 18446744073709551616}"#, "Number"),
        (r#"{"Number": -9223372036854775809}"#, "Number"),
        (r#"{"Number": 9007199254740993.0}"#, "Number"),
        (r#"{"Number": 12.5}"#, "Number"),
        (r#"{"Number": "12.5"}"#, "Number"),
        (r#"{"Number": "1234****"}"#, "Number"),
        (r#"{"Number": [1]}"#, "Number"),
        (r#"{"Number": {"a": 1}}"#, "Number"),
        (r#"{"Small": 2147483648}"#, "Small"),
        (r#"{"Small": "-2147483649"}"#, "Small"),
        (r#"{"Ratio": "NaN"}"#, "Ratio"),
        (r#"{"Ratio": "inf"}"#, "Ratio"),
        (r#"{"Password": {"a": 1}}"#, "Password"),
        (r#"{"State": ["a"]}"#, "State"),
        (r#"{"Rule": "x"}"#, "Rule"),
        (r#"{"Rule": [{"Id": "x"}, {"Id": "y"}]}"#, "Rule"),
        (r#"{"Rule": [["x"]]}"#, "Rule"),
        (r#"{"Rule": "{x"}"#, "Rule"),
        (r#"{"Bare": {"Rule": {"Rule": {"Id": "a"}}}}"#, "Bare"),
        (r#"{"Labels": "x"}"#, "Labels"),
        (r#"{"Counts": {"a": {"b": 1, "c": 2}}}"#, "Counts.a"),
        (r#"{"Numbers": [1, "x"]}"#, "Numbers.1"),
        (
            r#"{"Bare": [{}, {}, {}, {"RiskLevel": "high"}]}"#,
            "Bare.3.RiskLevel",
        ),
        (
            r#"{"Rules": {"Rule": [{}, {"RiskLevel": "high"}]}}"#,
            "Rules.Rule.1.RiskLevel",
        ),
        (
            r#"{"Rules": [{}, {"RiskLevel": "high"}]}"#,
            "Rules.1.RiskLevel",
        ),
        (r#"{"Rules": {"RiskLevel": "high"}}"#, "Rules.0.RiskLevel"),
        (r#"{"Bare": [[1]]}"#, "Bare.0"),
        (
            r#"{"Boxed": {"Child": {"Children": [{"Child": 1}]}}}"#,
            "Boxed.Child.Children.0.Child",
        ),
        (r#"{"Counts": {"a": [1, 2, "x"]}}"#, "Counts.a.2"),
        (
            r#"{"Policy": "{\"RiskLevel\": \"x\"}"}"#,
            "Policy.RiskLevel",
        ),
        (r#"{"Policy": "{\"Id\": "}"#, "Policy.Id"),
    ] {
        let error = refused(body);
        assert_eq!(error.path, path, "{body}: {error}");
        assert_eq!(error.kind, DecodeErrorKind::Mismatch, "{body}: {error}");
    }
    let error = refused("<R><Rules><Rule/><Rule><RiskLevel>high</RiskLevel></Rule></Rules></R>");
    assert_eq!(error.path, "Rules.Rule.1.RiskLevel");
    assert_eq!(
        error.to_string(),
        "Rules.Rule.1.RiskLevel: expected a 64-bit integer, found text like `aaaa`"
    );
}

#[test]
fn null_and_empty_text_mean_absent() {
    let names = [
        "Small",
        "Number",
        "Ratio",
        "Flag",
        "State",
        "Password",
        "Rule",
        "Ids",
        "Numbers",
        "Rules",
        "Bare",
        "Zones",
        "Labels",
        "Counts",
        "Policy",
        "Policies",
        "MaybeNumber",
        "MaybeFlag",
        "MaybeRule",
        "Boxed",
        "Text",
    ];
    for value in [Value::Null, json!("")] {
        let body: Value = names
            .iter()
            .map(|name| ((*name).to_owned(), value.clone()))
            .collect::<serde_json::Map<_, _>>()
            .into();
        assert_eq!(json(body), Everything::default());
    }
    let empty: String = names
        .iter()
        .map(|name| format!("<{name}/>\n<!-- {name} -->"))
        .collect();
    assert_eq!(xml(&empty), Everything::default());

    assert_eq!(
        json(json!({"MaybeText": ""})).maybe_text.as_deref(),
        Some("")
    );
    assert_eq!(json(json!({"MaybeText": null})).maybe_text, None);
    assert_eq!(json(json!({"MaybeIds": null})).maybe_ids, None);
    assert_eq!(json(json!({"MaybeIds": []})).maybe_ids, Some(vec![]));
    assert_eq!(json(json!({})), Everything::default());
    assert_eq!(
        json(json!({"Rule": [], "Labels": [], "MaybeRule": []})).rule,
        Rule::default()
    );
}

#[test]
fn lists_in_every_form() {
    let two = ["a", "b"];
    for body in [
        json!({"Rules": {"Rule": [{"Id": "a"}, {"Id": "b"}]}}),
        json!({"Rules": {"Total": 2, "Rule": [{"Id": "a"}, {"Id": "b"}]}}),
        json!({"Rules": {"Rule": [{"Id": "a"}, {"Id": "b"}], "Total": {"x": []}}}),
        json!({"Rules": [{"Id": "a"}, {"Id": "b"}]}),
    ] {
        assert_eq!(ids(&json(body).rules), two);
    }
    for body in [
        json!({"Rules": {"Rule": {"Id": "a"}}}),
        json!({"Rules": {"Id": "a"}}),
        json!({"Rules": {"New": [1], "Id": "a"}}),
    ] {
        assert_eq!(ids(&json(body).rules), ["a"]);
    }
    for body in [
        json!({"Rules": {"Rule": []}}),
        json!({"Rules": {"Rule": null}}),
        json!({"Rules": {"Rule": ""}}),
        json!({"Rules": {}}),
        json!({"Rules": {"Total": 0}}),
        json!({"Rules": []}),
    ] {
        assert!(json(body).rules.is_empty());
    }
    assert_eq!(json(json!({"Zones": {"ZoneId": ["a", "b"]}})).zones, two);
    assert_eq!(json(json!({"Zones": ["a", "b"]})).zones, two);
    assert_eq!(json(json!({"Zones": "a"})).zones, ["a"]);
    assert_eq!(json(json!({"Zones": {"ZoneId": "a"}})).zones, ["a"]);
    assert_eq!(json(json!({"Ids": "a", "Numbers": "7"})).numbers, [7]);
    assert_eq!(ids(&json(json!({"Bare": {"Id": "a"}})).bare), ["a"]);
}

#[test]
fn lists_in_every_form_of_xml() {
    let a = "<Id>a</Id>";
    let b = "<Id>b</Id>";
    for body in [
        format!("<Rules><Rule>{a}</Rule><Rule>{b}</Rule></Rules>"),
        format!("<Rules><Total>2</Total><Rule>{a}</Rule><Rule>{b}</Rule></Rules>"),
        format!("<Rules>{a}</Rules><Rules>{b}</Rules>"),
        format!("<Rules>{a}</Rules><Number>1</Number><Rules>{b}</Rules>"),
        format!("<Rules><Rule>{a}</Rule></Rules><Rules><Rule>{b}</Rule></Rules>"),
    ] {
        assert_eq!(ids(&xml(&body).rules), ["a", "b"], "{body}");
    }
    for body in [
        format!("<Rules><Rule>{a}</Rule></Rules>"),
        format!("<Rules>{a}</Rules>"),
        format!("<Rules>\n  <New/>{a}</Rules>"),
    ] {
        assert_eq!(ids(&xml(&body).rules), ["a"], "{body}");
    }
    for body in [
        "<Rules/>",
        "<Rules></Rules>",
        "<Rules>\n</Rules>",
        "<Rules><Rule/></Rules>",
    ] {
        assert!(xml(body).rules.is_empty(), "{body}");
    }
    assert_eq!(xml("<Ids>a</Ids><Ids>b</Ids>").ids, ["a", "b"]);
    assert_eq!(xml("<Ids>a</Ids>").ids, ["a"]);
    assert_eq!(
        xml("<Zones><ZoneId>a</ZoneId><ZoneId>b</ZoneId></Zones>").zones,
        ["a", "b"]
    );
    assert_eq!(ids(&xml(&format!("<Bare>{a}</Bare>")).bare), ["a"]);
    assert_eq!(
        xml("<Counts><a>1</a><a>2</a><b>3</b></Counts>").counts["a"],
        [1, 2]
    );
}

#[test]
fn a_wrapper_that_nobody_declared() {
    for body in [
        r#"{"Bare": {"Rule": [{"Id": "a"}]}}"#,
        r#"{"Bare": {"Rule": {"Id": "a"}}}"#,
        "<R><Bare><Rule><Id>a</Id></Rule></Bare></R>",
    ] {
        assert_eq!(ids(&everything(body).unwrap().bare), ["a"], "{body}");
    }
    assert_eq!(
        xml("<Bare><x><Id>a</Id></x><x><Id>b</Id></x></Bare>")
            .bare
            .len(),
        2
    );
    assert_eq!(xml("<Ids><Id>a</Id><Id>b</Id></Ids>").ids, ["a", "b"]);
    assert_eq!(json(json!({"Numbers": {"N": ["1", 2]}})).numbers, [1, 2]);
    for body in [
        r#"{"Bare": {}}"#,
        r#"{"Bare": {"Rule": []}}"#,
        r#"{"Bare": {"Rule": null}}"#,
    ] {
        assert!(everything(body).unwrap().bare.is_empty(), "{body}");
    }
    // Two strangers are no wrapper, and guessing would lose one of them.
    let error = refused(r#"{"Bare": {"Rule": [{"Id": "a"}], "Other": 1}}"#);
    assert_eq!(error.path, "Bare");
    assert!(
        error.message.contains("none of an item's members"),
        "{error}"
    );
    let error = refused(r#"{"Bare": {"Rule": [{"Id": "a"}, {"RiskLevel": "x"}]}}"#);
    assert_eq!(error.path, "Bare.Rule.1.RiskLevel");
}

#[test]
fn a_list_of_one_for_an_object() {
    assert_eq!(json(json!({"Rule": [{"Id": "a"}]})).rule.id, "a");
    assert_eq!(
        json(json!({"MaybeRule": [{"Id": "a"}]}))
            .maybe_rule
            .unwrap()
            .id,
        "a"
    );
    assert_eq!(json(json!({"Labels": [{"a": 1}]})).labels["a"], "1");
}

#[test]
fn text_that_holds_json() {
    let rule = json!({"Id": "a", "RiskLevel": "3"});
    for policy in [rule.clone(), rule.to_string().into()] {
        let answer = json(json!({"Policy": policy}));
        assert_eq!(
            (answer.policy.id.as_str(), answer.policy.risk_level),
            ("a", 3)
        );
    }
    let listed = json!([rule]).to_string();
    assert_eq!(ids(&json(json!({"Policies": listed})).policies), ["a"]);
    assert_eq!(xml("<Policy>{\"Id\": \"a\"}</Policy>").policy.id, "a");
    // Where no text can stand, text that is JSON is taken as such without being declared.
    let answer = json(
        json!({"Rule": rule.to_string(), "Bare": listed, "Labels": "{\"a\": \"b\"}",
        "Numbers": "[1, 2]", "Ids": "[\"a\"]", "MaybeRule": rule.to_string()}),
    );
    assert_eq!(
        (answer.rule.id.as_str(), ids(&answer.bare)),
        ("a", vec!["a"])
    );
    assert_eq!(
        (answer.labels["a"].as_str(), answer.numbers),
        ("b", vec![1, 2])
    );
    assert_eq!(answer.maybe_rule.unwrap().id, "a");
    assert_eq!(answer.ids, ["[\"a\"]"], "a text is a text");
}

#[test]
fn an_object_or_list_in_place_of_text_is_kept_as_json() {
    for held in [
        r#"{"z": 5.70, "a": [1, {"b": null}]}"#,
        r#"["b", "a", 12345678901234567890123]"#,
        "{}",
        "[]",
    ] {
        let body = format!(
            r#"{{"Text": {held}, "MaybeText": {held}, "Ids": [{held}], "Labels": {{"k": {held}}}}}"#
        );
        let answer = everything(body).unwrap();
        assert_eq!(answer.text, held, "members in their order, all digits");
        assert_eq!(answer.maybe_text.as_deref(), Some(held));
        assert_eq!(answer.ids, [held]);
        assert_eq!(answer.labels["k"], held);
    }
    // In XML, JSON text may have been turned into elements; elements of one name are its lists.
    assert_eq!(xml("<Text><a>1</a></Text>").text, r#"{"a":"1"}"#);
    assert_eq!(
        xml("<MaybeText><a>1</a></MaybeText><MaybeText><a>2</a></MaybeText>").maybe_text,
        Some(r#"[{"a":"1"},{"a":"2"}]"#.to_owned())
    );
    assert_eq!(xml("<Text>a</Text><Text>b</Text>").text, r#"["a","b"]"#);
}

/// A list whose items have a member of the wrapper's name.
#[derive(Debug, Default, PartialEq, RpcResponse)]
struct Versions {
    #[rpc(wrapper = "VersionId")]
    version_ids: Vec<Version>,
    request_id: String,
}

#[derive(Debug, Default, PartialEq, RpcResponse)]
struct Version {
    create_time: String,
    version_id: Option<i64>,
    stages: Vec<String>,
}

#[test]
fn a_single_item_with_a_member_named_like_the_wrapper() {
    let version = |id: i64, time: &str| Version {
        create_time: time.to_owned(),
        version_id: Some(id),
        stages: Vec::new(),
    };
    let alone = vec![version(1, "t")];
    for body in [
        r#"{"VersionIds": {"VersionId": 1, "CreateTime": "t"}, "RequestId": "r"}"#,
        r#"{"VersionIds": {"VersionId": "1", "New": [], "CreateTime": "t"}, "RequestId": "r"}"#,
        r#"{"VersionIds": {"CreateTime": "t", "VersionId": 1}, "RequestId": "r"}"#,
        r#"{"VersionIds": [{"VersionId": 1, "CreateTime": "t"}], "RequestId": "r"}"#,
        r#"{"VersionIds": {"VersionId": [{"VersionId": 1, "CreateTime": "t"}]}, "RequestId": "r"}"#,
        r#"{"VersionIds": {"VersionId": "[{\"VersionId\": 1, \"CreateTime\": \"t\"}]"}, "RequestId": "r"}"#,
        r#"{"VersionIds": {"VersionId": {"VersionId": 1, "CreateTime": "t"}}, "RequestId": "r"}"#,
        "<R><VersionIds><VersionId>1</VersionId><CreateTime>t</CreateTime></VersionIds><RequestId>r</RequestId></R>",
    ] {
        let (answer, _) = read::<Versions>(body).unwrap_or_else(|e| panic!("{body}: {e}"));
        assert_eq!(answer.version_ids, alone, "{body}");
        assert_eq!(answer.request_id, "r", "{body}");
    }
    let two = "<R><VersionIds><VersionId>1</VersionId><CreateTime>t</CreateTime></VersionIds>\
               <VersionIds><VersionId>2</VersionId><CreateTime>u</CreateTime></VersionIds></R>";
    assert_eq!(
        read::<Versions>(two).unwrap().0.version_ids,
        [version(1, "t"), version(2, "u")]
    );
    for body in [
        r#"{"VersionIds": {"VersionId": []}}"#,
        r#"{"VersionIds": {"VersionId": ""}}"#,
        r#"{"VersionIds": {"VersionId": null}}"#,
    ] {
        assert!(
            read::<Versions>(body).unwrap().0.version_ids.is_empty(),
            "{body}"
        );
    }
    for (body, path) in [
        (
            r#"{"VersionIds": {"VersionId": "x"}}"#,
            "VersionIds.VersionId",
        ),
        (
            r#"{"VersionIds": {"VersionId": 1.5}}"#,
            "VersionIds.VersionId",
        ),
        (
            r#"{"VersionIds": {"VersionId": 1, "CreateTime": "t", "VersionId": "x"}}"#,
            "VersionIds.0.VersionId",
        ),
    ] {
        assert_eq!(read::<Versions>(body).unwrap_err().path, path, "{body}");
    }
    // Where items have no such member, a plain value is none of them.
    assert_eq!(refused(r#"{"Rules": {"Rule": "a"}}"#).path, "Rules.Rule");
}

#[test]
fn any_value() {
    assert_eq!(
        json(json!({"Any": {"a": [1, null]}})).any,
        json!({"a": [1, null]})
    );
    let any = xml("<Any><a>1</a><a>2</a><b><c/></b><d>x &amp; y</d></Any>").any;
    assert_eq!(any, json!({"a": ["1", "2"], "b": {"c": ""}, "d": "x & y"}));
}

#[test]
fn names_in_other_letter_case_count_if_the_exact_one_is_absent() {
    assert_eq!(json(json!({"number": 1, "TEXT": "a"})).number, 1);
    assert_eq!(
        everything(r#"{"Text": "exact", "text": "other"}"#)
            .unwrap()
            .text,
        "exact"
    );
    assert_eq!(
        everything(r#"{"text": "other", "Text": "exact"}"#)
            .unwrap()
            .text,
        "exact"
    );
}

#[test]
fn the_last_of_two_counts_and_nothing_is_mixed() {
    let answer = everything(
        r#"{"Ids": ["a"], "Ids": ["b"], "Rule": {"Id": "a", "RiskLevel": 1}, "Rule": {"RiskLevel": 2},
            "MaybeRule": {"Id": "a"}, "MaybeRule": {"RiskLevel": 2}, "Labels": {"a": "1"}, "Labels": {"b": "2"},
            "Number": 1, "Number": 2, "MaybeText": "a", "MaybeText": null}"#,
    )
    .unwrap();
    assert_eq!(answer.ids, ["b"]);
    assert_eq!((answer.rule.id.as_str(), answer.rule.risk_level), ("", 2));
    assert_eq!(answer.maybe_rule.unwrap().id, "");
    assert_eq!(answer.labels.keys().collect::<Vec<_>>(), ["b"]);
    assert_eq!(answer.number, 2);
    assert_eq!(answer.maybe_text, None);
    assert_eq!(xml("<Number>1</Number><Number>2</Number>").number, 2);
    let rule = xml("<Rule><Id>a</Id></Rule><Rule><RiskLevel>2</RiskLevel></Rule>").rule;
    assert_eq!((rule.id.as_str(), rule.risk_level), ("", 2));
}

#[test]
fn envelope_members_given_twice_are_refused() {
    for body in [
        r#"{"RequestId": "a", "RequestId": "b"}"#,
        r#"{"Code": "OK", "Number": 1, "Code": "Bad"}"#,
        "<R><RequestId>a</RequestId><RequestId>b</RequestId></R>",
        "<R><Code>a</Code><Code>b</Code></R>",
    ] {
        assert_eq!(refused(body).kind, DecodeErrorKind::Duplicate, "{body}");
    }
    // Two spellings are two names, and both do occur in one answer.
    for body in [
        r#"{"RequestId": "a", "requestId": "b"}"#,
        "<R><RequestId>a</RequestId><requestId>b</requestId></R>",
    ] {
        assert_eq!(everything(body).unwrap().request_id, "a");
    }
    // Deeper, they are members like any other.
    let body = r#"{"Any": {"Code": 1, "Code": 2}, "Labels": {"RequestId": "a", "RequestId": "b"}}"#;
    assert_eq!(everything(body).unwrap().labels["RequestId"], "b");
}

#[test]
fn the_request_id_is_found_without_a_field() {
    for body in [
        r#"{"RequestId": "r-1", "Id": "a"}"#,
        r#"{"requestId": "r-1"}"#,
        "<Answer><RequestId>r-1</RequestId></Answer>",
        "<Answer><requestId>r-1</requestId></Answer>",
        "<RequestId>r-1</RequestId>",
    ] {
        let (_, envelope) = read::<Rule>(body).unwrap();
        assert_eq!(envelope.request_id.as_deref(), Some("r-1"), "{body}");
    }
    let (answer, envelope) = read::<Everything>(r#"{"RequestId": "r-1", "Code": 200}"#).unwrap();
    assert_eq!(answer.request_id, "r-1");
    assert_eq!(envelope.request_id.as_deref(), Some("r-1"));
    assert_eq!(envelope.code.as_deref(), Some("200"));
    assert_eq!(read::<Rule>("{}").unwrap().1.request_id, None);
    // Strange shapes of what nobody declared are no reason to fail.
    assert_eq!(
        read::<Rule>(r#"{"Code": {"a": 1}, "RequestId": null}"#)
            .unwrap()
            .1
            .code,
        None
    );
}

/// An answer with more fields than are tracked one by one.
struct Wide(Vec<Rule>);

impl Object for Wide {
    fn table(&self) -> &'static [Field] {
        static TABLE: LazyLock<Vec<Field>> = LazyLock::new(|| {
            let name = |i| Box::leak(format!("Rule{i}").into_boxed_str());
            (0..140)
                .map(|i| Field {
                    name: name(i),
                    ..Field::EMPTY
                })
                .collect()
        });
        &TABLE
    }
    fn field(&mut self, i: usize) -> Slot<'_> {
        self.0.get_mut(i).map_or(Slot::Ignored, Decode::slot)
    }
}

#[test]
fn more_than_128_fields() {
    let mut wide = Wide(vec![Rule::default(); 140]);
    let members: Vec<String> = (0..140)
        .map(|i| format!(r#""Rule{i}": {{"Id": "{i}"}}"#))
        .collect();
    let body = format!(
        r#"{{{}, "rule139": {{"Id": "other"}}, "Rule139": {{"RiskLevel": 7}}}}"#,
        members.join(", ")
    );
    decode(&mut wide, body.as_bytes(), Format::Json).unwrap();
    assert!((0..139).all(|i| wide.0[i].id == i.to_string()));
    assert_eq!((wide.0[139].id.as_str(), wide.0[139].risk_level), ("", 7));
}

/// What was learned of the order of earlier items helps to find members, and decides nothing.
#[test]
fn members_in_any_order_item_by_item() {
    let members = |i: usize| {
        [
            format!(r#""Id": "id-{i}""#),
            format!(r#""RiskLevel": {i}"#),
            format!(r#""Scope": {{"New": {i}, "Regions": ["r-{i}"]}}"#),
            format!(r#""Tags": {{"Tag": [{{"Value": "v-{i}", "Key": "k-{i}"}}]}}"#),
            format!(r#""New": [{i}]"#),
        ]
    };
    let items: Vec<String> = (0..60)
        .map(|i| {
            let mut members = members(i).to_vec();
            // The same order for a while, then another; sometimes a member is missing, in other case, or there twice.
            members.rotate_left(i / 10 % 5);
            if i % 20 > 15 {
                members.reverse();
            }
            match i {
                17 => members.retain(|member| !member.contains("Id")),
                27 => members.insert(0, r#""RiskLevel": 99"#.to_owned()),
                37 => members.push(r#""id": "other""#.to_owned()),
                47 => members
                    .iter_mut()
                    .for_each(|member| *member = member.replace("Id", "ID")),
                _ => {}
            }
            format!("{{{}}}", members.join(", "))
        })
        .collect();
    let list = items.join(", ");
    for body in [
        format!(r#"{{"Bare": [{list}]}}"#),
        format!(r#"{{"Bare": {{"Rule": [{list}]}}}}"#),
    ] {
        let answer = everything(&body).unwrap();
        assert_eq!(answer.bare.len(), 60);
        for (i, rule) in answer.bare.iter().enumerate() {
            let id = if i == 17 {
                String::new()
            } else {
                format!("id-{i}")
            };
            assert_eq!((&rule.id, rule.risk_level), (&id, i as i64), "{i}");
            assert_eq!(rule.scope.as_ref().unwrap().regions, [format!("r-{i}")]);
            assert_eq!(rule.tags.len(), 1);
            assert_eq!(rule.tags[0].key, format!("k-{i}"));
            assert_eq!(rule.tags[0].value, Some(format!("v-{i}")));
        }
    }
    let error = refused(format!(
        r#"{{"Bare": [{list}, {{"New": 1, "RiskLevel": "x"}}]}}"#
    ));
    assert_eq!(error.path, "Bare.60.RiskLevel");
}
