//! The operation's parameters against its descriptor: unknown, missing, of the wrong type, out of bounds.

mod names;

use std::collections::BTreeMap;

use aliyun_rpc_core::check::{check_received, check_text};
use aliyun_rpc_core::descriptor::{Action, Kind, Style};
use base64::prelude::{BASE64_STANDARD, Engine as _};
use serde_json::Value;

pub(crate) use names::find;
use names::{DEPTH, is_dotted_composite};

use crate::refusal::{self, Refusal};
use crate::registry::nearest;
use crate::request::{Call, shown};

/// What is wrong with a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// It has to be there and is not.
    Missing,
    /// It is there and breaks its type or a rule.
    Invalid,
}

/// The code that an operation has of its own for a fault of a parameter.
pub(crate) type OwnCode = (&'static str, Fault, &'static str);

/// The parameters by name, as they were received: lists and objects as `Tag.1.Key`.
///
/// # Errors
/// The first of: an unknown parameter (unless lenient), a missing one, an invalid one.
pub(crate) fn read(
    action: &'static Action,
    own_codes: &[OwnCode],
    call: &Call,
    lenient: bool,
) -> Result<BTreeMap<String, String>, Refusal> {
    let mut given: BTreeMap<String, String> = call
        .own(Some(action))
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect();
    for (name, value) in call.json.iter().flatten() {
        let style = find(action.params, name).map_or(Style::Dotted, |(field, _)| field.style);
        flatten(name, value, style, 0, &mut given);
    }

    let mut received = BTreeMap::new();
    let mut invalid = None;
    for (name, text) in given {
        match find(action.params, &name) {
            Some((field, whole)) if !matches!(field.kind, Kind::Bytes) => {
                let broken = if whole && is_dotted_composite(field) {
                    Some(format!(
                        "`{name}` must be sent as `{name}.1`, `{name}.2` (lists) or `{name}.Key` (objects and maps), found one text"
                    ))
                } else {
                    check_text(field, &name, &text)
                        .err()
                        .map(|violation| violation.to_string())
                };
                if let Some(broken) = broken {
                    invalid.get_or_insert((name.clone(), broken));
                }
                received.insert(name, text);
            }
            // The older SDK cores add the client's region to every request.
            _ if name == "RegionId" || lenient => {}
            _ => return Err(unknown(action, &name)),
        }
    }
    if let Some(bytes) = &call.bytes {
        let mut fields = action.params.iter();
        match fields.find(|field| matches!(field.kind, Kind::Bytes)) {
            Some(field) => {
                received.insert(field.name.to_owned(), BASE64_STANDARD.encode(bytes));
            }
            None if lenient => {}
            None => {
                let words = format!("the body is bytes, and {} takes none", action.name);
                return Err(refusal::INVALID_PARAMETER
                    .about(&format!("The body is not valid: {words}."))
                    .because(words));
            }
        }
    }

    let missing = check_received(action.params, &received);
    if let Some(violation) = missing.first() {
        return Err(
            own_code(action, own_codes, &violation.param, Fault::Missing)
                .unwrap_or_else(|| refusal::MISSING_PARAMETER.about(&violation.param))
                .because(violation.to_string()),
        );
    }
    if let Some((name, words)) = invalid {
        return Err(own_code(action, own_codes, &name, Fault::Invalid)
            .unwrap_or_else(|| {
                refusal::INVALID_PARAMETER
                    .about(&format!("The specified parameter is not valid: {words}."))
            })
            .because(words));
    }
    Ok(received)
}

fn own_code(action: &Action, codes: &[OwnCode], name: &str, fault: Fault) -> Option<Refusal> {
    let (_, _, code) = codes
        .iter()
        .find(|(param, of, _)| *param == name && *of == fault)?;
    action.error(code).map(Refusal::documented)
}

fn unknown(action: &Action, name: &str) -> Refusal {
    let first = name.split('.').next().unwrap_or(name);
    let hint = match nearest(first, action.params.iter().map(|field| field.name)) {
        Some(near) if near == first => {
            format!("; `{first}` is known, but nothing of this name is below it")
        }
        Some(near) => format!("; did you mean `{near}`?"),
        None => String::new(),
    };
    let words = format!(
        "`{}` is not a parameter of {}{hint}",
        shown(name),
        action.name
    );
    refusal::INVALID_PARAMETER
        .about(&format!("The specified parameter is not valid: {words}"))
        .because(words)
}

/// Writes a member of a JSON body under the names that a form would have used.
fn flatten(
    name: &str,
    value: &Value,
    style: Style,
    depth: usize,
    into: &mut BTreeMap<String, String>,
) {
    match (value, style) {
        (Value::Null, _) => {}
        (Value::String(text), _) => {
            into.insert(name.to_owned(), text.clone());
        }
        (Value::Array(items), Style::Join(separator)) => {
            let texts: Vec<String> = items.iter().map(text).collect();
            into.insert(name.to_owned(), texts.join(separator));
        }
        (Value::Array(items), Style::Dotted | Style::Flatten) if depth < DEPTH => {
            for (i, item) in items.iter().enumerate() {
                flatten(&format!("{name}.{}", i + 1), item, style, depth + 1, into);
            }
        }
        (Value::Object(members), Style::Dotted | Style::Flatten) if depth < DEPTH => {
            for (key, member) in members {
                flatten(&format!("{name}.{key}"), member, style, depth + 1, into);
            }
        }
        (other, _) => {
            into.insert(name.to_owned(), other.to_string());
        }
    }
}

fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use aliyun_rpc_core::descriptor::{Field, Kind, Rule};

    use super::*;
    use crate::request::Scheme;

    const F: Field = Field::EMPTY;
    const TAG: &[Field] = &[
        Field {
            name: "Key",
            kind: Kind::Text,
            required: true,
            ..F
        },
        Field {
            name: "Size",
            kind: Kind::Int32,
            ..F
        },
    ];
    fn tag() -> &'static [Field] {
        TAG
    }
    fn node() -> &'static [Field] {
        &[Field {
            name: "Node",
            kind: Kind::Object(node),
            ..F
        }]
    }
    static ACTION: Action = Action {
        name: "Test",
        params: &[
            Field {
                name: "Mode",
                kind: Kind::Text,
                required: true,
                rules: &[Rule::OneOf(&["A", "B"])],
                ..F
            },
            Field {
                name: "Flag",
                kind: Kind::Bool,
                ..F
            },
            Field {
                name: "PageSize",
                kind: Kind::Int32,
                rules: &[Rule::Min(1.0), Rule::Max(100.0)],
                ..F
            },
            Field {
                name: "Disk.Category",
                kind: Kind::Text,
                ..F
            },
            Field {
                name: "Tag",
                kind: Kind::List(&Kind::Object(tag)),
                ..F
            },
            Field {
                name: "Ids",
                kind: Kind::List(&Kind::Int64),
                style: Style::Json,
                ..F
            },
            Field {
                name: "Types",
                kind: Kind::List(&Kind::Text),
                style: Style::Join(","),
                rules: &[Rule::MaxLen(2)],
                ..F
            },
            Field {
                name: "Labels",
                kind: Kind::Map(&Kind::Text),
                ..F
            },
            Field {
                name: "Root",
                kind: Kind::Object(node),
                ..F
            },
            Field {
                name: "Phone",
                kind: Kind::Text,
                rules: &[Rule::RequiredIf {
                    param: "Mode",
                    values: &["B"],
                }],
                ..F
            },
        ],
        ..Action::EMPTY
    };

    fn call(pairs: &[(&str, &str)]) -> Call {
        Call {
            scheme: Scheme::V3,
            query: pairs
                .iter()
                .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
                .collect(),
            form: Vec::new(),
            json: None,
            bytes: None,
        }
    }

    fn refused(pairs: &[(&str, &str)]) -> Refusal {
        read(&ACTION, &[], &call(pairs), false).unwrap_err()
    }

    #[test]
    fn good_parameters_pass() {
        let pairs = [
            ("Mode", "A"),
            ("Flag", "True"),
            ("PageSize", "100"),
            ("Disk.Category", "x"),
            ("Tag.1.Key", "k"),
            ("Tag.1.Size", "3"),
            ("Ids", "[1,2]"),
            ("Types", "a,b"),
            ("Labels.kubernetes.io/role", "v"),
            ("RegionId", "cn-hangzhou"),
        ];
        let received = read(&ACTION, &[], &call(&pairs), false).unwrap();
        assert_eq!(received.len(), 9, "RegionId is tolerated, not received");
        assert_eq!(received["Tag.1.Key"], "k");
    }

    #[test]
    fn wrong_parameters_are_refused_by_name_and_rule() {
        for (name, value, words) in [
            ("Mode", "C", "must be one of"),
            ("Flag", "yes", "`true` or `false`"),
            ("PageSize", "101", "at most 100"),
            ("PageSize", "ten", "integer"),
            ("Tag.1.Size", "x", "integer"),
            ("Ids", "[true]", "integer"),
            ("Ids", "1,2", "JSON"),
            ("Types", "a,b,c", "at most 2"),
            ("Tag", "k", "must be sent as `Tag.1`"),
        ] {
            let mut pairs = vec![(name, value)];
            if name != "Mode" {
                pairs.push(("Mode", "A"));
            }
            if name == "Tag.1.Size" {
                pairs.push(("Tag.1.Key", "k"));
            }
            let refusal = refused(&pairs);
            assert_eq!(refusal.code(), "InvalidParameter", "{name}={value}");
            assert!(refusal.message().contains(name), "{}", refusal.message());
            assert!(refusal.message().contains(words), "{}", refusal.message());
        }
    }

    #[test]
    fn missing_parameters() {
        for (pairs, name) in [
            (vec![("Flag", "true")], "Mode"),
            (vec![("Mode", "")], "Mode"),
            (vec![("Mode", "B")], "Phone"),
            (vec![("Mode", "A"), ("Tag.1.Size", "3")], "Tag.1.Key"),
        ] {
            let refusal = refused(&pairs);
            assert_eq!(refusal.code(), "MissingParameter");
            assert!(
                refusal.message().contains(&format!("\"{name}\"")),
                "{}",
                refusal.message()
            );
        }
    }

    #[test]
    fn unknown_parameters_get_a_hint() {
        for (name, hint) in [
            ("Falg", "did you mean `Flag`?"),
            ("pagesize", "did you mean `PageSize`?"),
            ("Tag.1.Keey", "`Tag` is known"),
            ("Tag.0.Key", "`Tag` is known"),
            ("Ids.1", "`Ids` is known"),
            ("Nonsense", "is not a parameter of Test"),
        ] {
            let refusal = refused(&[("Mode", "A"), (name, "1")]);
            assert_eq!(refusal.code(), "InvalidParameter");
            assert!(refusal.message().contains(hint), "{}", refusal.message());
        }
        assert!(read(&ACTION, &[], &call(&[("Mode", "A"), ("Falg", "1")]), true).is_ok());
    }

    #[test]
    fn endless_names_end() {
        let name = format!("Root{}", ".Node".repeat(100_000));
        assert_eq!(
            refused(&[("Mode", "A"), (&name, "1")]).code(),
            "InvalidParameter"
        );
    }

    #[test]
    fn json_bodies_become_the_same_names() {
        let mut call = call(&[]);
        call.json = serde_json::from_str(
            r#"{"Mode":"A","Flag":true,"Tag":[{"Key":"k","Size":3}],"Ids":[1,2],"Types":["a","b"],"Phone":null}"#,
        )
        .unwrap();
        let received = read(&ACTION, &[], &call, false).unwrap();
        let pairs: Vec<(&str, &str)> = received
            .iter()
            .map(|(k, v)| (k.as_str(), v.as_str()))
            .collect();
        assert_eq!(
            pairs,
            [
                ("Flag", "true"),
                ("Ids", "[1,2]"),
                ("Mode", "A"),
                ("Tag.1.Key", "k"),
                ("Tag.1.Size", "3"),
                ("Types", "a,b")
            ]
        );
    }
}
