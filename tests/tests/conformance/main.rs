//! Conformance to vectors: inputs and results of the vendor's own packages.
//!
//! Reads every JSON file of the folder named by `ALIYUN_VECTORS` (the committed fixtures otherwise), picks the check by
//! the file's `schema` and prints `<file>: N passed, M failed` for each. Cases marked `disputed` are counted as skipped:
//! the vendor's implementations disagree about them. Not a libtest harness, so that the counts are always shown.

#![allow(clippy::print_stdout)]

mod array_style;
mod captured;
mod endpoint_rules;
mod error_handling;
mod flatten;
mod json;
mod rsa_key;
mod through_signer;
mod v1;
mod v3;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::atomic::Ordering;

use json::Json;

/// Why a case failed, in lines.
type Failure = String;
type Check = fn(case: &Json, file: &Json) -> Result<(), Failure>;

fn check_for(schema: &str) -> Option<Check> {
    match schema.split('/').next()? {
        "v1_signature" => Some(v1::check),
        "v3_signature" => Some(v3::check),
        "flatten" => Some(flatten::check),
        "array_style" => Some(array_style::check),
        "captured_requests" => Some(captured::check),
        "endpoint_rules" => Some(endpoint_rules::check),
        "error_handling" => Some(error_handling::check),
        _ => None,
    }
}

/// An expected and an actual text that differ, one below the other with a mark at the first difference.
fn same(what: &str, expected: &str, actual: &str) -> Result<(), Failure> {
    if expected == actual {
        return Ok(());
    }
    let at = expected
        .chars()
        .zip(actual.chars())
        .take_while(|(a, b)| a == b)
        .count();
    let window = |text: &str| -> String {
        text.chars()
            .skip(at.saturating_sub(30))
            .take(90)
            .flat_map(char::escape_debug)
            .collect()
    };
    Err(format!(
        "{what} differs at character {at}\n      expected ..{}\n      actual   ..{}",
        window(expected),
        window(actual)
    ))
}

fn files() -> Result<Vec<PathBuf>, Failure> {
    let folder = std::env::var_os("ALIYUN_VECTORS").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/vectors"),
        PathBuf::from,
    );
    let listing =
        std::fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut files: Vec<PathBuf> = listing
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "json")
        })
        .collect();
    files.sort();
    Ok(files)
}

#[derive(Default)]
struct Count {
    passed: usize,
    failed: usize,
    skipped: usize,
}

fn run(path: &Path, check: Check, file: &Json) -> Count {
    let mut count = Count {
        skipped: file
            .get("disputed_cases")
            .map_or(0, |cases| cases.items().len()),
        ..Count::default()
    };
    for case in file.get("cases").map(Json::items).unwrap_or_default() {
        if case
            .get("disputed")
            .is_some_and(|disputed| *disputed == Json::Bool(true))
        {
            count.skipped += 1;
            continue;
        }
        match check(case, file) {
            Ok(()) => count.passed += 1,
            Err(failure) => {
                count.failed += 1;
                let id = case.text("id").unwrap_or("(no id)");
                println!("  {} {id}: {failure}", path.display());
            }
        }
    }
    count
}

fn main() -> ExitCode {
    let mut all = Count::default();
    let files = match files() {
        Ok(files) => files,
        Err(failure) => {
            println!("the vectors cannot be read: {failure}");
            return ExitCode::FAILURE;
        }
    };
    for path in files {
        let parsed = std::fs::read_to_string(&path)
            .map_err(|error| error.to_string())
            .and_then(|text| Json::parse(&text));
        let file = match parsed {
            Ok(file) => file,
            Err(failure) => {
                println!("{}: {failure}", path.display());
                all.failed += 1;
                continue;
            }
        };
        let Some(check) = file.text("schema").ok().and_then(check_for) else {
            continue;
        };
        let count = run(&path, check, &file);
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        println!("{name}: {} passed, {} failed", count.passed, count.failed);
        all.passed += count.passed;
        all.failed += count.failed;
        all.skipped += count.skipped;
    }
    let compared = through_signer::COMPARED.load(Ordering::Relaxed);
    println!("of these, {compared} requests were also made by our own encoder and signer");
    println!(
        "conformance: {} passed, {} failed, {} skipped",
        all.passed, all.failed, all.skipped
    );
    // The committed fixtures hold requests that our signer can make; another folder need not.
    let covered = compared > 0 || std::env::var_os("ALIYUN_VECTORS").is_some();
    if all.failed == 0 && all.passed > 0 && covered {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}
