//! What must hold for every body and every answer.

use std::collections::BTreeMap;

use aliyun_rpc_core::decode::{decode, encode, to_json};
use aliyun_rpc_core::response::{Format, Raw};
use aliyun_rpc_core::{Secret, ServiceError};
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;

use crate::shape::{Everything, Rule, Scope, State, Tag, Tree, everything};

/// Text that XML can carry: no control characters but tab and line ends.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-zA-Z0-9 <>&'\"\\]\\[{}:;#.\\\\/\t\r\n-]{0,12}",
        "[ \n\r\t]{0,3}",
        "[\\u{20}-\\u{7e}\\u{a0}-\\u{d7ff}\\u{e000}-\\u{fffd}\\u{10000}-\\u{1f6ff}]{0,8}",
        "-?[0-9]{1,20}(\\.[0-9]{1,3})?",
        Just("true".to_owned()),
        "[\\[{]x?",
        Just("null".to_owned()),
    ]
}

/// Text that is there: in XML an empty item alone in its list is the same as an empty list.
fn some_text() -> impl Strategy<Value = String> {
    text().prop_map(|text| text + "x")
}

fn name() -> impl Strategy<Value = String> {
    "[A-Za-z_][A-Za-z0-9_.-]{0,6}"
}

fn rule() -> impl Strategy<Value = Rule> {
    let tag = (some_text(), option::of(text())).prop_map(|(key, value)| Tag { key, value });
    let scope = vec(some_text(), 1..3).prop_map(|regions| Scope { regions });
    (some_text(), any::<i64>(), option::of(scope), vec(tag, 0..3)).prop_map(
        |(id, risk_level, scope, tags)| Rule {
            id,
            risk_level,
            scope,
            tags,
        },
    )
}

fn tree() -> impl Strategy<Value = Tree> {
    let leaf = some_text().prop_map(|name| Tree {
        name,
        ..Tree::default()
    });
    leaf.prop_recursive(4, 16, 3, |inner| {
        (some_text(), option::of(inner.clone()), vec(inner, 0..3)).prop_map(
            |(name, child, children)| Tree {
                name,
                child: child.map(Box::new),
                children,
            },
        )
    })
}

prop_compose! {
    fn scalars()(
        request_id in some_text(),
        text in text(),
        maybe_text in option::of(text()),
        small in any::<i32>(),
        number in any::<i64>(),
        maybe_number in option::of(any::<i64>()),
        ratio in prop::num::f64::NORMAL | prop::num::f64::ZERO,
        flag in any::<bool>(),
        maybe_flag in option::of(any::<bool>()),
        state in prop_oneof![Just(State::Registered), Just(State::Building)],
        password in text(),
    ) -> Everything {
        Everything {
            request_id, text, maybe_text, small, number, maybe_number, ratio, flag, maybe_flag, state,
            password: Secret::new(password),
            ..Everything::default()
        }
    }
}

prop_compose! {
    fn answers()(
        scalars in scalars(),
        one in rule(),
        maybe_rule in option::of(rule()),
        boxed in option::of(tree()),
        ids in vec(some_text(), 0..4),
        numbers in vec(any::<i64>(), 0..4),
        rules in vec(rule(), 0..4),
        bare in vec(rule(), 0..3),
        labels in btree_map(name(), text(), 0..4),
        counts in btree_map(name(), vec(any::<i64>(), 1..3), 0..3),
        policies in vec(rule(), 0..3),
    ) -> Everything {
        Everything {
            rule: one.clone(), maybe_rule, boxed: boxed.map(Box::new), numbers, rules, bare, labels, counts,
            policies, policy: one, zones: ids.clone(), ids,
            ..scalars
        }
    }
}

fn again(answer: &Everything, format: Format) -> (String, Everything) {
    let body = encode(&mut answer.clone(), format, "AnyResponse");
    let mut again = Everything::default();
    decode(&mut again, body.as_bytes(), format).unwrap_or_else(|error| panic!("{error}: {body}"));
    (body, again)
}

/// Reads bytes in every way; only panics and endless work can fail it.
fn read(bytes: &[u8]) {
    let _ = decode(&mut Everything::default(), bytes, Format::Json);
    let _ = decode(&mut Everything::default(), bytes, Format::Xml);
    let _ = Raw::new(200, http::HeaderMap::new(), bytes.to_vec()).json();
    match ServiceError::parse(500, None, bytes) {
        Ok(error) => assert!(!error.code.is_empty()),
        Err(gateway) => assert!(gateway.snippet.chars().count() <= 201),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_is_read_back(answer in answers()) {
        for format in [Format::Json, Format::Xml] {
            let (body, again) = again(&answer, format);
            prop_assert_eq!(&again, &answer, "{}", body);
        }
        let value = to_json(&mut answer.clone());
        let body: serde_json::Value = serde_json::from_str(&encode(&mut answer.clone(), Format::Json, "R")).unwrap();
        prop_assert_eq!(value, body);
    }

    #[test]
    fn any_json_value_is_kept(keys in btree_map(".{0,6}", ".{0,8}", 0..5), labels in btree_map(".{0,6}", ".{0,8}", 0..5)) {
        let any = serde_json::to_value(&keys).unwrap();
        let answer = Everything { any, labels, ..Everything::default() };
        prop_assert_eq!(again(&answer, Format::Json).1, answer);
    }

    #[test]
    fn no_bytes_make_it_panic(bytes in vec(any::<u8>(), 0..64)) {
        read(&bytes);
    }

    #[test]
    fn no_text_of_json_parts_makes_it_panic(parts in vec(prop_oneof![
        Just("{"), Just("}"), Just("["), Just("]"), Just(","), Just(":"), Just("\""), Just("\\"), Just("\\u12"),
        Just("null"), Just("1e999"), Just("-"), Just("5.70"), Just("\"Rules\":"), Just("\"Rule\":"), Just("\"Ids\":"),
        Just("\"Code\":"), Just("\"Message\":\"SecurityToken%3D"), Just("\"Policy\":\"{\\\"Id\\\":1.5}\""), Just("\"Any\":"),
        Just("\u{FEFF}"), Just("é"), Just(" "), Just("\"Labels\":{\"a\":"), Just("\"Boxed\":{\"Child\":"),
    ], 0..24)) {
        read(parts.concat().as_bytes());
        read(format!("{{{}}}", parts.concat()).as_bytes());
    }

    #[test]
    fn no_text_of_xml_parts_makes_it_panic(parts in vec(prop_oneof![
        Just("<R>"), Just("</R>"), Just("<Rules>"), Just("</Rules>"), Just("<Rule>"), Just("</Rule>"), Just("<Ids/>"),
        Just("<Number>"), Just("</Number>"), Just("&amp;"), Just("&#0;"), Just("&#x110000;"), Just("&x;"), Just("&"),
        Just("<![CDATA["), Just("]]>"), Just("<!--"), Just("-->"), Just("<?"), Just("?>"), Just("<!DOCTYPE"), Just("<"),
        Just(">"), Just("a"), Just("é"), Just("<Code>"), Just("</Code>"), Just(" a=\"<\""), Just("<script"), Just("<style>"),
    ], 0..24)) {
        read(parts.concat().as_bytes());
        read(format!("<R>{}</R>", parts.concat()).as_bytes());
    }

    /// Errors quote the document with its values blanked out, wherever it breaks.
    #[test]
    fn errors_hold_no_values(
        labels in btree_map(name(), "canary[0-9]{4}", 1..5),
        cut in any::<prop::sample::Index>(),
        xml in any::<bool>(),
    ) {
        let mut answer = Everything {
            text: "canary1".to_owned(),
            password: Secret::new("canary2".to_owned()),
            labels: labels.into_iter().collect::<BTreeMap<_, _>>(),
            ..Everything::default()
        };
        let body = encode(&mut answer, if xml { Format::Xml } else { Format::Json }, "R");
        let end = cut.index(body.len());
        let error = everything(&body[..end]).unwrap_err();
        let shown = format!("{error} {error:?}");
        prop_assert!(!shown.contains("canar"), "{}", shown);
    }
}
