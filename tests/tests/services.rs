//! The hand-written services against the official metadata: every parameter, answer field and error code that a
//! metadata file names is there, with its type, place and status.
//!
//! Reads the folder in `ALIYUN_API_DOCS`, or small files of our own in the same shape.

#![allow(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails by panicking"
)]

use std::path::{Path, PathBuf};

use aliyun_rpc_core::Action;
use aliyun_rpc_core::descriptor::{Field, Kind, Place, Style};
use serde_json::Value;

/// Fields that are text on purpose although the metadata says integer: samples deliver them as text, also masked.
const IDS_AS_TEXT: [&str; 2] = ["AccountId", "OrganizationMasterId"];

fn folder() -> PathBuf {
    std::env::var_os("ALIYUN_API_DOCS").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/api-docs"),
        PathBuf::from,
    )
}

fn metadata(name: &str) -> Value {
    let path = folder().join(name);
    let text = std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_slice(&text).unwrap()
}

/// Compares each operation that both sides know and returns what differs.
fn differences(file: &str, actions: &[&Action]) -> (usize, Vec<String>) {
    let metadata = metadata(file);
    let mut compared = 0;
    let mut wrong = Vec::new();
    for action in actions {
        assert_eq!(metadata["info"]["product"], action.product);
        assert_eq!(metadata["info"]["version"], action.version);
        let Some(api) = metadata["apis"].get(action.name) else {
            continue;
        };
        compared += 1;
        let mut note = |what: String| wrong.push(format!("{}: {what}", action.name));
        if api["deprecated"].as_bool().unwrap_or(false) != action.deprecated {
            note("deprecation differs".to_owned());
        }
        let unsigned = |list: &Vec<Value>| list.is_empty();
        if api["security"].as_array().is_some_and(unsigned) != action.anonymous {
            note("only one side says that calls are unsigned".to_owned());
        }
        for parameter in api["parameters"].as_array().unwrap() {
            let name = parameter["name"].as_str().unwrap();
            let Some(field) = action.params.iter().find(|field| field.name == name) else {
                note(format!("parameter {name} is missing"));
                continue;
            };
            let body = parameter["in"] == "formData";
            if (field.place == Place::Body) != body {
                note(format!("parameter {name} is in the wrong place"));
            }
            let required = parameter["schema"]["required"].as_bool().unwrap_or(false);
            if field.required != required {
                note(format!("parameter {name}: required should be {required}"));
            }
            if !matches!(field.style, Style::Join(_)) {
                compare(field, &parameter["schema"], name, &mut note);
            }
        }
        let response = &api["responses"]["200"]["schema"];
        object(action.response.fields(), response, "answer", &mut note);
        let documented = api["errorCodes"].as_object().into_iter().flatten();
        for (status, errors) in documented {
            for error in errors.as_array().unwrap() {
                let code = error["errorCode"].as_str().unwrap();
                match action.error(code) {
                    Some(known) if known.status.to_string() == *status => {}
                    Some(known) => {
                        note(format!("{code} has status {}, not {status}", known.status));
                    }
                    None => note(format!("error {code} is missing")),
                }
            }
        }
    }
    (compared, wrong)
}

fn object(fields: &[Field], schema: &Value, path: &str, note: &mut dyn FnMut(String)) {
    for (name, schema) in schema["properties"].as_object().unwrap() {
        let path = format!("{path}.{name}");
        match fields.iter().find(|field| field.name == name) {
            Some(field) => compare(field, schema, &path, note),
            None => note(format!("{path} is missing")),
        }
    }
}

fn compare(field: &Field, schema: &Value, path: &str, note: &mut dyn FnMut(String)) {
    let schema = field
        .wrapper
        .map_or(schema, |wrapper| &schema["properties"][wrapper]);
    kind(&field.kind, schema, path, field.name, note);
}

fn kind(kind_: &Kind, schema: &Value, path: &str, name: &str, note: &mut dyn FnMut(String)) {
    let declared = schema["type"].as_str().unwrap_or("any");
    let fits = match kind_ {
        Kind::Text if declared == "integer" => IDS_AS_TEXT.contains(&name),
        Kind::Text | Kind::Enum(_) => declared == "string",
        Kind::Int32 => declared == "integer" && schema["format"] == "int32",
        Kind::Int64 => declared == "integer" && schema["format"] != "int32",
        Kind::Float => declared == "number",
        Kind::Bool => declared == "boolean",
        Kind::Any => declared == "any",
        Kind::Bytes => schema["format"] == "binary",
        Kind::List(item) => {
            if declared == "array" {
                kind(item, &schema["items"], path, name, note);
            }
            declared == "array"
        }
        Kind::Map(_) => declared == "object",
        Kind::Object(fields) => {
            if declared == "object" {
                object(fields(), schema, path, note);
            }
            declared == "object"
        }
    };
    if !fits {
        note(format!("{path} is {kind_:?}, the metadata says {declared}"));
    }
}

#[test]
fn config_agrees_with_the_metadata() {
    let (compared, wrong) =
        differences("config-20190108.json", aliyun_config::v2019_01_08::ACTIONS);
    assert!(compared >= 2, "only {compared} operations compared");
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn config_of_2020_agrees_with_the_metadata() {
    let (compared, wrong) =
        differences("config-20200907.json", aliyun_config::v2020_09_07::ACTIONS);
    assert_eq!(compared, 2);
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn resource_manager_agrees_with_the_metadata() {
    let actions = aliyun_resourcemanager::v2020_03_31::ACTIONS;
    let (compared, wrong) = differences("resourcemanager-20200331.json", actions);
    assert!(compared >= 2, "only {compared} operations compared");
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn location_agrees_with_the_metadata() {
    let actions = aliyun_location::v2015_06_12::ACTIONS;
    let (compared, wrong) = differences("location-20150612.json", actions);
    assert!(compared >= 2, "only {compared} operations compared");
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn sts_agrees_with_the_metadata() {
    let (compared, wrong) = differences("sts-20150401.json", aliyun_sts::v2015_04_01::ACTIONS);
    assert!(compared >= 4, "only {compared} operations compared");
    assert!(wrong.is_empty(), "{wrong:#?}");
}
