//! Faults on demand: errors, throttling, delays and broken connections, for chosen requests.
//!
//! A [`Fault`] says when (operation, region, which of the calls, with which probability) and what. Requests that the
//! emulator refuses by itself meet no fault: a fault hides no mistake of the client.
//!
//! | effect | JSON | executed | what the client sees |
//! |---|---|---|---|
//! | [`refuse`](When::refuse) | `{"refuse": {"code": "Throttling.User"}}` | no | an error answer; hints by [`Fault::header`] |
//! | [`page`](When::page) | `{"page": {"status": 502}}` | no | a gateway's HTML page |
//! | [`answer`](When::answer) | `{"answer": {"status": 200, "media_type": "..", "body": ".."}}` | no | these bytes |
//! | [`garbage`](When::garbage) | `"garbage"` | no | bytes that are no text, called JSON |
//! | [`huge`](When::huge) | `{"huge": {"bytes": 9000000}}` | no | so many bytes, chunk by chunk, of unannounced length |
//! | [`reset`](When::reset) | `"reset"` | no | the connection reset before the first byte |
//! | [`close`](When::close) | `"close"` | no | the connection closed before the first byte |
//! | [`drop_reply`](When::drop_reply) | `"drop_reply"` | yes | as `reset`, but the operation took effect |
//! | [`latency`](When::latency) | `{"latency": {"fixed_ms": 250}}` | yes | the answer, later |
//! | [`stall_headers`](When::stall_headers) | `"stall_headers"` | yes | nothing, on a connection that stays open |
//! | [`stall_body`](When::stall_body) | `{"stall_body": {"after": 10}}` | yes | the beginning of the answer, then nothing |
//! | [`drip`](When::drip) | `{"drip": {"bytes": 1, "pause_ms": 100}}` | yes | the body in small pieces |
//! | [`truncate`](When::truncate) | `{"truncate": {"after": 10}}` | yes | the connection closed in the middle of the body |
//! | [`reset_after_headers`](When::reset_after_headers) | `"reset_after_headers"` | yes | status and headers, then a reset |
//! | [`reset_body`](When::reset_body) | `{"reset_body": {"after": 10}}` | yes | a reset in the middle of the body |
//! | [`media_type`](When::media_type) | `{"media_type": {"media_type": "text/plain"}}` | yes | the answer under another content type |
//! | [`duplicate`](When::duplicate) | `"duplicate"` | yes | the answer twice on one connection |
//!
//! Errors and connection faults that are marked "no" come *instead of* the execution;
//! [`Fault::after_executing`] lets the operation take effect first. Delays of all faults that match a request add up;
//! of the other effects the first fault's is taken, in the order in which they were set.

mod effect;
mod known;
mod rules;
mod when;

use std::fmt;

use serde::{Deserialize, Serialize};

pub use effect::Delay;
pub(crate) use effect::Effect;
pub(crate) use rules::{Chance, Faults, Plan, Subject};
pub use when::When;

/// When something goes wrong, and what. Made by [`Fault::on`], [`Fault::named`], [`Fault::any`] or from JSON.
///
/// ```
/// use aliyun_config::v2019_01_08::StartConfigurationRecorder;
/// use aliyun_rpc_emulator::{Emulator, Fault};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let emulator = Emulator::start().await?;
/// // The second call of the operation takes effect, but its answer never arrives.
/// emulator.fault(Fault::on::<StartConfigurationRecorder>().nth(2).drop_reply())?;
/// // The same from JSON, as in a seed file or at `/__emu/faults`.
/// let fault = Fault::from_json(r#"{"action": "StartConfigurationRecorder", "nth": 2, "effect": "drop_reply"}"#)?;
/// let id = emulator.fault(fault)?;
/// assert_eq!(emulator.faults().len(), 2);
/// assert!(emulator.remove_fault(id));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "Written", into = "Written")]
pub struct Fault {
    when: When,
    effect: Effect,
    headers: Vec<(String, String)>,
    /// Whether the operation is executed; `None`: as the effect has it.
    executes: Option<bool>,
}

impl Fault {
    pub(crate) const fn new(when: When, effect: Effect) -> Self {
        Self {
            when,
            effect,
            headers: Vec::new(),
            executes: None,
        }
    }

    /// Reads a fault from JSON: `product`, `version`, `action`, `region`, `nth`, `every`, `times`, `probability`, `seed`,
    /// `headers` (an object) and `after_executing` are optional, `effect` is one of the [table](self).
    ///
    /// # Errors
    /// If it is no JSON of this form, or says something impossible.
    pub fn from_json(text: &str) -> Result<Self, FaultError> {
        serde_json::from_str(text).map_err(|error| FaultError::Unreadable(error.to_string()))
    }

    /// Adds a header to the answer: a hint such as `x-acs-retry-after` (milliseconds), `x-ratelimit-user-api`
    /// (`Limit:1,Remain:0,TimeLeft:2000,Reset:1234`) or `Retry-After`, or a wrong `date`.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Answers an error with this HTTP status instead of the documented one. With a status of its own, the code of
    /// [`When::refuse`] may be any text.
    #[must_use]
    pub fn status(mut self, status: u16) -> Self {
        match &mut self.effect {
            Effect::Refuse { status: own, .. } => *own = Some(status),
            Effect::Page { status: own } | Effect::Answer { status: own, .. } => *own = status,
            _ => {}
        }
        self
    }

    /// Answers an error with this message.
    #[must_use]
    pub fn message(mut self, text: impl Into<String>) -> Self {
        if let Effect::Refuse { message, .. } = &mut self.effect {
            *message = Some(text.into());
        }
        self
    }

    /// Lets the operation take effect before the fault does: an error answer although everything was done.
    #[must_use]
    pub const fn after_executing(mut self) -> Self {
        self.executes = Some(true);
        self
    }

    pub(crate) fn executes(&self) -> bool {
        self.executes.unwrap_or_else(|| self.effect.executes())
    }

    pub(crate) const fn when(&self) -> &When {
        &self.when
    }

    pub(crate) const fn effect(&self) -> &Effect {
        &self.effect
    }

    pub(crate) fn headers(&self) -> &[(String, String)] {
        &self.headers
    }

    /// Refuses what can never happen.
    pub(crate) fn check(&self) -> Result<(), FaultError> {
        self.when.check()?;
        self.effect.check()?;
        let bad = self.headers.iter().find(|(name, value)| {
            http::HeaderName::try_from(name).is_err() || http::HeaderValue::try_from(value).is_err()
        });
        match bad {
            None => Ok(()),
            Some((name, _)) => Err(FaultError::Impossible(format!(
                "`{}` is no header with a value that HTTP can carry",
                name.escape_default()
            ))),
        }
    }
}

/// `StartConfigurationRecorder, call 2: the reply is dropped`
impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.when, self.effect)?;
        if self.executes() && !self.effect.executes() {
            f.write_str(" after executing")?;
        }
        Ok(())
    }
}

/// A fault as JSON.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    product: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    version: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    action: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    region: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    nth: Option<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    every: Option<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    times: Option<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    probability: Option<f64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    seed: Option<u64>,
    effect: Effect,
    #[serde(default, skip_serializing_if = "std::collections::BTreeMap::is_empty")]
    headers: std::collections::BTreeMap<String, String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    after_executing: Option<bool>,
}

impl TryFrom<Written> for Fault {
    type Error = FaultError;

    fn try_from(written: Written) -> Result<Self, FaultError> {
        let fault = Self {
            when: When {
                product: written.product,
                version: written.version,
                action: written.action,
                region: written.region,
                nth: written.nth,
                every: written.every,
                times: written.times,
                probability: written.probability,
                seed: written.seed.unwrap_or_default(),
            },
            effect: written.effect,
            headers: written.headers.into_iter().collect(),
            executes: written.after_executing,
        };
        fault.check().map(|()| fault)
    }
}

impl From<Fault> for Written {
    fn from(fault: Fault) -> Self {
        let Fault {
            when,
            effect,
            headers,
            executes,
        } = fault;
        Self {
            product: when.product,
            version: when.version,
            action: when.action,
            region: when.region,
            nth: when.nth,
            every: when.every,
            times: when.times,
            probability: when.probability,
            seed: Some(when.seed).filter(|seed| *seed != 0),
            effect,
            headers: headers.into_iter().collect(),
            after_executing: executes,
        }
    }
}

/// Names a fault that is in force.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FaultId(pub(crate) u64);

impl fmt::Display for FaultId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A fault that is in force, and what it did so far.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct FaultReport {
    /// Its name.
    pub id: FaultId,
    /// When and what.
    pub fault: Fault,
    /// Verified requests of its operation and region so far.
    pub seen: u64,
    /// How many of them it hit.
    pub hits: u64,
}

/// Why a fault cannot be set.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FaultError {
    /// The emulator has no such operation, so that the fault would never show.
    #[error(
        "a fault for `{action}` would never happen: the emulator has no operation of this name{hint}"
    )]
    UnknownAction {
        /// The name that was asked for.
        action: String,
        /// A name that was perhaps meant, in words.
        hint: String,
    },
    /// Neither the operation nor the gateway has such a code.
    #[error(
        "{whose} no error `{code}`: documented are {known}, besides the gateway's own codes; give a status to answer with it all the same"
    )]
    UnknownCode {
        /// Who has no such code, in words.
        whose: String,
        /// The code that was asked for.
        code: String,
        /// The codes that are documented.
        known: String,
    },
    /// Something that cannot be.
    #[error("no such fault: {0}")]
    Impossible(String),
    /// The JSON text has another form.
    #[error("not a fault in JSON: {0}")]
    Unreadable(String),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn faults_survive_json() {
        let any = || Fault::any().version("2019-01-08").region("cn-hangzhou");
        for fault in [
            Fault::named("A").nth(2).drop_reply(),
            any()
                .every(3)
                .times(4)
                .refuse("Throttling.User")
                .header("x-acs-retry-after", "1"),
            any().refuse("X").status(429).message("m").after_executing(),
            any().probability(0.25, 7).latency(Delay::between_ms(1, 9)),
            any().latency(Delay::fixed_ms(250)),
            any().latency(Delay::exponential_ms(250)),
            any().page(502),
            any().answer(200, "text/plain", &b"\xff\x00"[..]),
            any().answer(200, "text/plain", "text"),
            any().garbage(),
            any().huge(9_000_000),
            any().reset(),
            any().close(),
            any().stall_headers(),
            any().stall_body(1),
            any().drip(1, std::time::Duration::from_millis(2)),
            any().truncate(3),
            any().reset_after_headers(),
            any().reset_body(4),
            any().media_type("text/plain"),
            any().product("Config").duplicate(),
        ] {
            let text = serde_json::to_string(&fault).unwrap();
            assert_eq!(Fault::from_json(&text), Ok(fault), "{text}");
        }
    }

    #[test]
    fn impossible_faults_are_refused_in_words() {
        for (text, words) in [
            (r#"{"effect": "nonsense"}"#, "nonsense"),
            (r#"{"effect": "reset", "actoin": "A"}"#, "actoin"),
            (r#"{"effect": "reset", "nth": 0}"#, "counted from 1"),
            (r#"{"effect": "reset", "every": 0}"#, "counted from 1"),
            (
                r#"{"effect": "reset", "probability": 1.5}"#,
                "between 0 and 1",
            ),
            (r#"{"effect": {"page": {"status": 99}}}"#, "status"),
            (
                r#"{"effect": {"refuse": {"code": "A", "status": 200}}}"#,
                "status",
            ),
            (
                r#"{"effect": {"latency": {"between_ms": [5, 2]}}}"#,
                "longer",
            ),
            (r#"{"effect": "reset", "headers": {"a b": "c"}}"#, "header"),
            (
                r#"{"effect": {"answer": {"status": 200, "media_type": "x", "body": {"base64": "?"}}}}"#,
                "base64",
            ),
        ] {
            let error = Fault::from_json(text).unwrap_err().to_string();
            assert!(error.contains(words), "{text}: {error}");
        }
    }
}
