//! The service packages against the official metadata: every operation, parameter, answer field and error code that a
//! metadata file names is there, with its type, place and status. Not by the generator's own reading, but by another one.
//!
//! Reads the folder in `ALIYUN_API_DOCS`, or small files of our own in the same shape.

#![allow(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a test fails by panicking"
)]

use std::path::{Path, PathBuf};

use aliyun_rpc_core::Action;
use aliyun_rpc_core::descriptor::{Field, Kind, Place, Style};
use serde_json::{Map, Value};

/// Integers that name something are text on purpose: services deliver them as text, samples mask them.
const ID_ENDINGS: [&str; 6] = ["id", "ids", "uid", "uids", "pk", "pks"];

/// Which side of a call a value is on.
#[derive(Clone, Copy, PartialEq)]
enum Side {
    Asked,
    Answered,
}

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
            if name == "SecurityToken" && !action.anonymous {
                // The runtime sends it.
                continue;
            }
            let Some(field) = action.params.iter().find(|field| field.name == name) else {
                note(format!("parameter {name} is missing"));
                continue;
            };
            let place = match parameter["in"].as_str().unwrap() {
                "query" => Place::Query,
                "host" => Place::Host,
                _ => Place::Body,
            };
            if field.place != place {
                note(format!("parameter {name} is in the wrong place"));
            }
            let required = parameter["schema"]["required"].as_bool().unwrap_or(false);
            // What the runtime fills, nobody needs to give.
            let filled = field.region || field.idempotency_token || place == Place::Host;
            if field.required != required && !filled {
                note(format!("parameter {name}: required should be {required}"));
            }
            let style = match parameter["style"].as_str() {
                Some("json") => Some(Style::Json),
                Some("simple") => Some(Style::Join(",")),
                Some("repeatList" | "flat") => Some(Style::Dotted),
                _ => None,
            };
            if style.is_some_and(|style| style != field.style) {
                note(format!("parameter {name} is written {:?}", field.style));
            }
            // A text that holds a list is a list.
            let listed = matches!(field.style, Style::Json | Style::Join(_))
                && parameter["schema"]["type"] == "string";
            if !listed {
                compare(field, &parameter["schema"], name, Side::Asked, &mut note);
            }
        }
        let response = &api["responses"]["200"]["schema"];
        if let Some(members) = response["properties"].as_object() {
            object(
                action.response.fields(),
                members,
                "answer",
                Side::Answered,
                &mut note,
            );
        }
        let documented = api["errorCodes"].as_object().into_iter().flatten();
        for (status, errors) in documented {
            for error in errors.as_array().unwrap() {
                let code = error["errorCode"].as_str().unwrap();
                let is_http = status
                    .parse::<u16>()
                    .is_ok_and(|status| (100..600).contains(&status));
                let known = action
                    .errors
                    .iter()
                    .any(|known| known.code == code.trim() && known.status.to_string() == *status);
                if is_http && !known {
                    note(format!("error {code} with status {status} is missing"));
                }
            }
        }
    }
    (compared, wrong)
}

fn object(
    fields: &[Field],
    members: &Map<String, Value>,
    path: &str,
    side: Side,
    note: &mut dyn FnMut(String),
) {
    for (name, schema) in members {
        let path = format!("{path}.{name}");
        match fields.iter().find(|field| field.name == name) {
            Some(field) => compare(field, schema, &path, side, note),
            None => note(format!("{path} is missing")),
        }
    }
}

fn compare(field: &Field, schema: &Value, path: &str, side: Side, note: &mut dyn FnMut(String)) {
    let schema = field
        .wrapper
        .map_or(schema, |wrapper| &schema["properties"][wrapper]);
    kind(&field.kind, schema, (path, field.name), side, note);
}

fn kind(
    found: &Kind,
    schema: &Value,
    (path, name): (&str, &str),
    side: Side,
    note: &mut dyn FnMut(String),
) {
    // Shared types are compared by the file that generates them.
    if schema.get("$ref").is_some() {
        return;
    }
    let declared = schema["type"].as_str().unwrap_or("any");
    let is_id = ID_ENDINGS
        .iter()
        .any(|ending| name.to_lowercase().ends_with(ending));
    let members = schema["properties"]
        .as_object()
        .filter(|members| !members.is_empty());
    let fits = match found {
        Kind::Text if declared == "integer" => side == Side::Answered && is_id,
        Kind::Text | Kind::Enum(_) => declared == "string",
        Kind::Int32 => declared == "integer" && schema["format"] == "int32",
        // Answers take more than is declared.
        Kind::Int64 => {
            declared == "integer" && (side == Side::Answered || schema["format"] != "int32")
        }
        Kind::Float => declared == "number",
        Kind::Bool => declared == "boolean",
        Kind::Any => declared == "any" || (declared == "object" && members.is_none()),
        Kind::Bytes => schema["format"] == "binary",
        Kind::List(item) => {
            if declared == "array" {
                kind(item, &schema["items"], (path, name), side, note);
            }
            declared == "array"
        }
        Kind::Map(_) => declared == "object" && members.is_none(),
        Kind::Object(fields) => match members {
            Some(members) => {
                object(fields(), members, path, side, note);
                true
            }
            None => false,
        },
    };
    if !fits {
        note(format!("{path} is {found:?}, the metadata says {declared}"));
    }
}

/// Every committed version: the metadata's file has product and version in its name.
static VERSIONS: [(&str, &[&Action]); 27] = [
    (
        "actiontrail-20200706",
        aliyun_actiontrail::v2020_07_06::ACTIONS,
    ),
    ("alb-20200616", aliyun_alb::v2020_06_16::ACTIONS),
    ("alidns-20150109", aliyun_alidns::v2015_01_09::ACTIONS),
    (
        "bssopenapi-20171214",
        aliyun_bssopenapi::v2017_12_14::ACTIONS,
    ),
    (
        "bssopenapi-20230930",
        aliyun_bssopenapi::v2023_09_30::ACTIONS,
    ),
    ("cdn-20180510", aliyun_cdn::v2018_05_10::ACTIONS),
    ("cms-20190101", aliyun_cms::v2019_01_01::ACTIONS),
    ("config-20190108", aliyun_config::v2019_01_08::ACTIONS),
    ("config-20200907", aliyun_config::v2020_09_07::ACTIONS),
    ("dysmsapi-20170525", aliyun_dysmsapi::v2017_05_25::ACTIONS),
    ("dysmsapi-20180501", aliyun_dysmsapi::v2018_05_01::ACTIONS),
    ("ecs-20140526", aliyun_ecs::v2014_05_26::ACTIONS),
    ("ims-20190815", aliyun_ims::v2019_08_15::ACTIONS),
    ("kms-20160120", aliyun_kms::v2016_01_20::ACTIONS),
    ("location-20150612", aliyun_location::v2015_06_12::ACTIONS),
    ("nlb-20220430", aliyun_nlb::v2022_04_30::ACTIONS),
    ("oos-20190601", aliyun_oos::v2019_06_01::ACTIONS),
    ("ram-20150501", aliyun_ram::v2015_05_01::ACTIONS),
    ("rds-20140815", aliyun_rds::v2014_08_15::ACTIONS),
    (
        "resourcecenter-20221201",
        aliyun_resourcecenter::v2022_12_01::ACTIONS,
    ),
    (
        "resourcedirectorymaster-20220419",
        aliyun_resourcedirectorymaster::v2022_04_19::ACTIONS,
    ),
    (
        "resourcemanager-20200331",
        aliyun_resourcemanager::v2020_03_31::ACTIONS,
    ),
    (
        "resourcesharing-20200110",
        aliyun_resourcesharing::v2020_01_10::ACTIONS,
    ),
    ("slb-20140515", aliyun_slb::v2014_05_15::ACTIONS),
    ("sts-20150401", aliyun_sts::v2015_04_01::ACTIONS),
    ("tag-20180828", aliyun_tag::v2018_08_28::ACTIONS),
    ("vpc-20160428", aliyun_vpc::v2016_04_28::ACTIONS),
];

/// The small files of our own are about these.
const WITH_FIXTURES: [&str; 5] = [
    "config-20190108",
    "config-20200907",
    "location-20150612",
    "resourcemanager-20200331",
    "sts-20150401",
];

#[test]
fn every_package_agrees_with_the_metadata() {
    let everything = std::env::var_os("ALIYUN_API_DOCS").is_some();
    let mut compared = 0;
    let mut wrong = Vec::new();
    for (file, actions) in VERSIONS {
        if !everything && !WITH_FIXTURES.contains(&file) {
            continue;
        }
        let (found, differences) = differences(&format!("{file}.json"), actions);
        assert!(
            !everything || found == actions.len(),
            "{file}: {found} of {} operations are in the metadata",
            actions.len()
        );
        compared += found;
        wrong.extend(
            differences
                .into_iter()
                .map(|difference| format!("{file} {difference}")),
        );
    }
    println!("{compared} operations compared");
    assert!(compared >= 14, "only {compared} operations compared");
    assert!(
        wrong.is_empty(),
        "{} differences: {:#?}",
        wrong.len(),
        &wrong[..wrong.len().min(60)]
    );
}
