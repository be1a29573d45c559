//! What an answer repeats of its request: the ids that were asked for, and what else has the same name.

use std::borrow::Cow;

use aliyun_rpc_core::descriptor::{Field, Kind};
use serde_json::Value;

use super::words::words;
use crate::registry::Request;

/// Names that say nothing alone: below a list they belong to something else than the request's parameter.
const GENERAL: [&str; 8] = [
    "Code",
    "Description",
    "Id",
    "Key",
    "Message",
    "Name",
    "Type",
    "Value",
];

/// The parameter of this name, for a member that is inside so many lists. Secrets are not repeated.
pub(super) fn echo<'a>(request: &'a Request<'_>, name: &str, lists: usize) -> Option<&'a str> {
    if lists > 0 && GENERAL.contains(&name) {
        return None;
    }
    let mut params = request.action().params.iter();
    let param = params.find(|param| param.name == name)?;
    if param.secret || param.idempotency_token || is_composite(&param.kind) {
        return None;
    }
    // Documents and policies are longer than what an answer says of them.
    request
        .get(name)
        .filter(|text| !text.is_empty() && text.len() <= 512)
}

/// The member that tells the items of a list apart: `InstanceId` in `Instances`.
pub(super) fn identity(
    list: &str,
    wrapper: Option<&str>,
    fields: &'static [Field],
) -> Option<&'static Field> {
    let names = wrapper.into_iter().chain([list]);
    let stems: Vec<String> = names.flat_map(stems).collect();
    fields.iter().find(|field| {
        matches!(field.kind, Kind::Text | Kind::Int64)
            && stems
                .iter()
                .any(|stem| field.name.eq_ignore_ascii_case(&format!("{stem}Id")))
    })
}

/// What a list's name says of its items: `DBInstanceList` holds a `DBInstance`.
fn stems(name: &str) -> Vec<String> {
    let mut stems = vec![name.to_owned()];
    for suffix in ["List", "Set", "Infos", "Info", "Items"] {
        if let Some(stem) = name.strip_suffix(suffix).filter(|stem| !stem.is_empty()) {
            stems.push(stem.to_owned());
        }
    }
    for i in 0..stems.len() {
        let stem = stems.get(i).cloned().unwrap_or_default();
        if let Some(singular) = stem.strip_suffix("ies") {
            stems.push(format!("{singular}y"));
        }
        if let Some(singular) = stem.strip_suffix("es") {
            stems.push(singular.to_owned());
        }
        if let Some(singular) = stem.strip_suffix('s') {
            stems.push(singular.to_owned());
        }
    }
    stems
}

/// How many items a list has because the request asks for certain ones; nothing if it does not.
pub(super) fn items(
    request: &Request<'_>,
    list: &str,
    wrapper: Option<&str>,
    item: &Kind,
) -> Option<usize> {
    let id = identity(list, wrapper, item.fields())?;
    ids(request, id.name).map(|ids| ids.len())
}

/// The ids that a request asks for: `InstanceId=i-1`, `InstanceId.1=i-1`, `InstanceIds=["i-1"]` or `i-1,i-2`.
pub(super) fn ids<'a>(request: &'a Request<'_>, name: &str) -> Option<Vec<Cow<'a, str>>> {
    let plural = format!("{name}s");
    let mut params = request.action().params.iter();
    let param = params.find(|param| param.name == name || param.name == plural)?;
    if let Some(text) = request.get(param.name).filter(|text| !text.is_empty()) {
        if let Ok(Value::Array(items)) = serde_json::from_str(text) {
            return some(items.iter().filter_map(scalar).collect());
        }
        let texts = text.split(',').map(str::trim);
        return some(
            texts
                .filter(|id| !id.is_empty())
                .map(Cow::Borrowed)
                .collect(),
        );
    }
    let numbers = request.numbers(param.name);
    let texts = numbers.iter().filter_map(|number| {
        let text = request.get(&format!("{}.{number}", param.name))?;
        Some(Cow::Borrowed(text))
    });
    some(texts.collect())
}

fn some<'a>(mut ids: Vec<Cow<'a, str>>) -> Option<Vec<Cow<'a, str>>> {
    let mut seen = std::collections::BTreeSet::new();
    ids.retain(|id| seen.insert(id.clone()));
    (!ids.is_empty()).then_some(ids)
}

fn scalar<'a>(value: &Value) -> Option<Cow<'a, str>> {
    match value {
        Value::String(text) => Some(Cow::Owned(text.clone())),
        Value::Number(number) => Some(Cow::Owned(number.to_string())),
        _ => None,
    }
}

/// Whether a call of this name changes nothing, so that the same call has the same answer.
pub(super) fn only_reads(name: &str) -> bool {
    const READING: [&str; 11] = [
        "check", "count", "describe", "export", "get", "has", "is", "list", "lookup", "query",
        "search",
    ];
    let words = words(name);
    let mut words = words
        .iter()
        .map(String::as_str)
        .skip_while(|word| *word == "batch");
    words.next().is_some_and(|word| READING.contains(&word))
}

const fn is_composite(kind: &Kind) -> bool {
    matches!(kind, Kind::List(_) | Kind::Map(_) | Kind::Object(_))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_are_told_apart_by_their_own_id() {
        const FIELDS: &[Field] = &[
            Field {
                name: "VpcId",
                kind: Kind::Text,
                ..Field::EMPTY
            },
            Field {
                name: "InstanceId",
                kind: Kind::Text,
                ..Field::EMPTY
            },
            Field {
                name: "PolicyId",
                kind: Kind::Int64,
                ..Field::EMPTY
            },
        ];
        let id = |list, wrapper| identity(list, wrapper, FIELDS).map(|field| field.name);
        assert_eq!(id("Instances", None), Some("InstanceId"));
        assert_eq!(id("Items", Some("Instance")), Some("InstanceId"));
        assert_eq!(id("InstanceList", None), Some("InstanceId"));
        assert_eq!(id("Policies", None), Some("PolicyId"));
        assert_eq!(id("Vpcs", None), Some("VpcId"));
        assert_eq!(id("Disks", None), None);
    }

    #[test]
    fn reading_is_told_by_the_name() {
        for name in [
            "DescribeInstances",
            "GetUser",
            "ListTags",
            "BatchGetX",
            "IsReady",
        ] {
            assert!(only_reads(name), "{name}");
        }
        for name in ["CreateUser", "RunInstances", "Issue", "Listen", "BatchPut"] {
            assert!(!only_reads(name), "{name}");
        }
    }
}
