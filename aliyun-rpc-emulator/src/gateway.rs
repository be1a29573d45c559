//! The road of a request: guard, names, caller, parameters, service. State changes at its end only.

#[cfg(test)]
mod properties;

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex};
use std::time::SystemTime;

use aliyun_rpc_core::clock::Clock as _;
use aliyun_rpc_core::descriptor::Action;
use aliyun_rpc_core::response::Format;

use crate::answer::{self, Rendered};
use crate::client_tokens::{self, ClientTokens};
use crate::clock::EmulatorClock;
use crate::expect::Expectation;
use crate::fault::{Effect, Fault, FaultError, FaultId, Faults, Plan, Subject};
use crate::instance::{Instance, Said};
use crate::journal::{Entry as JournalEntry, Identity, Journal, Verdict};
use crate::keys::{Key, hex, random};
use crate::lock::lock;
use crate::refusal::{self, Refusal};
use crate::registry::{Entry, Registry, Request};
use crate::reply::Reply;
use crate::request::{Call, Received, format, shown};
use crate::scenario::{Replay, ScenarioError};
use crate::scrub::Scrubber;
use crate::services::{Seed, World};
use crate::verify::{self, Authority};
use crate::{control, guard, instance, parameters, scenario};

/// Called with every finished request.
pub(crate) type Observer = Arc<dyn Fn(&JournalEntry) + Send + Sync>;

/// Everything behind the sockets.
pub(crate) struct Gateway {
    pub(crate) authority: Authority,
    pub(crate) registry: Registry,
    pub(crate) clock: EmulatorClock,
    pub(crate) lenient: bool,
    pub(crate) faults: Mutex<Faults>,
    pub(crate) journal: Mutex<Journal>,
    pub(crate) world: Arc<Mutex<World>>,
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
        if let Some(action) = instance::recognise(&received.path) {
            return self.instance(received, action);
        }
        let now = self.clock.now();
        let id = request_id();
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
        let entry = JournalEntry {
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

    /// Answers for the metadata service and its like.
    fn instance(&self, received: &Received, action: &'static Action) -> Reply {
        let now = self.clock.now();
        let plan = lock(&self.faults).plan(Subject {
            product: action.product,
            version: action.version,
            action: action.name,
            region: None,
        });
        let executes = plan.fault.as_ref().is_none_or(Fault::executes);
        let said = match guard::check(received) {
            Err(refusal) => Err(refusal),
            Ok(()) if executes => {
                let world = lock(&self.world);
                Ok(lock(&self.instance).answer(received, &world, now))
            }
            Ok(()) => Ok(Said::nothing()),
        };
        let (mut reply, mut shown_answer, verdict) = match said {
            Err(refusal) => (
                Reply::new(refusal.status, "text/plain", refusal.message.clone()),
                refusal.message,
                Verdict::Refused {
                    code: refusal.code.into_owned(),
                    diagnosis: refusal.diagnosis,
                },
            ),
            Ok(said) => {
                let verdict = match said.why {
                    Some(why) => Verdict::Refused {
                        code: said.status.to_string(),
                        diagnosis: Some(why.to_owned()),
                    },
                    None if executes => Verdict::Accepted,
                    None => Verdict::Faulted,
                };
                let reply = Reply::new(said.status, said.media_type, said.body.wire);
                (reply, said.body.shown, verdict)
            }
        };
        if let Some(fault) = &plan.fault {
            let before = reply.body.clone();
            if let Effect::Refuse {
                code,
                status,
                message,
            } = fault.effect()
            {
                reply.status = status.unwrap_or(403);
                reply.body = message.as_ref().unwrap_or(code).clone().into();
            }
            reply.spoil(fault);
            if reply.body != before {
                shown_answer = String::from_utf8_lossy(&reply.body).into_owned();
            }
        }
        reply.delay = plan.delay;
        let entry = JournalEntry {
            number: 0,
            call: 0,
            attempt: 0,
            at: now,
            scheme: None,
            method: received.method.clone(),
            product: action.product,
            version: action.version.to_owned(),
            action: action.name.to_owned(),
            account: String::new(),
            parameters: BTreeMap::new(),
            verdict,
            faults: plan.words,
            status: reply.status,
            request_id: String::new(),
            canonical: String::new(),
            request: cut(Scrubber::new(received, None, &[]).request()),
            answer: cut(shown_answer),
        };
        self.note(entry, None, false);
        reply
    }

    /// Writes an entry into the journal and tells the observer.
    fn note(&self, entry: JournalEntry, identity: Option<&Identity>, good: bool) {
        let entry = lock(&self.journal).push(entry, identity, good);
        if let Some(observer) = &self.observer {
            observer(&entry);
        }
    }

    /// The checks in the order of the real gateway, as far as it is known, then the faults, then the service.
    fn outcome(
        &self,
        received: &Received,
        call: &Result<Call, Refusal>,
        road: &mut Road,
        id: &str,
    ) -> Result<Outcome, Refusal> {
        guard::check(received)?;
        if !matches!(received.method.as_str(), "GET" | "POST") {
            return Err(refusal::UNSUPPORTED_METHOD.refuse());
        }
        if received.path != "/" {
            return Err(refusal::INVALID_ACTION
                .refuse()
                .because("RPC operations have the path `/`"));
        }
        let call = call.as_ref().map_err(Clone::clone)?;
        let now = self.clock.now();

        let host = received.header("host").unwrap_or_default();
        let name = call.action(received).unwrap_or_default();
        let version = call.version(received).unwrap_or_default();
        let found = self.registry.find(host, version, name);
        let anonymous = found.as_ref().is_ok_and(|entry| entry.action.anonymous);
        verify::complete(received, call, anonymous)?;
        road.action = found.as_ref().ok().map(|entry| entry.action);
        if let Some(replayed) = self.replayed(received, call, anonymous, road) {
            return replayed;
        }
        let entry = found?;
        let action = entry.action;

        let caller = verify::verify(&self.authority, received, call, anonymous, now)?;
        road.account.clone_from(&caller.account);
        if !caller.permitted {
            let refusal = action
                .error("NoPermission")
                .map_or_else(|| refusal::FORBIDDEN_RAM.refuse(), Refusal::documented);
            return Err(refusal.denying(action, &caller.account));
        }
        let parameters: BTreeMap<String, String> =
            parameters::read(action, entry.own_codes, call, self.lenient)?;

        road.plan = lock(&self.faults).plan(Subject {
            product: action.product,
            version: action.version,
            action: action.name,
            region: region(action, &parameters, call, received),
        });
        let request = Request {
            action,
            parameters: &parameters,
            caller: &caller,
            id,
            now,
        };
        let token = client_tokens::of(&request);
        road.token = token.map(str::to_owned);
        let execute = || {
            self.execute(entry, &request, token, format(received))
                .map(Outcome::Executed)
        };
        match &road.plan.fault {
            Some(fault) => {
                let outcome = if fault.executes() {
                    execute()?
                } else {
                    Outcome::Faulted
                };
                match fault.effect() {
                    Effect::Refuse {
                        code,
                        status,
                        message,
                    } => Err(Refusal::of(action, code).changed(*status, message.as_deref())),
                    _ => Ok(outcome),
                }
            }
            None => execute(),
        }
    }
}

impl Gateway {
    /// The answer of the scenario that is being replayed; `None` if none is. Operations that the emulator does not have
    /// can be replayed, too. The caller is verified all the same.
    fn replayed(
        &self,
        received: &Received,
        call: &Call,
        anonymous: bool,
        road: &mut Road,
    ) -> Option<Result<Outcome, Refusal>> {
        let mut replay = lock(&self.replay);
        let replay = replay.as_mut()?;
        let caller =
            match verify::verify(&self.authority, received, call, anonymous, self.clock.now()) {
                Ok(caller) => caller,
                Err(refusal) => return Some(Err(refusal)),
            };
        road.account = caller.account;
        let action = road.action;
        let scrubber = Scrubber::new(received, Some(call), action.map_or(&[], |of| of.params));
        let answer = replay.next(
            action.map_or("", |action| action.product),
            call.version(received).unwrap_or_default(),
            call.action(received).unwrap_or_default(),
            &scenario::parameters(call, &scrubber, action),
        );
        Some(answer.map(|(status, rendered)| Outcome::Replayed(status, rendered)))
    }

    /// Answers from a scenario from now on; tells how many answers it has.
    pub(crate) fn replay(&self, text: &str) -> Result<usize, ScenarioError> {
        let replay = Replay::read(text)?;
        let count = replay.len();
        *lock(&self.replay) = Some(replay);
        Ok(count)
    }

    pub(crate) fn stop_replaying(&self) {
        *lock(&self.replay) = None;
    }

    /// Executes the operation, or repeats the answer to the request that came with the same client token.
    fn execute(
        &self,
        entry: &Entry,
        request: &Request<'_>,
        token: Option<&str>,
        format: Format,
    ) -> Result<Rendered, Refusal> {
        let Some(token) = token else {
            return Ok((entry.handler)(request)?(request, format));
        };
        // Held until it is done, so that two attempts at once are not executed both.
        let mut tokens = lock(&self.tokens);
        if let Some(repeated) = tokens.repeat(request, token, format)? {
            return Ok(repeated);
        }
        let mut answer = (entry.handler)(request)?;
        let (json, xml) = (answer(request, Format::Json), answer(request, Format::Xml));
        let now = match format {
            Format::Json => json.clone(),
            Format::Xml => xml.clone(),
        };
        tokens.remember(request, token, json, xml);
        Ok(now)
    }
}

/// What was found out on the way of a request, whatever its end.
#[derive(Default)]
struct Road {
    action: Option<&'static Action>,
    plan: Plan,
    /// The request's client token.
    token: Option<String>,
    /// Account of the caller, once it is verified.
    account: String,
}

/// How a request that was not refused ended.
enum Outcome {
    Executed(Rendered),
    /// A scenario's answer, with its status.
    Replayed(u16, Rendered),
    /// A fault stands in place of the execution.
    Faulted,
}

/// The region that a request is for: its region parameter, or else the second part of a service's host name.
fn region<'a>(
    action: &Action,
    parameters: &'a BTreeMap<String, String>,
    call: &'a Call,
    received: &'a Received,
) -> Option<&'a str> {
    let named = action.params.iter().find(|field| field.region);
    named
        .and_then(|field| parameters.get(field.name))
        .map(String::as_str)
        // Older SDK cores add it to every request.
        .or_else(|| call.parameter("RegionId"))
        .or_else(|| {
            let service = received.header("host")?.split(':').next()?;
            let mut labels = service.strip_suffix(".aliyuncs.com")?.split('.');
            labels.nth(1)
        })
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

/// A random id of the usual form, `A3601178-A6A2-4636-BE56-1116F73C0B0C`.
fn request_id() -> String {
    let bytes = random::<16>().unwrap_or_default();
    let hex = hex(&bytes).to_uppercase();
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
