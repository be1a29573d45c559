//! The journal in forms that other programs read.

use std::time::SystemTime;

use aliyun_rpc_core::clock::iso8601;
use serde_json::{Value, json};

use super::{Entry, Verdict};

/// Entries as JSON, one a line.
#[must_use]
pub fn to_jsonl(entries: &[Entry]) -> String {
    entries
        .iter()
        .map(|entry| to_json(entry).to_string() + "\n")
        .collect()
}

/// Entries as an HTTP archive (HAR 1.2), for browsers and proxies.
#[must_use]
pub fn to_har(entries: &[Entry]) -> Value {
    let entries: Vec<Value> = entries.iter().map(har_entry).collect();
    json!({
        "log": {
            "version": "1.2",
            "creator": {"name": "aliyun-rpc-emulator", "version": env!("CARGO_PKG_VERSION")},
            "entries": entries,
        }
    })
}

/// An entry as JSON.
pub(crate) fn to_json(entry: &Entry) -> Value {
    let (verdict, code, diagnosis) = match &entry.verdict {
        Verdict::Accepted => ("accepted", None, None),
        Verdict::Faulted => ("faulted", None, None),
        Verdict::Refused { code, diagnosis } => ("refused", Some(code), diagnosis.as_ref()),
    };
    json!({
        "number": entry.number,
        "call": entry.call,
        "attempt": entry.attempt,
        "at": millis(entry.at),
        "scheme": entry.scheme.map(|scheme| format!("{scheme:?}")),
        "method": entry.method,
        "product": entry.product,
        "version": entry.version,
        "action": entry.action,
        "account": entry.account,
        "parameters": entry.parameters,
        "verdict": verdict,
        "code": code,
        "diagnosis": diagnosis,
        "faults": entry.faults,
        "status": entry.status,
        "request_id": entry.request_id,
        "canonical": entry.canonical,
        "request": entry.request,
        "answer": entry.answer,
    })
}

/// `2024-05-06T12:00:00.123Z`
fn millis(time: SystemTime) -> String {
    let millis = time
        .duration_since(SystemTime::UNIX_EPOCH)
        .map_or(0, |since| since.subsec_millis());
    format!("{}.{millis:03}Z", iso8601(time).trim_end_matches('Z'))
}

fn har_entry(entry: &Entry) -> Value {
    // The request is kept as text in the form of HTTP: request line, headers, empty line, body.
    let (head, body) = entry
        .request
        .split_once("\n\n")
        .unwrap_or((&entry.request, ""));
    let mut lines = head.lines();
    let target = lines
        .next()
        .and_then(|line| line.split_once(' '))
        .map_or("/", |(_, target)| target);
    let headers: Vec<(&str, &str)> = lines.filter_map(|line| line.split_once(": ")).collect();
    let header = |name: &str| {
        let found = headers.iter().find(|(given, _)| *given == name);
        found.map_or("", |(_, value)| *value)
    };
    let query: Vec<Value> = target
        .split_once('?')
        .map_or("", |(_, query)| query)
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .map(|(name, value)| json!({"name": name, "value": value}))
        .collect();
    let mut request = json!({
        "method": entry.method,
        "url": format!("http://{}{target}", header("host")),
        "httpVersion": "HTTP/1.1",
        "cookies": [],
        "headers": headers
            .iter()
            .map(|(name, value)| json!({"name": name, "value": value}))
            .collect::<Vec<_>>(),
        "queryString": query,
        "headersSize": -1,
        "bodySize": body.len(),
    });
    if let (false, Some(request)) = (body.is_empty(), request.as_object_mut()) {
        let data = json!({"mimeType": header("content-type"), "text": body});
        request.insert("postData".to_owned(), data);
    }
    let media_type = if entry.answer.starts_with('<') {
        "text/xml"
    } else {
        "application/json"
    };
    json!({
        "startedDateTime": millis(entry.at),
        "time": 0,
        "request": request,
        "response": {
            "status": entry.status,
            "statusText": "",
            "httpVersion": "HTTP/1.1",
            "cookies": [],
            "headers": [],
            "content": {"size": entry.answer.len(), "mimeType": media_type, "text": entry.answer},
            "redirectURL": "",
            "headersSize": -1,
            "bodySize": entry.answer.len(),
        },
        "cache": {},
        "timings": {"send": 0, "wait": 0, "receive": 0},
        "comment": format!("{} ({})", entry.verdict, entry.action),
    })
}
