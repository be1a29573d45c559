//! Which operations the emulator answers, and with what.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;
use std::time::SystemTime;

use aliyun_rpc_core::RpcAction;
use aliyun_rpc_core::descriptor::Action;
use aliyun_rpc_core::response::Format;

use crate::answer::{self, Rendered};
use crate::keys::Principal;
use crate::parameters::OwnCode;
use crate::refusal::{self, Refusal};
use crate::verify::Caller;

/// A verified request as a handler sees it: who asks for what, and when.
#[derive(Debug)]
pub struct Request<'a> {
    pub(crate) action: &'static Action,
    pub(crate) parameters: &'a BTreeMap<String, String>,
    pub(crate) caller: &'a Caller,
    pub(crate) id: &'a str,
    pub(crate) now: SystemTime,
}

impl Request<'_> {
    /// The operation.
    #[must_use]
    pub const fn action(&self) -> &'static Action {
        self.action
    }

    /// The text of a parameter by its full name, `EnableMode` or `Tag.1.Key`; `None` if it was not sent.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.parameters.get(name).map(String::as_str)
    }

    /// An integer parameter. Its type was checked before.
    #[must_use]
    pub fn integer(&self, name: &str) -> Option<i64> {
        self.get(name)?.parse().ok()
    }

    /// A boolean parameter. Official SDKs write `true`, `True` and `1`.
    #[must_use]
    pub fn boolean(&self, name: &str) -> Option<bool> {
        self.get(name)
            .map(|text| text == "1" || text.eq_ignore_ascii_case("true"))
    }

    /// The items of a list that is sent as one text with commas; empty if it was not sent.
    #[must_use]
    pub fn joined(&self, name: &str) -> Vec<&str> {
        self.get(name)
            .map(|text| {
                text.split(',')
                    .map(str::trim)
                    .filter(|item| !item.is_empty())
                    .collect()
            })
            .unwrap_or_default()
    }

    /// The numbers for which `Name.<number>` or something below it was sent, in order.
    #[must_use]
    pub fn numbers(&self, name: &str) -> Vec<u32> {
        let mut numbers: Vec<u32> = self
            .parameters
            .keys()
            .filter_map(|key| {
                let rest = key.strip_prefix(name)?.strip_prefix('.')?;
                rest.split('.').next()?.parse().ok()
            })
            .collect();
        numbers.sort_unstable();
        numbers.dedup();
        numbers
    }

    /// Account of the key that signed.
    #[must_use]
    pub fn account(&self) -> &str {
        &self.caller.account
    }

    /// Whom the key that signed belongs to.
    pub(crate) const fn principal(&self) -> &Principal {
        &self.caller.principal
    }

    /// Id of the request; it is put into the answer by the emulator.
    #[must_use]
    pub const fn id(&self) -> &str {
        self.id
    }

    /// The time on the emulator's clock.
    #[must_use]
    pub const fn now(&self) -> SystemTime {
        self.now
    }

    /// The refusal with a code that the operation documents.
    #[must_use]
    pub fn refuse(&self, code: &str) -> Refusal {
        Refusal::of(self.action, code)
    }
}

type Handler = Arc<dyn Fn(&Request<'_>) -> Result<Answer, Refusal> + Send + Sync>;

/// A typed answer that can be written in each format.
pub(crate) type Answer = Box<dyn FnMut(&Request<'_>, Format) -> Rendered>;

/// One operation.
#[derive(Clone)]
pub(crate) struct Entry {
    pub(crate) action: &'static Action,
    pub(crate) own_codes: &'static [OwnCode],
    pub(crate) handler: Handler,
}

impl Entry {
    /// An operation whose handler returns the typed answer.
    pub(crate) fn new<A: RpcAction>(
        handler: impl Fn(&Request<'_>) -> Result<A::Response, Refusal> + Send + Sync + 'static,
    ) -> Self {
        Self {
            action: A::ACTION,
            own_codes: &[],
            handler: Arc::new(move |request| {
                let mut response = handler(request)?;
                Ok(Box::new(move |request, format| {
                    answer::success(request, &mut response, format)
                }))
            }),
        }
    }
}

impl fmt::Debug for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Entry").field(&self.action.name).finish()
    }
}

/// All operations.
#[derive(Clone, Debug, Default)]
pub(crate) struct Registry(Vec<Entry>);

impl Registry {
    /// Adds an operation, in place of one with the same names.
    pub(crate) fn add(&mut self, entry: Entry) {
        let same = |other: &Entry| {
            (
                other.action.product,
                other.action.version,
                other.action.name,
            ) == (
                entry.action.product,
                entry.action.version,
                entry.action.name,
            )
        };
        self.0.retain(|other| !same(other));
        self.0.push(entry);
    }

    /// Finds the operation. A request does not name its product: on a real host name the host does, on the
    /// loopback the first product that has the version and the name.
    pub(crate) fn find(&self, host: &str, version: &str, name: &str) -> Result<&Entry, Refusal> {
        let named: Vec<&Entry> = self
            .0
            .iter()
            .filter(|entry| entry.action.version == version && entry.action.name == name)
            .collect();
        let label = host.split('.').next().unwrap_or_default();
        if let Some(entry) = named
            .iter()
            .find(|entry| entry.action.endpoints.is_some_and(|of| of.host == label))
            .or_else(|| named.first())
        {
            return Ok(entry);
        }
        let versions: Vec<&str> = self
            .0
            .iter()
            .filter(|entry| entry.action.name == name)
            .map(|entry| entry.action.version)
            .collect();
        if !self.0.iter().any(|entry| entry.action.version == version) {
            let mut refusal = refusal::INVALID_VERSION.refuse();
            if let Some(known) = versions.first() {
                refusal = refusal.because(format!("{name} is known in version {known}"));
            }
            return Err(refusal);
        }
        let names = self
            .0
            .iter()
            .filter(|entry| entry.action.version == version)
            .map(|entry| entry.action.name);
        let mut refusal = refusal::INVALID_ACTION.refuse();
        if let Some(known) = versions.first() {
            refusal = refusal.because(format!("{name} is known in version {known}"));
        } else if let Some(near) = nearest(name, names) {
            refusal = refusal.because(format!("did you mean {near}?"));
        }
        Err(refusal)
    }

    /// All operations.
    pub(crate) fn actions(&self) -> impl Iterator<Item = &'static Action> + '_ {
        self.0.iter().map(|entry| entry.action)
    }
}

/// The name that was probably meant: one with few letters changed, whatever their case.
pub(crate) fn nearest<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    // No known name is nearly as long, and the distance is costly for long texts.
    if name.len() > 100 {
        return None;
    }
    let lower = name.to_ascii_lowercase();
    known
        .map(|other| {
            (
                strsim::osa_distance(&other.to_ascii_lowercase(), &lower),
                other,
            )
        })
        .min()
        .filter(|(distance, _)| *distance <= 1 + name.len() / 4)
        .map(|(_, other)| other)
}
