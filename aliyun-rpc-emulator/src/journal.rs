//! What happened: every request with its verdict, secrets scrubbed.

use std::collections::VecDeque;
use std::fmt;
use std::time::SystemTime;

use aliyun_rpc_core::clock::iso8601;

use crate::request::Scheme;

/// Older entries are forgotten.
const CAPACITY: usize = 1_000;

/// One request, the emulator's verdict, and the answer. Nothing in it is secret.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Entry {
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
    /// What the emulator decided.
    pub verdict: Verdict,
    /// The faults that hit the request, in words; empty for most.
    pub faults: Vec<String>,
    /// HTTP status of the answer.
    pub status: u16,
    /// Id of the request.
    pub request_id: String,
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
pub(crate) struct Journal(VecDeque<Entry>);

impl Journal {
    pub(crate) fn push(&mut self, entry: Entry) {
        if self.0.len() == CAPACITY {
            self.0.pop_front();
        }
        self.0.push_back(entry);
    }

    pub(crate) fn entries(&self) -> Vec<Entry> {
        self.0.iter().cloned().collect()
    }
}
