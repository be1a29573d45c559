//! The emulator's own requests, under `/__emu/`: for programs that have no handle on it.
//!
//! | request | does |
//! |---|---|
//! | `GET /__emu/health` | says that it is up, its time and its operations |
//! | `GET /__emu/clock` | says the time |
//! | `POST /__emu/clock` | `{"set": "2024-05-06T12:00:00Z"}`, `{"advance_seconds": 60}`, `{"freeze": true}`, `{"freeze": false}`, `{"follow": true}` |
//! | `GET /__emu/journal` | the requests so far as JSON; `?format=jsonl`, `?format=har`, `?action=NAME` |
//! | `DELETE /__emu/journal` | forgets them |
//! | `GET /__emu/faults` | the faults in force, with their ids and counts |
//! | `POST /__emu/faults` | sets a fault or a list of faults |
//! | `DELETE /__emu/faults`, `DELETE /__emu/faults/ID` | ends all faults, or one |
//! | `POST /__emu/lead` | `{"action": "NAME", "waiter": "NAME", "to": "done"}` (or `failed`, `wait`; `product` and `version` if need be): where waits for generated answers lead |
//! | `POST /__emu/instance` | `{"role": "NAME", "v1": true, "credentials_last_seconds": 900}`: the metadata double |
//! | `GET /__emu/snapshot` | the state as one document |
//! | `POST /__emu/restore` | brings such a state back |
//! | `GET /__emu/recording` | requests and answers so far as a scenario, one a line |
//! | `POST /__emu/replay` | answers from such a scenario from now on |
//! | `DELETE /__emu/replay` | ends that |
//! | `POST /__emu/reset` | puts everything back to how it began |

use std::time::Duration;

use aliyun_rpc_core::clock::{Clock as _, iso8601, parse_iso8601};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::fault::{Fault, FaultId, FaultReport};
use crate::gateway::Gateway;
use crate::generate::{End, LeadError};
use crate::guard;
use crate::instance::Instance;
use crate::journal::{Entry, to_har, to_json, to_jsonl};
use crate::lock::lock;
use crate::refusal::Refusal;
use crate::reply::Reply;
use crate::request::Received;
use crate::scenario;
use crate::snapshot::Snapshot;

/// Where the emulator's own requests go.
pub(crate) const PREFIX: &str = "/__emu/";

/// An answer, or a status and why not.
type Answer = Result<Reply, (u16, String)>;

/// Answers a request of the emulator's own.
pub(crate) fn answer(gateway: &Gateway, received: &Received) -> Reply {
    let outcome = guard::check_own(received)
        .map_err(|refusal: Refusal| (refusal.status(), refusal.message().to_owned()))
        .and_then(|()| route(gateway, received));
    let mut reply = outcome.unwrap_or_else(|(status, error)| {
        Reply::new(
            status,
            "application/json",
            json!({"error": error}).to_string(),
        )
    });
    reply.set("cache-control", "no-store");
    reply
}

fn route(gateway: &Gateway, received: &Received) -> Answer {
    let path = received.path.strip_prefix(PREFIX).unwrap_or_default();
    let (name, rest) = path.split_once('/').unwrap_or((path, ""));
    let body = received.body.as_ref();
    match (received.method.as_str(), name, rest) {
        ("GET", "health", "") => Ok(health(gateway)),
        ("GET", "clock", "") => Ok(clock(gateway)),
        ("POST", "clock", "") => steer(gateway, read(body)?),
        ("GET", "journal", "") => journal(gateway, &received.query),
        ("DELETE", "journal", "") => {
            lock(&gateway.journal).clear();
            Ok(done())
        }
        ("GET", "faults", "") => Ok(ok(&faults(gateway))),
        ("POST", "faults", "") => set_faults(gateway, read(body)?),
        ("DELETE", "faults", "") => {
            lock(&gateway.faults).clear();
            Ok(done())
        }
        ("DELETE", "faults", id) => {
            let id = id.parse().map(FaultId);
            if id.is_ok_and(|id| lock(&gateway.faults).remove(id)) {
                Ok(done())
            } else {
                Err((404, "there is no fault with this id".to_owned()))
            }
        }
        ("POST", "lead", "") => lead(gateway, &read(body)?),
        ("POST", "instance", "") => {
            let instance: Instance = read(body)?;
            *lock(&gateway.instance) = instance;
            Ok(done())
        }
        ("GET", "snapshot", "") => {
            let snapshot = serde_json::to_value(gateway.snapshot());
            snapshot
                .map(|snapshot| ok(&snapshot))
                .map_err(|error| (500, error.to_string()))
        }
        ("POST", "restore", "") => {
            let snapshot: Snapshot = read(body)?;
            gateway
                .restore(snapshot)
                .map(|()| done())
                .map_err(|error| (409, error.to_string()))
        }
        ("GET", "recording", "") => Ok(Reply::new(
            200,
            "application/x-ndjson",
            scenario::write(&lock(&gateway.journal).entries()),
        )),
        ("POST", "replay", "") => {
            let text = str::from_utf8(body).map_err(|error| (400, error.to_string()))?;
            gateway
                .replay(text)
                .map(|count| ok(&json!({"answers": count})))
                .map_err(|error| (400, error.to_string()))
        }
        ("DELETE", "replay", "") => {
            gateway.stop_replaying();
            Ok(done())
        }
        ("POST", "reset", "") => {
            gateway.reset();
            Ok(done())
        }
        (method, name, _) if NAMES.contains(&name) => Err((
            405,
            format!("{method} is not for this path; see the documentation of the emulator"),
        )),
        _ => Err((
            404,
            format!(
                "the emulator has no such path of its own; it has {}",
                NAMES.join(", ")
            ),
        )),
    }
}

/// What can stand after the prefix.
const NAMES: [&str; 11] = [
    "health",
    "clock",
    "journal",
    "faults",
    "lead",
    "instance",
    "snapshot",
    "restore",
    "recording",
    "replay",
    "reset",
];

fn ok(value: &Value) -> Reply {
    Reply::new(200, "application/json", value.to_string())
}

fn done() -> Reply {
    ok(&json!({}))
}

fn read<'a, T: Deserialize<'a>>(body: &'a [u8]) -> Result<T, (u16, String)> {
    serde_json::from_slice(body).map_err(|error| (400, format!("the body cannot be read: {error}")))
}

fn health(gateway: &Gateway) -> Reply {
    let operations: Vec<String> = gateway
        .registry
        .actions()
        .map(|action| format!("{} {} {}", action.product, action.version, action.name))
        .collect();
    ok(&json!({
        "status": "ok",
        "version": env!("CARGO_PKG_VERSION"),
        "time": iso8601(gateway.clock.now()),
        "operations": operations,
    }))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LeadOf {
    action: String,
    waiter: String,
    to: End,
    product: Option<String>,
    version: Option<String>,
}

fn lead(gateway: &Gateway, of: &LeadOf) -> Result<Reply, (u16, String)> {
    let is = |wanted: &Option<String>, own: &str| wanted.as_ref().is_none_or(|name| name == own);
    let action = gateway.registry.actions().find(|action| {
        action.name == of.action
            && is(&of.product, action.product)
            && is(&of.version, action.version)
    });
    let not_generated = || LeadError::NotGenerated(of.action.clone());
    action
        .ok_or_else(not_generated)
        .and_then(|action| gateway.lead(action, &of.waiter, of.to.outcome()))
        .map(|()| done())
        .map_err(|error| (400, error.to_string()))
}

fn clock(gateway: &Gateway) -> Reply {
    ok(&json!({
        "time": iso8601(gateway.clock.now()),
        "frozen": gateway.clock.is_frozen(),
    }))
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Steering {
    set: Option<String>,
    advance_seconds: Option<f64>,
    freeze: Option<bool>,
    follow: Option<bool>,
}

fn steer(gateway: &Gateway, steering: Steering) -> Answer {
    let clock = &gateway.clock;
    let wrong = |words: &str| (400, words.to_owned());
    let time = match steering.set {
        Some(text) => Some(
            parse_iso8601(&text)
                .ok_or_else(|| wrong("`set` must be written YYYY-MM-DDTHH:MM:SSZ in UTC"))?,
        ),
        None => None,
    };
    let advance = match steering.advance_seconds {
        Some(seconds) => Some(Duration::try_from_secs_f64(seconds).map_err(|_| {
            wrong("`advance_seconds` must be a number from 0; `set` can set the clock back")
        })?),
        None => None,
    };
    if steering.follow == Some(true) {
        clock.follow();
    }
    match steering.freeze {
        Some(true) => clock.freeze(),
        Some(false) => clock.run(),
        None => {}
    }
    if let Some(time) = time {
        clock.set(time);
    }
    if let Some(by) = advance {
        clock.advance(by);
    }
    Ok(self::clock(gateway))
}

fn journal(gateway: &Gateway, query: &str) -> Answer {
    let wanted = |name: &str| {
        query
            .split('&')
            .find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))
    };
    let mut entries = lock(&gateway.journal).entries();
    if let Some(action) = wanted("action") {
        entries.retain(|entry: &Entry| entry.action == action);
    }
    match wanted("format") {
        None | Some("json") => Ok(ok(&entries.iter().map(to_json).collect())),
        Some("jsonl") => Ok(Reply::new(200, "application/x-ndjson", to_jsonl(&entries))),
        Some("har") => Ok(ok(&to_har(&entries))),
        Some(_) => Err((400, "`format` is one of json, jsonl, har".to_owned())),
    }
}

fn faults(gateway: &Gateway) -> Value {
    lock(&gateway.faults)
        .report()
        .iter()
        .map(|report: &FaultReport| {
            json!({
                "id": report.id.0,
                "words": report.fault.to_string(),
                "fault": report.fault,
                "seen": report.seen,
                "hits": report.hits,
            })
        })
        .collect()
}

#[derive(Deserialize)]
#[serde(untagged)]
enum OneOrMore {
    More(Vec<Value>),
    One(Value),
}

fn set_faults(gateway: &Gateway, given: OneOrMore) -> Answer {
    let given = match given {
        OneOrMore::More(list) => list,
        OneOrMore::One(one) => vec![one],
    };
    let wrong = |error: &dyn std::fmt::Display| (400, error.to_string());
    // All of them or none.
    let mut faults: Vec<Fault> = Vec::new();
    for value in given {
        let fault = serde_json::from_value(value).map_err(|error| wrong(&error))?;
        gateway.check_fault(&fault).map_err(|error| wrong(&error))?;
        faults.push(fault);
    }
    let mut ids = Vec::new();
    for fault in faults {
        ids.push(gateway.fault(fault).map_err(|error| wrong(&error))?.0);
    }
    Ok(ok(&json!({"ids": ids})))
}
