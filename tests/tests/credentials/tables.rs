//! Runs the tables of cases, and counts the rows.

use std::collections::BTreeSet;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::harness::run_case;

fn package() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &Path) -> Value {
    let text = std::fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    serde_json::from_str(&text).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

/// The committed tables, in order.
fn tables() -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> = std::fs::read_dir(package().join("fixtures/credentials"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "json")
        })
        .collect();
    paths.sort();
    paths
}

/// Texts like `$imds` stand for what the file's `shared` says.
fn spelled_out(value: &Value, shared: &Value) -> Value {
    match value {
        Value::String(text) => match shared.get(text) {
            Some(meant) => meant.clone(),
            None => value.clone(),
        },
        Value::Array(items) => items.iter().map(|item| spelled_out(item, shared)).collect(),
        Value::Object(fields) => {
            let fields = fields.iter();
            let fields = fields.map(|(key, value)| (key.clone(), spelled_out(value, shared)));
            Value::Object(fields.collect())
        }
        other => other.clone(),
    }
}

/// Runs all cases of a file; the counts are shown whatever the outcome.
fn run(path: &Path, strict: bool) -> Vec<String> {
    let file = read(path);
    let cases = file["cases"].as_array().expect("cases");
    let failures: Vec<String> = cases
        .iter()
        .filter_map(|case| run_case(&spelled_out(case, &file["shared"]), strict).err())
        .collect();
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let (failed, all) = (failures.len(), cases.len());
    let _ = writeln!(
        std::io::stdout(),
        "{name}: {} passed, {failed} failed",
        all - failed
    );
    assert!(all > 0, "{name} has no cases");
    let labelled = failures.into_iter();
    labelled.map(|text| format!("{name}{text}")).collect()
}

/// The cases of all committed tables.
pub(crate) fn all_cases() -> Vec<Value> {
    let cases = tables().into_iter().flat_map(|path| {
        let file = read(&path);
        let cases = file["cases"].as_array().expect("cases").iter();
        let cases: Vec<Value> = cases
            .map(|case| spelled_out(case, &file["shared"]))
            .collect();
        cases
    });
    cases.collect()
}

#[test]
fn the_rows() {
    let failures: Vec<String> = tables().iter().flat_map(|path| run(path, true)).collect();
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn cases_of_others() {
    let folder = std::env::var_os("ALIYUN_VECTORS").map(PathBuf::from);
    let given = folder.map(|folder| folder.join("credentials_cases.json"));
    let committed = package().join("fixtures/vectors/credentials_cases.json");
    let path = given.filter(|path| path.exists()).unwrap_or(committed);
    let failures = run(&path, false);
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// Numbers after `row_` in the names of the Rust tests of this suite.
fn rows_in_rust() -> BTreeSet<u64> {
    let mut rows = BTreeSet::new();
    for entry in std::fs::read_dir(package().join("tests/credentials")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "rs") {
            continue;
        }
        let text = std::fs::read_to_string(path).unwrap();
        for line in text.lines() {
            let name = line.trim_start().trim_start_matches("async ");
            let Some(rest) = name.strip_prefix("fn row_") else {
                continue;
            };
            // `row_154_...`, or `row_154_155_...` for a test of both.
            for word in rest.split('_') {
                match word.parse() {
                    Ok(row) => rows.insert(row),
                    Err(_) => break,
                };
            }
        }
    }
    rows
}

#[test]
fn every_row_is_there() {
    let mut rows = rows_in_rust();
    for path in tables() {
        for case in read(&path)["cases"].as_array().unwrap() {
            rows.insert(
                case["row"]
                    .as_u64()
                    .unwrap_or_else(|| panic!("no row: {case}")),
            );
        }
    }
    let missing: Vec<u64> = (1..=177).filter(|row| !rows.contains(row)).collect();
    assert!(missing.is_empty(), "rows without a test: {missing:?}");
    assert_eq!(rows.last(), Some(&177), "there is no such row");
}
