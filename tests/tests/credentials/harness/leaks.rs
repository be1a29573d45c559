//! Looks for the secrets of a case in everything that people get to see.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::Value;

/// Texts that were searched, and secrets that were looked for.
pub(crate) static SEARCHED: AtomicUsize = AtomicUsize::new(0);

/// Shorter ones occur in words.
const SHORTEST: usize = 6;

/// All secrets in a case: in variables, files, answers of services and programs.
pub(crate) fn secrets(case: &Value) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    collect(case, &mut found);
    for (path, file) in case["files"].as_object().into_iter().flatten() {
        let text = file.as_str().or(file["text"].as_str()).unwrap_or_default();
        if let Ok(json) = serde_json::from_str(text.trim_start_matches('\u{feff}')) {
            collect(&json, &mut found);
        }
        for (key, value) in text.lines().filter_map(|line| line.split_once('=')) {
            if is_secret(key.trim()) {
                found.insert(value.trim().to_owned());
            }
        }
        if path.ends_with("token") || path.ends_with("jwt") {
            found.insert(text.trim().to_owned());
        }
    }
    if let Some(token) = case["metadata_server"]["token"]["text"].as_str() {
        found.insert(token.trim().to_owned());
    }
    found.retain(|secret| secret.len() >= SHORTEST);
    found
}

/// Whether a key is one of secrets, in whatever spelling.
fn is_secret(key: &str) -> bool {
    let key: String = key.chars().filter(char::is_ascii_alphanumeric).collect();
    let key = key.to_ascii_lowercase();
    ["secret", "token", "secretkey"]
        .iter()
        .any(|end| key.ends_with(end))
}

fn collect(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(fields) => {
            for (key, value) in fields {
                match value {
                    Value::String(text) if is_secret(key) => {
                        found.insert(text.trim().to_owned());
                    }
                    other => collect(other, found),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, found)),
        _ => {}
    }
}

/// Fails if a text shows one of the secrets.
pub(crate) fn check(secrets: &BTreeSet<String>, text: &str) -> Result<(), String> {
    SEARCHED.fetch_add(secrets.len(), Ordering::Relaxed);
    match secrets.iter().find(|secret| text.contains(secret.as_str())) {
        Some(secret) => Err(format!("`{secret}` is shown: {text}")),
        None => Ok(()),
    }
}
