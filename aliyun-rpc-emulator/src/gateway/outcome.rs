//! What becomes of a request for an operation: refused, hit by a fault, replayed or executed.

use std::collections::BTreeMap;

use aliyun_rpc_core::clock::Clock as _;
use aliyun_rpc_core::descriptor::{Action, Field, Place};
use aliyun_rpc_core::response::Format;

use super::Gateway;
use crate::answer::Rendered;
use crate::fault::{Effect, Plan, Subject};
use crate::lock::lock;
use crate::refusal::{self, Refusal};
use crate::registry::{Entry, Request};
use crate::request::{Call, Received, format};
use crate::scenario::{Replay, ScenarioError};
use crate::scrub::Scrubber;
use crate::{client_tokens, guard, parameters, scenario, verify};

impl Gateway {
    /// The checks in the order of the real gateway, as far as it is known, then the faults, then the service.
    pub(super) fn outcome(
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
        let has_body = |field: &Field| field.place == Place::Body;
        if received.method == "GET" && action.params.iter().any(has_body) {
            return Err(refusal::UNSUPPORTED_METHOD
                .refuse()
                .because("an operation with parameters in the body is called by POST"));
        }
        if !caller.permitted {
            let refusal = action
                .error("NoPermission")
                .map_or_else(|| refusal::FORBIDDEN_RAM.refuse(), Refusal::documented);
            return Err(refusal.denying(action, &caller.account));
        }
        let parameters: BTreeMap<String, String> =
            parameters::read(action, entry.own_codes, call, self.lenient)?;

        let region = region(action, &parameters, call, received);
        road.plan = lock(&self.faults).plan(Subject {
            product: action.product,
            version: action.version,
            action: action.name,
            region,
        });
        let request = Request {
            action,
            parameters: &parameters,
            caller: &caller,
            id,
            now,
            region,
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
pub(super) struct Road {
    pub(super) action: Option<&'static Action>,
    pub(super) plan: Plan,
    /// The request's client token.
    pub(super) token: Option<String>,
    /// Account of the caller, once it is verified.
    pub(super) account: String,
}

/// How a request that was not refused ended.
pub(super) enum Outcome {
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
