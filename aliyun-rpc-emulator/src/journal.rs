//! What happened: every request with its verdict, secrets scrubbed.

mod calls;
mod counts;
mod export;

use std::collections::{BTreeMap, VecDeque};
use std::fmt;
use std::time::SystemTime;

use aliyun_rpc_core::clock::iso8601;
use aliyun_rpc_core::descriptor::Action;

use crate::request::Scheme;

use calls::Calls;
pub(crate) use calls::Identity;
pub(crate) use counts::Count;
use counts::Counts;
pub(crate) use export::to_json;
pub use export::{to_har, to_jsonl};

/// Older entries are forgotten.
const CAPACITY: usize = 1_000;

/// One request, the emulator's verdict, and the answer. Nothing in it is secret.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Entry {
    /// Number of the request, from 1, in the order in which they were answered.
    pub number: u64,
    /// Number of the call that the request is an attempt of. A client token says it for certain; without one it is
    /// told from equal requests after answers that were not good.
    pub call: u64,
    /// Which attempt of the call it is, from 1.
    pub attempt: u32,
    /// When it arrived, on the emulator's clock.
    pub at: SystemTime,
    /// Which signature scheme the request uses; `None` for requests to the metadata service and those that cannot be
    /// read.
    pub scheme: Option<Scheme>,
    /// HTTP method.
    pub method: String,
    /// Product of the operation; empty if there is no such operation.
    pub product: &'static str,
    /// API version as sent; empty if missing.
    pub version: String,
    /// Name of the operation as sent; empty if missing.
    pub action: String,
    /// Account of the caller; empty unless the caller was verified.
    pub account: String,
    /// The operation's own parameters without client token, secrets masked.
    pub parameters: BTreeMap<String, String>,
    /// What the emulator decided.
    pub verdict: Verdict,
    /// The faults that hit the request, in words; empty for most.
    pub faults: Vec<String>,
    /// HTTP status of the answer.
    pub status: u16,
    /// Id of the request.
    pub request_id: String,
    /// What the emulator wants to be signed: the string to sign of V1, the canonical request of V3, secrets masked. Empty
    /// for requests that cannot be read.
    pub canonical: String,
    /// The request, with keys and signatures masked: request line, headers, empty line, body.
    pub request: String,
    /// Body of the answer, secret fields masked.
    pub answer: String,
}

/// What the emulator decided about a request.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Verdict {
    /// The signature holds and the operation was executed.
    Accepted,
    /// The signature holds, but a fault took the place of the execution. Errors with a code are `Refused`.
    Faulted,
    /// Nothing was executed.
    Refused {
        /// The machine-readable code.
        code: String,
        /// The emulator's words about the cause, if it has more to say than the code.
        diagnosis: Option<String>,
    },
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Accepted => f.write_str("accepted"),
            Self::Faulted => f.write_str("not executed"),
            Self::Refused { code, diagnosis } => {
                write!(f, "refused: {code}")?;
                diagnosis
                    .iter()
                    .try_for_each(|words| write!(f, " ({words})"))
            }
        }
    }
}

impl Entry {
    /// One line for a log: time, operation, status and verdict.
    #[must_use]
    pub fn line(&self) -> String {
        let or_dash = |text: &str| {
            if text.is_empty() {
                "-".to_owned()
            } else {
                text.to_owned()
            }
        };
        let mut line = format!(
            "{} {} {} {} {} {} {}",
            iso8601(self.at),
            self.method,
            or_dash(self.product),
            or_dash(&self.version),
            or_dash(&self.action),
            self.status,
            self.verdict
        );
        for words in &self.faults {
            line.push_str("; fault: ");
            line.push_str(words);
        }
        line
    }
}

/// The request, the verdict and the answer.
impl fmt::Display for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}\n\n{} {}\n\n{}",
            self.request, self.status, self.verdict, self.answer
        )
    }
}

/// The latest entries.
#[derive(Debug, Default)]
pub(crate) struct Journal {
    entries: VecDeque<Entry>,
    calls: Calls,
    counts: Counts,
    made: u64,
}

impl Journal {
    /// Numbers an entry and keeps it. Without an identity the request is a call of its own; `good` is whether the client
    /// got the service's own answer.
    pub(crate) fn push(
        &mut self,
        mut entry: Entry,
        identity: Option<&Identity>,
        good: bool,
    ) -> Entry {
        let executed = entry.verdict == Verdict::Accepted;
        self.made += 1;
        entry.number = self.made;
        (entry.call, entry.attempt) = self.calls.number(identity, entry.at, good);
        self.counts.add(&entry.version, &entry.action, executed);
        if self.entries.len() == CAPACITY {
            self.entries.pop_front();
        }
        self.entries.push_back(entry.clone());
        entry
    }

    pub(crate) fn entries(&self) -> Vec<Entry> {
        self.entries.iter().cloned().collect()
    }

    pub(crate) fn count(&self, action: &Action) -> Count {
        self.counts.of(action.version, action.name)
    }

    /// Forgets all entries; numbers and counts go on.
    pub(crate) fn clear(&mut self) {
        self.entries.clear();
    }
}
