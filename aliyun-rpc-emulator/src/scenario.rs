//! Requests and their answers as a scenario: written from the journal, and answered from later.
//!
//! A scenario is one JSON object a line: `product`, `version`, `action`, `parameters` (an object), `status`, `answer` (the
//! body as text). Secrets are masked in it, in parameters and answers; client tokens are left out, because they
//! differ from run to run.

use std::collections::BTreeMap;

use aliyun_rpc_core::descriptor::Action;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest as _, Sha256};

use crate::answer::Rendered;
use crate::journal::{Entry, Verdict};
use crate::keys::hex;
use crate::refusal::Refusal;
use crate::request::Call;
use crate::scrub::Scrubber;

/// Why a scenario cannot be answered from.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line} of the scenario cannot be read: {cause}")]
pub struct ScenarioError {
    line: usize,
    cause: String,
}

/// One request and its answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Recorded {
    /// Empty: of whatever product.
    #[serde(default)]
    product: String,
    version: String,
    action: String,
    #[serde(default)]
    parameters: BTreeMap<String, String>,
    status: u16,
    answer: String,
}

/// The scenario that entries of the journal make: requests of verified callers whose answers came from the service
/// and are kept whole.
#[must_use]
pub(crate) fn write(entries: &[Entry]) -> String {
    entries
        .iter()
        .filter(|entry| {
            !entry.account.is_empty()
                && entry.faults.is_empty()
                && entry.verdict != Verdict::Faulted
                && !entry.answer.ends_with(crate::gateway::CUT)
        })
        .filter_map(|entry| {
            let recorded = Recorded {
                product: entry.product.to_owned(),
                version: entry.version.clone(),
                action: entry.action.clone(),
                parameters: entry.parameters.clone(),
                status: entry.status,
                answer: entry.answer.clone(),
            };
            Some(serde_json::to_string(&recorded).ok()? + "\n")
        })
        .collect()
}

/// What tells requests of one operation apart: its own parameters without client token, secrets masked.
pub(crate) fn parameters(
    call: &Call,
    scrubber: &Scrubber<'_>,
    action: Option<&Action>,
) -> BTreeMap<String, String> {
    let is_token = |name: &str| match action {
        Some(action) => action
            .params
            .iter()
            .any(|field| field.idempotency_token && field.name == name),
        None => name == "ClientToken",
    };
    let own = call.own(action).into_iter();
    let own = own.map(|(name, value)| (name.to_owned(), value.to_owned()));
    let json = call.json.iter().flatten().map(|(name, value)| {
        let text = match value {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        (name.clone(), text)
    });
    // A name that no parameter can have.
    let bytes = call.bytes.iter().map(|bytes| {
        let hash = hex(&Sha256::digest(bytes));
        (
            "(body)".to_owned(),
            format!("{} bytes, SHA-256 {hash}", bytes.len()),
        )
    });
    own.chain(json)
        .chain(bytes)
        .filter(|(name, _)| !is_token(name))
        .map(|(name, value)| {
            let value = if scrubber.is_secret(&name) {
                "***".to_owned()
            } else {
                scrubber.text(&value)
            };
            (name, value)
        })
        .collect()
}

/// A scenario that is answered from: each answer once, in order.
#[derive(Debug)]
pub(crate) struct Replay(Vec<(Recorded, bool)>);

impl Replay {
    pub(crate) fn read(text: &str) -> Result<Self, ScenarioError> {
        let mut answers = Vec::new();
        for (number, line) in text.lines().enumerate() {
            if line.trim().is_empty() {
                continue;
            }
            let recorded = serde_json::from_str(line).map_err(|error| ScenarioError {
                line: number + 1,
                cause: error.to_string(),
            })?;
            answers.push((recorded, false));
        }
        Ok(Self(answers))
    }

    pub(crate) const fn len(&self) -> usize {
        self.0.len()
    }

    /// The next answer to this request.
    pub(crate) fn next(
        &mut self,
        product: &str,
        version: &str,
        action: &str,
        parameters: &BTreeMap<String, String>,
    ) -> Result<(u16, Rendered), Refusal> {
        let (mut of_operation, mut used) = (0, 0);
        for (recorded, is_used) in &mut self.0 {
            let fits = recorded.version == version
                && recorded.action == action
                && (recorded.product == product
                    || recorded.product.is_empty()
                    || product.is_empty());
            if !fits {
                continue;
            }
            of_operation += 1;
            if recorded.parameters != *parameters {
                continue;
            }
            if *is_used {
                used += 1;
                continue;
            }
            *is_used = true;
            let rendered = Rendered {
                wire: recorded.answer.clone(),
                shown: recorded.answer.clone(),
            };
            return Ok((recorded.status, rendered));
        }
        let why = match (of_operation, used) {
            (0, _) => format!("the scenario has no request of {action}"),
            (_, 0) => {
                format!("the scenario has {of_operation} of {action}, all with other parameters")
            }
            (_, used) => {
                format!("the scenario's {used} answers to this request were given already")
            }
        };
        Err(crate::refusal::NOT_RECORDED.refuse().because(why))
    }
}

/// The machine-readable code of a recorded error.
pub(crate) fn code(answer: &str) -> String {
    let json = serde_json::from_str::<Value>(answer).ok();
    let of_json = json.as_ref().and_then(|body| body.get("Code")?.as_str());
    of_json
        .or_else(|| answer.split_once("<Code>")?.1.split('<').next())
        .unwrap_or_default()
        .to_owned()
}
