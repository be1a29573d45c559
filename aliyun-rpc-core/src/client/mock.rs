//! A client without a network: typed rules answer typed calls.

mod call;
mod reply;

use std::any::{Any, TypeId};
use std::fmt;
use std::marker::PhantomData;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;

use super::prepared::Named;
use crate::action::RpcAction;
use crate::response::Format;
use crate::transport::TransportError;

pub use call::MockCall;
use reply::{Content, Reply};

/// The rules by which a mocked client answers, and the calls that it got.
///
/// Only the network is replaced: parameters are checked, encoded and signed, and answers are decoded from bytes, as
/// in real calls.
///
/// Rules are tried in the order in which they were made; the first one that matches and has a reply left answers.
/// A call that no rule answers fails, with the list of the rules.
#[derive(Clone, Default)]
pub struct Mock {
    shared: Arc<Shared>,
}

#[derive(Default)]
struct Shared {
    rules: Mutex<Vec<Rule>>,
    calls: Mutex<Vec<(Key, MockCall)>>,
}

#[derive(Clone, PartialEq, Eq)]
enum Key {
    Typed(TypeId),
    Named([String; 3]),
}

type Condition = Box<dyn Fn(&dyn Any) -> bool + Send + Sync>;

struct Rule {
    key: Key,
    action: String,
    when: Option<Condition>,
    replies: Vec<Reply>,
}

impl Rule {
    fn matches(&self, key: &Key, action: Option<&dyn Any>) -> bool {
        self.key == *key
            && match (&self.when, action) {
                (Some(when), Some(action)) => when(action),
                _ => true,
            }
    }
}

/// How a rule stands in messages.
impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.action)?;
        if self.when.is_some() {
            f.write_str(" under a condition")?;
        }
        if self.replies.is_empty() {
            return f.write_str(" (no reply)");
        }
        let replies: Vec<String> = self.replies.iter().map(ToString::to_string).collect();
        write!(f, " ({})", replies.join(", then "))
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // A condition of the user may have panicked; the rules are whole nevertheless.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Mock {
    /// Makes a rule for an operation.
    pub fn on<A: RpcAction>(&self) -> MockRule<'_, A> {
        self.rule(Key::Typed(TypeId::of::<A>()), A::ACTION.name)
    }

    /// Makes a rule for an operation that is called by name, with
    /// [`Client::raw`](crate::Client::raw).
    pub fn on_raw(&self, product: &str, version: &str, action: &str) -> MockRule<'_, ()> {
        self.rule(
            Key::Named([product, version, action].map(str::to_owned)),
            action,
        )
    }

    fn rule<A>(&self, key: Key, action: &str) -> MockRule<'_, A> {
        let mut rules = lock(&self.shared.rules);
        rules.push(Rule {
            key,
            action: action.to_owned(),
            when: None,
            replies: Vec::new(),
        });
        MockRule {
            mock: self,
            index: rules.len() - 1,
            action: PhantomData,
        }
    }

    /// The requests of an operation that were sent, in order.
    #[must_use]
    pub fn calls<A: RpcAction>(&self) -> Vec<MockCall> {
        let key = Key::Typed(TypeId::of::<A>());
        let calls = lock(&self.shared.calls);
        let of_key = calls.iter().filter(|(of, _)| *of == key);
        of_key.map(|(_, call)| call.clone()).collect()
    }

    /// All requests that were sent, in order.
    #[must_use]
    pub fn all_calls(&self) -> Vec<MockCall> {
        let calls = lock(&self.shared.calls);
        calls.iter().map(|(_, call)| call.clone()).collect()
    }

    /// Rules that never answered, or that have counted replies left, in words; empty at the end of a complete test.
    #[must_use]
    pub fn unused(&self) -> Vec<String> {
        let rules = lock(&self.shared.rules);
        let unused = rules
            .iter()
            .filter(|rule| rule.replies.is_empty() || rule.replies.iter().any(Reply::is_unused));
        unused.map(ToString::to_string).collect()
    }

    pub(super) fn road<A: RpcAction>(&self, action: &A) -> MockRoad {
        self.road_of(Key::Typed(TypeId::of::<A>()), A::ACTION.name, Some(action))
    }

    pub(super) fn road_of_named(&self, named: &Named) -> MockRoad {
        let key = Key::Named([&named.product, &named.version, &named.name].map(String::clone));
        self.road_of(key, &named.name, None)
    }

    fn road_of(&self, key: Key, action: &str, request: Option<&dyn Any>) -> MockRoad {
        let rules = lock(&self.shared.rules);
        let candidates = rules
            .iter()
            .enumerate()
            .filter(|(_, rule)| rule.matches(&key, request))
            .map(|(i, _)| i)
            .collect();
        MockRoad {
            mock: self.clone(),
            key,
            action: action.to_owned(),
            candidates,
        }
    }
}

/// Rules only; what calls carried may be secret.
impl fmt::Debug for Mock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rules = lock(&self.shared.rules);
        let rules: Vec<String> = rules.iter().map(ToString::to_string).collect();
        f.debug_struct("Mock")
            .field("rules", &rules)
            .finish_non_exhaustive()
    }
}

/// One rule of a [`Mock`]. It is in force from the moment it has a reply.
///
/// Several replies are given one after the other, the last one for ever, unless [`MockRule::times`] says otherwise.
#[derive(Clone, Copy)]
pub struct MockRule<'a, A> {
    mock: &'a Mock,
    index: usize,
    action: PhantomData<fn() -> A>,
}

impl<A: RpcAction> MockRule<'_, A> {
    /// Answers only requests for which this holds.
    pub fn when(self, condition: impl Fn(&A) -> bool + Send + Sync + 'static) -> Self {
        let condition: Condition =
            Box::new(move |action| action.downcast_ref::<A>().is_some_and(&condition));
        self.change(|rule| rule.when = Some(condition));
        self
    }

    /// Replies with an answer.
    pub fn reply(self, answer: A::Response) -> Self {
        self.push(Content::Answer(Box::new(answer)))
    }
}

impl<A> MockRule<'_, A> {
    /// Replies with a body in JSON, which need not fit the operation.
    pub fn reply_json(self, body: serde_json::Value) -> Self {
        self.push(Content::Json(body))
    }

    /// Refuses with an error of the service, with HTTP status 400 unless [`MockRule::status`] says otherwise.
    pub fn fail(self, code: &str, message: &str) -> Self {
        self.push(Content::Error {
            code: code.to_owned(),
            message: message.to_owned(),
        })
    }

    /// Sets the HTTP status of the last reply.
    pub fn status(self, status: http::StatusCode) -> Self {
        self.change_last(|reply| reply.status = status);
        self
    }

    /// Gives the last reply so many times and no more.
    pub fn times(self, times: u32) -> Self {
        self.change_last(|reply| reply.times = Some(times));
        self
    }

    fn push(self, content: Content) -> Self {
        // A reply for ever would hide the one that follows it.
        self.change_last(|reply| reply.times = reply.times.or(Some(1)));
        self.change(|rule| rule.replies.push(Reply::new(content)));
        self
    }

    fn change_last(&self, change: impl FnOnce(&mut Reply)) {
        self.change(|rule| rule.replies.last_mut().map(change).unwrap_or_default());
    }

    fn change(&self, change: impl FnOnce(&mut Rule)) {
        if let Some(rule) = lock(&self.mock.shared.rules).get_mut(self.index) {
            change(rule);
        }
    }
}

impl<A> fmt::Debug for MockRule<'_, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rules = lock(&self.mock.shared.rules);
        let rule = rules.get(self.index).map(ToString::to_string);
        write!(f, "MockRule({})", rule.unwrap_or_default())
    }
}

/// In place of a transport, for one call: the rules whose conditions the request meets.
///
/// Which of them answers is open until the call is sent, and again for each attempt, so that a sequence of replies
/// can fail first and succeed then.
pub(super) struct MockRoad {
    mock: Mock,
    key: Key,
    action: String,
    candidates: Vec<usize>,
}

impl MockRoad {
    pub(super) fn call(
        &self,
        request: http::Request<Bytes>,
        format: Format,
    ) -> Result<http::Response<Bytes>, TransportError> {
        let number = {
            let mut calls = lock(&self.mock.shared.calls);
            calls.push((self.key.clone(), MockCall::new(&self.action, request)));
            calls.len()
        };
        let mut rules = lock(&self.mock.shared.rules);
        for index in &self.candidates {
            let replies = rules.get_mut(*index).map(|rule| &mut rule.replies);
            let left = replies.and_then(|replies| replies.iter_mut().find(|reply| reply.is_left()));
            if let Some(reply) = left {
                return Ok(reply.give(format, &self.action, number));
            }
        }
        let rules: Vec<String> = rules
            .iter()
            .enumerate()
            .map(|(i, rule)| format!("{}. {rule}", i + 1))
            .collect();
        Err(TransportError::Unsupported(if rules.is_empty() {
            "the mock has no rules: make one with `mock.on::<A>().reply(..)`".to_owned()
        } else {
            format!(
                "no rule of the mock answers this call; the rules are: {}",
                rules.join("; ")
            )
        }))
    }
}
