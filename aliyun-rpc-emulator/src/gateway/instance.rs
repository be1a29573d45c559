//! The road of a request to the metadata service and its like: guard, faults, instance.

use std::collections::BTreeMap;

use aliyun_rpc_core::clock::Clock as _;
use aliyun_rpc_core::descriptor::Action;

use super::{Gateway, cut};
use crate::fault::{Effect, Fault, Subject};
use crate::guard;
use crate::instance::Said;
use crate::journal::{Entry, Verdict};
use crate::lock::lock;
use crate::reply::Reply;
use crate::request::Received;
use crate::scrub::Scrubber;

impl Gateway {
    /// Answers for the metadata service and its like.
    pub(super) fn instance(&self, received: &Received, action: &'static Action) -> Reply {
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
        let entry = Entry {
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
}
