//! Which operations the emulator answers, and with what.

use std::collections::{BTreeMap, HashMap};
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
    pub(crate) region: Option<&'a str>,
}

impl Request<'_> {
    /// The operation.
    #[must_use]
    pub const fn action(&self) -> &'static Action {
        self.action
    }

    /// The text of a parameter by its full name, `EnableMode` or `Tag.1.Key`; `None` if it was not sent. Bytes that are
    /// the whole body are in Base64.
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

    /// The region that the request is for: its region parameter, or else the one in the name of its host.
    #[must_use]
    pub const fn region(&self) -> Option<&str> {
        self.region
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
    /// Whether nobody wrote the handler.
    pub(crate) generated: bool,
}

impl Entry {
    /// An operation whose handler returns the typed answer.
    pub(crate) fn new<A: RpcAction>(
        handler: impl Fn(&Request<'_>) -> Result<A::Response, Refusal> + Send + Sync + 'static,
    ) -> Self {
        Self {
            action: A::ACTION,
            own_codes: &[],
            generated: false,
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
pub(crate) struct Registry {
    entries: Vec<Entry>,
    /// Places in `entries` by version and name: with all products there are thousands of operations.
    places: HashMap<&'static str, HashMap<&'static str, Vec<usize>>>,
}

impl Registry {
    /// Adds an operation, in place of one with the same names.
    pub(crate) fn add(&mut self, entry: Entry) {
        match self.place(entry.action) {
            Some(own) => *own = entry,
            None => self.push(entry),
        }
    }

    /// Adds an operation, unless there is one with the same names.
    pub(crate) fn add_missing(&mut self, entry: Entry) {
        if self.place(entry.action).is_none() {
            self.push(entry);
        }
    }

    /// The operation with the same names.
    fn place(&mut self, action: &Action) -> Option<&mut Entry> {
        let places = self.places.get(action.version)?.get(action.name)?;
        let place = places.iter().copied().find(|place| {
            self.entries
                .get(*place)
                .is_some_and(|entry| entry.action.product == action.product)
        })?;
        self.entries.get_mut(place)
    }

    fn push(&mut self, entry: Entry) {
        let names = self.places.entry(entry.action.version).or_default();
        let places = names.entry(entry.action.name).or_default();
        places.push(self.entries.len());
        self.entries.push(entry);
    }

    /// The operations of this version and name, one for each product that has it.
    fn named(&self, version: &str, name: &str) -> impl Iterator<Item = &Entry> {
        self.places
            .get(version)
            .and_then(|names| names.get(name))
            .into_iter()
            .flatten()
            .filter_map(|place| self.entries.get(*place))
    }

    /// Finds the operation. A request does not name its product: on a real host name the host does, on the
    /// loopback the first product that has the version and the name.
    pub(crate) fn find(&self, host: &str, version: &str, name: &str) -> Result<&Entry, Refusal> {
        let label = host.split('.').next().unwrap_or_default();
        if let Some(entry) = self
            .named(version, name)
            .find(|entry| entry.action.endpoints.is_some_and(|of| of.host == label))
            .or_else(|| self.named(version, name).next())
        {
            return Ok(entry);
        }
        let versions: Vec<&str> = self
            .actions()
            .filter(|action| action.name == name)
            .map(|action| action.version)
            .collect();
        if !self.actions().any(|action| action.version == version) {
            let mut refusal = refusal::INVALID_VERSION.refuse();
            if let Some(known) = versions.first() {
                refusal = refusal.because(format!("{name} is known in version {known}"));
            }
            return Err(refusal);
        }
        let names = self
            .actions()
            .filter(|action| action.version == version)
            .map(|action| action.name);
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
        self.entries.iter().map(|entry| entry.action)
    }

    /// Whether answers of this operation are generated.
    pub(crate) fn is_generated(&self, action: &Action) -> bool {
        self.named(action.version, action.name)
            .any(|entry| entry.action.product == action.product && entry.generated)
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
