//! Flattened names lead back to the values.

use std::collections::BTreeMap;

use aliyun_rpc_core::encode;
use aliyun_rpc_core::value::Param as _;
use serde_json::Value;

pub(crate) fn check(bytes: &[u8]) {
    if let Ok(value) = serde_json::from_slice::<Value>(bytes) {
        round_trip(&value);
    }
}

/// The inverse knows lists by their numbers, so names of members are letters here.
pub(crate) fn round_trip(value: &Value) {
    let value = lettered(value);
    let mut flat = BTreeMap::new();
    encode::flatten("P", value.value(), &mut |name, text| {
        let before = flat.insert(name.to_owned(), text.to_owned());
        assert_eq!(before, None, "{name} was written twice");
    })
    .unwrap();
    let mut tree = Value::Null;
    for (name, text) in &flat {
        let path: Vec<&str> = name.split('.').collect();
        insert(&mut tree, &path[1..], text);
    }
    assert_eq!(tree, meant(&value), "{flat:?}");
}

fn lettered(value: &Value) -> Value {
    match value {
        Value::Array(items) => items.iter().map(lettered).collect(),
        Value::Object(members) => {
            let letters = |name: &String| -> String {
                let letters = name.chars().filter(char::is_ascii_alphabetic);
                format!("N{}", letters.collect::<String>())
            };
            let members = members.iter();
            members
                .map(|(name, value)| (letters(name), lettered(value)))
                .collect()
        }
        // Fractions have several texts: `-0` and `-0.0`.
        Value::Number(number) if number.is_f64() => Value::Null,
        scalar => scalar.clone(),
    }
}

/// Puts a text where the path leads: numbers are places in a list, from 1.
fn insert(tree: &mut Value, path: &[&str], text: &str) {
    let Some((first, rest)) = path.split_first() else {
        *tree = text.into();
        return;
    };
    match first.parse::<usize>() {
        Ok(number) => {
            if tree.is_null() {
                *tree = Value::Array(Vec::new());
            }
            let items = tree.as_array_mut().unwrap();
            if items.len() < number {
                items.resize(number, Value::Null);
            }
            insert(&mut items[number - 1], rest, text);
        }
        Err(_) => {
            if tree.is_null() {
                *tree = Value::Object(serde_json::Map::new());
            }
            let members = tree.as_object_mut().unwrap();
            let member = members.entry(*first).or_insert(Value::Null);
            insert(member, rest, text);
        }
    }
}

/// What can be known of a value from its flattened form: texts, and nothing of what is empty.
fn meant(value: &Value) -> Value {
    match value {
        Value::Null => Value::Null,
        Value::String(text) => text.as_str().into(),
        Value::Array(items) => {
            let mut items: Vec<Value> = items.iter().map(meant).collect();
            while items.last().is_some_and(Value::is_null) {
                items.pop();
            }
            match items.is_empty() {
                true => Value::Null,
                false => Value::Array(items),
            }
        }
        Value::Object(members) => {
            let members: serde_json::Map<String, Value> = members
                .iter()
                .map(|(name, value)| (name.clone(), meant(value)))
                .filter(|(_, value)| !value.is_null())
                .collect();
            match members.is_empty() {
                true => Value::Null,
                false => Value::Object(members),
            }
        }
        scalar => scalar.to_string().into(),
    }
}
