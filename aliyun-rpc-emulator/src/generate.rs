//! Answers of operations that nobody wrote a double for: made from the descriptor, seeded, the same on each run.
//!
//! - Members are filled by name and kind; those with the name of a parameter repeat it, and lists of things with ids hold
//!   the ids that were asked for.
//! - A list that is declared as paged has as many items as [`Generated::items`] says, in the same order on pages of any
//!   size. A token is accepted only for the list that it was given out for, that is with the same other parameters.
//! - Where a waiter looks, the first calls with the same parameters show a state to be waited in, and then one that ends
//!   the wait well. Of several waiters it is the first that ends with a status (`done("Running")`): things are there from
//!   the first call on, and stay. Waits for something to appear or to be gone, and those that fail, are led to their end
//!   by [`Emulator::lead`](crate::Emulator::lead).
//! - The same request gets the same answer, but for the id of the request, and for operations that do more than read:
//!   those make new things at each call.

mod asked;
mod chance;
mod page;
mod shape;
mod state;
mod words;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use aliyun_rpc_core::decode;
use aliyun_rpc_core::descriptor::{Action, Field, Kind, Outcome, PageBy, Path, Waiter};
use aliyun_rpc_core::response::Format;
use aliyun_rpc_core::slot::{Object, Slot};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::answer::{Rendered, with_request_id};
use crate::gateway::Gateway;
use crate::keys::DEFAULT_ACCOUNT;
use crate::lock::lock;
use crate::refusal::Refusal;
use crate::registry::{Answer, Entry, Request};
use chance::Chance;
use page::Page;
use shape::Shape;
use state::State;
use words::Context;

/// Calls with the same parameters are counted for so many different ones of an operation; then counting begins anew.
const COUNTED: usize = 100_000;

/// The region of requests that name none.
const REGION: &str = "cn-hangzhou";

/// How answers are made for operations without a double of their own.
///
/// ```
/// use aliyun_rpc_emulator::{Emulator, Generated};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let emulator = Emulator::builder()
///     .actions(aliyun_sts::v2015_04_01::ACTIONS)
///     .generated(Generated { seed: 7, items: 250, ..Generated::default() })
///     .build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Generated {
    /// What all values are made from; another seed gives other values. Default 0.
    pub seed: u64,
    /// How many items a paged list has; default 23.
    pub items: usize,
    /// How many calls show a state to be waited in before the one that ends the wait; default 2.
    pub polls: u32,
}

impl Default for Generated {
    fn default() -> Self {
        Self {
            seed: 0,
            items: 23,
            polls: 2,
        }
    }
}

/// Why no wait can be led anywhere.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum LeadError {
    /// The operation's answers are not generated: it has a double of its own, or is not known to the emulator.
    #[error(
        "the answers of `{0}` are not generated: add it by `Builder::actions`, without a double of its own"
    )]
    NotGenerated(String),
    /// The operation has no such waiter.
    #[error("`{action}` has no waiter `{waiter}`, but {known}")]
    NoWaiter {
        /// The operation.
        action: String,
        /// What was asked for.
        waiter: String,
        /// The waiters that it has.
        known: String,
    },
    /// The waiter knows no state of failure.
    #[error("the waiter `{0}` declares no state in which it fails")]
    NeverFails(String),
}

/// What generated answers remember.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Memory {
    /// Calls so far, by operation and parameters.
    calls: BTreeMap<String, BTreeMap<u64, u32>>,
    /// Where waits lead, by operation.
    leads: BTreeMap<String, Lead>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
struct Lead {
    waiter: String,
    to: End,
}

/// [`Outcome`], as it is saved.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum End {
    Wait,
    Done,
    Failed,
}

impl End {
    pub(crate) const fn outcome(self) -> Outcome {
        match self {
            Self::Wait => Outcome::Wait,
            Self::Done => Outcome::Done,
            Self::Failed => Outcome::Failed,
        }
    }
}

impl Memory {
    /// Counts a call; tells how many there were before.
    fn count(&mut self, action: &Action, key: u64) -> u32 {
        let calls = self.calls.entry(full_name(action)).or_default();
        if calls.len() >= COUNTED && !calls.contains_key(&key) {
            calls.clear();
        }
        let count = calls.entry(key).or_default();
        let before = *count;
        *count = count.saturating_add(1);
        before
    }

    /// Leads waits of an operation to another end, from its next poll on.
    fn lead(&mut self, action: &Action, waiter: &str, to: Outcome) -> Result<(), LeadError> {
        let Some(known) = action.waiters.iter().find(|known| known.name == waiter) else {
            let names: Vec<&str> = action.waiters.iter().map(|waiter| waiter.name).collect();
            return Err(LeadError::NoWaiter {
                action: action.name.to_owned(),
                waiter: waiter.to_owned(),
                known: match &*names {
                    [] => "none at all".to_owned(),
                    names => names.join(", "),
                },
            });
        };
        let fails =
            !known.failed.is_empty() || [known.absent, known.present].contains(&Outcome::Failed);
        let to = match to {
            Outcome::Failed if !fails => return Err(LeadError::NeverFails(waiter.to_owned())),
            Outcome::Failed => End::Failed,
            Outcome::Done => End::Done,
            Outcome::Wait => End::Wait,
        };
        let lead = Lead {
            waiter: waiter.to_owned(),
            to,
        };
        self.leads.insert(full_name(action), lead);
        self.calls.remove(&full_name(action));
        Ok(())
    }

    /// The waiter that polls of an operation were led to, and its end.
    fn led(&self, action: &'static Action) -> Option<(&'static Waiter, Outcome)> {
        let lead = self.leads.get(&full_name(action))?;
        let mut waiters = action.waiters.iter();
        let waiter = waiters.find(|waiter| waiter.name == lead.waiter)?;
        Some((waiter, lead.to.outcome()))
    }
}

/// 32 digits of the `number`-th id of a seed.
pub(crate) fn id(seed: u64, number: u64) -> String {
    Chance::new(seed).of("RequestId").nth(number).hex(32)
}

impl Gateway {
    /// Leads waits for an operation whose answers are generated.
    pub(crate) fn lead(&self, action: &Action, waiter: &str, to: Outcome) -> Result<(), LeadError> {
        if !self.registry.is_generated(action) {
            return Err(LeadError::NotGenerated(action.name.to_owned()));
        }
        lock(&self.memory).lead(action, waiter, to)
    }
}

fn full_name(action: &Action) -> String {
    format!("{} {} {}", action.product, action.version, action.name)
}

/// An operation whose answers are generated.
pub(crate) fn entry(
    action: &'static Action,
    generated: Generated,
    memory: &Arc<Mutex<Memory>>,
) -> Entry {
    let memory = Arc::clone(memory);
    Entry {
        action,
        own_codes: &[],
        generated: true,
        handler: Arc::new(move |request| answer(&generated, &memory, request)),
    }
}

/// Decides what is answered; how it is written is decided later.
fn answer(
    generated: &Generated,
    memory: &Mutex<Memory>,
    request: &Request<'_>,
) -> Result<Answer, Refusal> {
    let action = request.action();
    let root = Chance::new(generated.seed)
        .of(action.product)
        .of(action.version)
        .of(action.name)
        .of(request.account());
    // A list is the same whatever page of it is asked for; polls of one page are not those of another.
    let (list, call) = (root_of(root, request, false), root_of(root, request, true));

    let page = action
        .pages
        .as_ref()
        .map(|pages| page::asked(pages, request, total(generated, request), list))
        .transpose()?;
    let (count, led) = {
        let mut memory = lock(memory);
        (memory.count(action, call.key()), memory.led(action))
    };
    let state = match led {
        Some((waiter, to)) => {
            let state = state::at_poll(action, waiter, to, count, generated.polls);
            Some((waiter, state))
        }
        None => state::unled(action, count, generated.polls),
    };
    let state = state.map(|(waiter, state)| (waiter.status, state));
    if let Some((_, State::Refused(code))) = state {
        return Err(Refusal::of(action, code));
    }
    // A client token makes a creation idempotent, but two of them are two.
    let has_token = action.params.iter().any(|param| param.idempotency_token);
    let chance = if action.idempotent && !has_token || asked::only_reads(action.name) {
        list
    } else {
        list.nth(count.into())
    };
    Ok(Box::new(move |request, format| {
        render(request, page.as_ref(), state, chance, format)
    }))
}

/// The chance of a request: of its parameters, but for those that name the attempt and, unless they count, the page.
fn root_of(root: Chance, request: &Request<'_>, with_page: bool) -> Chance {
    let action = request.action();
    let is_of_page = |name: &str| {
        action.pages.is_some_and(|pages| {
            let (PageBy::Token { param, .. } | PageBy::Number { param, .. }) = pages.by;
            param == name || pages.size == Some(name)
        })
    };
    let is_token = |name: &str| {
        let mut params = action.params.iter();
        params.any(|param| param.idempotency_token && param.name == name)
    };
    request
        .parameters
        .iter()
        .filter(|(name, _)| !is_token(name) && (with_page || !is_of_page(name)))
        .fold(root, |chance, (name, value)| chance.of(name).of(value))
}

/// How many items the paged list has: those that were asked for, if certain ones were.
fn total(generated: &Generated, request: &Request<'_>) -> usize {
    let action = request.action();
    let list = (action.pages.as_ref()).and_then(|pages| page::at(&action.response, pages.items));
    let asked = list.and_then(|list: &Field| match list.kind {
        Kind::List(item) => asked::items(request, list.name, list.wrapper, item),
        _ => None,
    });
    asked.unwrap_or(generated.items)
}

fn render(
    request: &Request<'_>,
    page: Option<&Page>,
    state: Option<(Path, State)>,
    chance: Chance,
    format: Format,
) -> Rendered {
    let action = request.action();
    let root = format!("{}Response", action.name);
    let make = |shown: bool| {
        let mut shape = Shape {
            request,
            context: Context {
                action,
                account: request.account(),
                region: request.region().unwrap_or(REGION),
            },
            paged: action.pages.as_ref().zip(page),
            state,
            shown,
            has_secret: false,
            path: Vec::new(),
            open: Vec::new(),
            repeats: 0,
            lists: 0,
            texts: 0,
            secret: false,
        };
        let value = shape.answer(chance);
        let has_id = value.get("RequestId").is_some();
        let text = decode::encode(&mut Document(value), format, &root);
        let text = if has_id {
            text
        } else {
            with_request_id(&text, format, &root, request.id())
        };
        (text, shape.has_secret)
    };
    let (wire, has_secret) = make(false);
    let shown = if has_secret {
        make(true).0
    } else {
        wire.clone()
    };
    Rendered { wire, shown }
}

/// A JSON document that core writes in each format.
struct Document(Value);

impl Object for Document {
    fn table(&self) -> &'static [Field] {
        &[]
    }

    fn field(&mut self, _: usize) -> Slot<'_> {
        Slot::Ignored
    }

    fn whole(&mut self) -> Option<Slot<'_>> {
        Some(Slot::Json(&mut self.0))
    }
}

/// A text that fits the name of a field of requests, always the same.
pub(crate) fn sample_text(action: &'static Action, field: &Field) -> String {
    let context = Context {
        action,
        account: DEFAULT_ACCOUNT,
        region: REGION,
    };
    words::text(
        field,
        context,
        Chance::new(0).of(action.name).of(field.name),
    )
}

/// The example that the documentation of a field gives.
pub(crate) fn example(field: &Field) -> Option<&'static str> {
    words::example(field.doc)
}
