//! Compares what came out with what a case expects.

use std::error::Error as _;
use std::fmt::Write as _;

use aliyun_rpc_core::clock::iso8601;
use aliyun_rpc_core::credentials::{Credentials, CredentialsError};
use serde_json::Value;

use super::network::absent;
use super::world::{World, home};

type Outcome = Result<Credentials, CredentialsError>;

/// Refuses keys that nobody reads: a misspelt expectation would always hold.
pub(crate) fn known_keys(case: &Value) -> Result<(), String> {
    let known = |what: &str, value: &Value, keys: &[&str]| match value.as_object() {
        Some(fields) => match fields.keys().find(|key| !keys.contains(&key.as_str())) {
            Some(key) => Err(format!("unknown key `{key}` in {what}")),
            None => Ok(()),
        },
        None => Ok(()),
    };
    let expect = |value: &Value| {
        known(
            "expect",
            value,
            &[
                "ok",
                "error",
                "requests",
                "request_count",
                "files_unchanged",
                "no_request_to",
                "query_absent",
                "form_absent",
                "processes_started",
                "resolve_times",
                "warnings",
                "argv",
            ],
        )?;
        known(
            "expect.ok",
            &value["ok"],
            &[
                "access_key_id",
                "access_key_secret",
                "security_token",
                "bearer_token",
                "provider_name",
                "expiration",
                "anonymous",
            ],
        )?;
        known(
            "expect.error",
            &value["error"],
            &["class", "class_in", "mentions", "must_not_contain"],
        )?;
        for request in value["requests"].as_array().into_iter().flatten() {
            known(
                "a request",
                request,
                &[
                    "method",
                    "scheme",
                    "host",
                    "path",
                    "query",
                    "form",
                    "headers",
                    "body",
                    "json",
                    "query_absent",
                    "form_absent",
                    "headers_absent",
                ],
            )?;
        }
        Ok::<(), String>(())
    };
    known(
        "the case",
        case,
        &[
            "id",
            "row",
            "title",
            "policy",
            "now",
            "env",
            "files",
            "metadata_server",
            "http",
            "processes",
            "chain",
            "home",
            "expect",
            "steps",
            "official_differs",
        ],
    )?;
    known(
        "chain",
        &case["chain"],
        &[
            "profile",
            "aliases",
            "require_private_files",
            "reuse_last_provider",
            "config_file",
            "credentials_file",
            "persist_oauth_tokens",
        ],
    )?;
    expect(&case["expect"])?;
    for step in case["steps"].as_array().into_iter().flatten() {
        known(
            "a step",
            step,
            &[
                "advance_secs",
                "env",
                "write_files",
                "remove_files",
                "http",
                "metadata_server",
                "invalidate",
                "expect",
            ],
        )?;
        expect(&step["expect"])?;
    }
    Ok(())
}

/// All that a person can see of an error.
fn whole_text(error: &CredentialsError) -> String {
    let mut text = format!("{error}\n{error:?}");
    let mut cause = error.source();
    while let Some(error) = cause {
        let _ = write!(text, "\n{error}\n{error:?}");
        cause = error.source();
    }
    text
}

/// All that a person can see of an outcome, and of the chain that came to it.
pub(crate) fn all_texts(outcome: &Outcome, chain: &impl std::fmt::Debug, world: &World) -> String {
    let outcome = match outcome {
        Ok(credentials) => format!("{credentials:?}"),
        Err(error) => whole_text(error),
    };
    format!("{outcome}\n{chain:?}\n{:?}", world.noted.all())
}

fn classes(error: &CredentialsError) -> Vec<String> {
    let mut all = vec![format!("{:?}", error.class())];
    all.extend(error.attempts().iter().flat_map(classes));
    all
}

pub(crate) fn compare(expect: &Value, outcome: &Outcome, world: &World) -> Result<(), String> {
    match (expect.get("ok"), expect.get("error")) {
        (Some(expected), _) => same_credentials(expected, outcome)?,
        (_, Some(expected)) => same_error(expected, outcome, world)?,
        (None, None) => {}
    }
    let recorded = world.network.recorded();
    let all: Vec<String> = recorded
        .iter()
        .map(|request| format!("{} {}{}", request.method, request.host, request.path))
        .collect();
    let mut rest = recorded.iter();
    for wanted in expect["requests"].as_array().into_iter().flatten() {
        if !rest.any(|request| request.matches(wanted)) {
            return Err(format!(
                "no request like {wanted} (or not in this order) among {recorded:#?}"
            ));
        }
    }
    if let Some(count) = expect["request_count"].as_u64()
        && u64::try_from(recorded.len()) != Ok(count)
    {
        return Err(format!(
            "{} requests instead of {count}: {all:#?}",
            recorded.len()
        ));
    }
    for host in list(&expect["no_request_to"]) {
        if recorded.iter().any(|request| {
            request.host == host || request.host.split(':').next() == Some(host.as_str())
        }) {
            return Err(format!("{host} was asked: {all:#?}"));
        }
    }
    for request in &recorded {
        if !absent(&expect["query_absent"], &request.query)
            || !absent(&expect["form_absent"], &request.form)
        {
            return Err(format!("a key that must be absent is in {request:#?}"));
        }
    }
    for path in list(&expect["files_unchanged"]) {
        if !world.is_unchanged(&path) {
            return Err(format!("{path} has changed"));
        }
    }
    programs(expect, world)?;
    warnings(&expect["warnings"], world)
}

fn list(value: &Value) -> Vec<String> {
    match value {
        Value::Array(items) => items
            .iter()
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect(),
        Value::String(one) => vec![one.clone()],
        _ => Vec::new(),
    }
}

fn programs(expect: &Value, world: &World) -> Result<(), String> {
    let started = world.programs.started.lock().unwrap();
    if let Some(count) = expect["processes_started"].as_u64()
        && u64::try_from(started.len()) != Ok(count)
    {
        return Err(format!(
            "{} programs instead of {count}: {started:?}",
            started.len()
        ));
    }
    if expect.get("argv").is_some() && started.last() != Some(&list(&expect["argv"])) {
        return Err(format!("other arguments: {started:?}"));
    }
    Ok(())
}

fn warnings(expected: &Value, world: &World) -> Result<(), String> {
    let warnings = world.noted.warnings();
    let Some(expected) = expected.as_array() else {
        return Ok(());
    };
    if expected.is_empty() && !warnings.is_empty() {
        return Err(format!("warnings: {warnings:#?}"));
    }
    for text in expected.iter().filter_map(Value::as_str) {
        if !warnings.iter().any(|warning| warning.contains(text)) {
            return Err(format!("no warning with `{text}` among {warnings:#?}"));
        }
    }
    Ok(())
}

fn same_credentials(expected: &Value, outcome: &Outcome) -> Result<(), String> {
    let credentials = match outcome {
        Ok(credentials) => credentials,
        Err(error) => return Err(format!("no credentials: {error}")),
    };
    let secret = |secret: Option<&aliyun_rpc_core::Secret<String>>| {
        secret.map(|secret| secret.expose().clone())
    };
    let actual = [
        (
            "access_key_id",
            credentials.access_key_id().map(str::to_owned),
        ),
        ("access_key_secret", secret(credentials.access_key_secret())),
        ("security_token", secret(credentials.security_token())),
        ("bearer_token", secret(credentials.bearer_token())),
        ("provider_name", Some(credentials.source().to_owned())),
        ("expiration", credentials.expiration().map(iso8601)),
    ];
    for (key, actual) in actual {
        let Some(expected) = expected.get(key) else {
            continue;
        };
        if expected.as_str() != actual.as_deref() {
            return Err(format!("{key} is {actual:?} instead of {expected}"));
        }
    }
    if let Some(expected) = expected["anonymous"].as_bool()
        && expected != credentials.is_anonymous()
    {
        return Err(format!("anonymous: {}", !expected));
    }
    Ok(())
}

fn same_error(expected: &Value, outcome: &Outcome, world: &World) -> Result<(), String> {
    let error = match outcome {
        Ok(credentials) => return Err(format!("no error, but {credentials:?}")),
        Err(error) => error,
    };
    let classes = classes(error);
    let mut allowed = list(&expected["class"]);
    allowed.extend(list(&expected["class_in"]));
    if !allowed.is_empty() && !allowed.iter().any(|class| classes.contains(class)) {
        return Err(format!(
            "classes {classes:?} instead of {allowed:?}: {error}"
        ));
    }
    let text = whole_text(error);
    for mention in list(&expected["mentions"]) {
        if !text.contains(&home(&mention)) {
            return Err(format!("`{mention}` is not mentioned: {error}"));
        }
    }
    let noted = format!("{:?}", world.noted.all());
    for secret in list(&expected["must_not_contain"]) {
        if text.contains(&secret) || noted.contains(&secret) {
            return Err(format!("`{secret}` is shown: {text}\n{noted}"));
        }
    }
    Ok(())
}
