//! The road of a request: guard, names, caller, parameters, service. State changes at its end only.

mod instance;
mod outcome;
#[cfg(test)]
mod properties;

use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::SystemTime;

use aliyun_rpc_core::clock::Clock as _;
use aliyun_rpc_core::descriptor::Action;

use crate::answer::{self, Rendered};
use crate::client_tokens::ClientTokens;
use crate::clock::EmulatorClock;
use crate::expect::Expectation;
use crate::fault::{Fault, FaultError, FaultId, Faults};
use crate::generate::Memory;
use crate::instance::{Instance, recognise};
use crate::journal::{Entry, Identity, Journal, Verdict};
use crate::keys::{Key, hex, random};
use crate::lock::lock;
use crate::refusal::Refusal;
use crate::registry::Registry;
use crate::reply::Reply;
use crate::request::{Call, Received, format, shown};
use crate::scenario::Replay;
use crate::scrub::Scrubber;
use crate::services::{Seed, World};
use crate::verify::{self, Authority};
use crate::{control, generate, scenario};
use outcome::{Outcome, Road};

/// Called with every finished request.
pub(crate) type Observer = Arc<dyn Fn(&Entry) + Send + Sync>;

/// Everything behind the sockets.
pub(crate) struct Gateway {
    pub(crate) authority: Authority,
    pub(crate) registry: Registry,
    pub(crate) clock: EmulatorClock,
    pub(crate) lenient: bool,
    pub(crate) faults: Mutex<Faults>,
    pub(crate) journal: Mutex<Journal>,
    pub(crate) world: Arc<Mutex<World>>,
    /// What generated answers remember.
    pub(crate) memory: Arc<Mutex<Memory>>,
    /// Where ids of requests come from, if they are to repeat.
    pub(crate) ids: Option<RequestIds>,
    pub(crate) instance: Mutex<Instance>,
    pub(crate) tokens: Mutex<ClientTokens>,
    pub(crate) expected: Mutex<Vec<Expectation>>,
    pub(crate) replay: Mutex<Option<Replay>>,
    /// What [`Gateway::reset`] goes back to.
    pub(crate) origin: Origin,
    pub(crate) observer: Option<Observer>,
}

/// How an emulator began.
pub(crate) struct Origin {
    pub(crate) seed: Seed,
    pub(crate) keys: Vec<Key>,
    pub(crate) faults: Vec<Fault>,
    pub(crate) instance: Instance,
    /// Where the clock started, if not where the one that it follows stood.
    pub(crate) time: Option<SystemTime>,
}

impl fmt::Debug for Gateway {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Gateway")
            .field("registry", &self.registry)
            .field("clock", &self.clock)
            .field("lenient", &self.lenient)
            .finish_non_exhaustive()
    }
}

impl Gateway {
    /// Refuses a fault that can never happen.
    pub(crate) fn check_fault(&self, fault: &Fault) -> Result<(), FaultError> {
        fault.check()?;
        fault.happens_in(&self.registry)
    }

    /// Sets a fault, if it can ever happen.
    pub(crate) fn fault(&self, fault: Fault) -> Result<FaultId, FaultError> {
        self.check_fault(&fault)?;
        Ok(lock(&self.faults).add(fault))
    }

    /// Answers a request and writes it into the journal. `unread` is why its body could not be read.
    pub(crate) fn answer(&self, received: &Received, unread: Option<Refusal>) -> Reply {
        if received.path.starts_with(control::PREFIX) {
            return control::answer(self, received);
        }
        if let Some(action) = recognise(&received.path) {
            return self.instance(received, action);
        }
        let now = self.clock.now();
        let id = match &self.ids {
            Some(ids) => ids.next(),
            None => request_id(),
        };
        let format = format(received);
        let call = Call::read(received);
        let mut road = Road::default();
        let outcome = match unread {
            Some(refusal) => Err(refusal),
            None => self.outcome(received, &call, &mut road, &id),
        };
        let Road {
            action,
            plan,
            token,
            account,
        } = road;

        let host = received.header("host").unwrap_or_default();
        let (status, rendered, verdict) = match outcome {
            Ok(Outcome::Executed(rendered)) => (200, rendered, Verdict::Accepted),
            Ok(Outcome::Replayed(status, rendered)) => {
                let verdict = if status < 400 {
                    Verdict::Accepted
                } else {
                    Verdict::Refused {
                        code: scenario::code(&rendered.shown),
                        diagnosis: None,
                    }
                };
                (status, rendered, verdict)
            }
            Ok(Outcome::Faulted) => (200, Rendered::default(), Verdict::Faulted),
            Err(refusal) => {
                let product = action.map(|action: &Action| action.product);
                let body = answer::refusal(&refusal, product, host, &id, format);
                let rendered = Rendered {
                    shown: body.clone(),
                    wire: body,
                };
                let verdict = Verdict::Refused {
                    code: refusal.code.into_owned(),
                    diagnosis: refusal.diagnosis,
                };
                (refusal.status, rendered, verdict)
            }
        };
        let mut reply = Reply::new(status, answer::media_type(format), rendered.wire);
        // The emulator's time, so that clients can tell how far their clock is off.
        reply.set("date", httpdate::fmt_http_date(now));
        reply.set("cache-control", "no-store");
        reply.set("x-acs-request-id", &*id);
        if let Verdict::Refused {
            diagnosis: Some(words),
            ..
        } = &verdict
        {
            reply.diagnose(words);
        }
        let mut shown_answer = rendered.shown;
        if let Some(fault) = &plan.fault {
            let before = reply.body.clone();
            reply.spoil(fault);
            if reply.body != before {
                shown_answer = String::from_utf8_lossy(&reply.body).into_owned();
            }
        }
        reply.delay = plan.delay;

        let call = call.as_ref().ok();
        let identity = call.map(|call| Identity::of(received, call, token.as_deref()));
        let canonical = call.and_then(|call| verify::canonical(received, call));
        let scrubber = Scrubber::new(received, call, action.map_or(&[], |action| action.params));
        // A name may hold anything; a log line must stay one.
        let named = |of: Option<&str>| shown(&scrubber.text(of.unwrap_or_default())).into_owned();
        let entry = Entry {
            number: 0,
            call: 0,
            attempt: 0,
            at: now,
            scheme: call.map(|call| call.scheme),
            method: received.method.clone(),
            product: action.map_or("", |action| action.product),
            version: named(call.and_then(|call| call.version(received))),
            action: named(call.and_then(|call| call.action(received))),
            account,
            parameters: call
                .map(|call| scenario::parameters(call, &scrubber, action))
                .unwrap_or_default(),
            verdict: match verdict {
                Verdict::Refused { code, diagnosis } => Verdict::Refused {
                    code,
                    diagnosis: diagnosis.map(|words| scrubber.text(&words)),
                },
                other => other,
            },
            faults: plan.words,
            status: reply.status,
            request_id: id,
            canonical: cut(scrubber.text(&canonical.unwrap_or_default())),
            request: cut(scrubber.request()),
            answer: cut(scrubber.text(&shown_answer)),
        };
        let good = entry.verdict == Verdict::Accepted && plan.fault.is_none();
        self.note(entry, identity.as_ref(), good);
        reply
    }

    /// Writes an entry into the journal and tells the observer.
    fn note(&self, entry: Entry, identity: Option<&Identity>, good: bool) {
        let entry = lock(&self.journal).push(entry, identity, good);
        if let Some(observer) = &self.observer {
            observer(&entry);
        }
    }
}

/// What stands at the end of a text that was cut.
pub(crate) const CUT: &str = "... (cut)";

/// Bodies may have megabytes, and the journal holds a thousand of them.
fn cut(mut text: String) -> String {
    const LIMIT: usize = 64 * 1024;
    if text.len() > LIMIT {
        let end = (0..=LIMIT).rev().find(|at| text.is_char_boundary(*at));
        text.truncate(end.unwrap_or(0));
        text.push_str(CUT);
    }
    text
}

/// Ids of requests that come one after another from a seed.
#[derive(Debug)]
pub(crate) struct RequestIds {
    seed: u64,
    given: AtomicU64,
}

impl RequestIds {
    pub(crate) const fn new(seed: u64) -> Self {
        Self {
            seed,
            given: AtomicU64::new(0),
        }
    }

    fn next(&self) -> String {
        let number = self.given.fetch_add(1, Ordering::Relaxed);
        usual_form(&generate::id(self.seed, number))
    }

    fn begin(&self) {
        self.given.store(0, Ordering::Relaxed);
    }
}

impl Gateway {
    /// Lets ids of requests, if they are to repeat, come from the first again.
    pub(crate) fn begin_ids(&self) {
        if let Some(ids) = &self.ids {
            ids.begin();
        }
    }
}

/// A random id.
fn request_id() -> String {
    usual_form(&hex(&random::<16>().unwrap_or_default()))
}

/// An id of the usual form, `A3601178-A6A2-4636-BE56-1116F73C0B0C`, out of 32 digits.
fn usual_form(hex: &str) -> String {
    let hex = hex.to_uppercase();
    let part = |from: usize, to: usize| hex.get(from..to).unwrap_or_default();
    format!(
        "{}-{}-4{}-A{}-{}",
        part(0, 8),
        part(8, 12),
        part(13, 16),
        part(17, 20),
        part(20, 32)
    )
}
