//! What a test expects of its client, verified at the latest when the emulator is dropped.

use std::fmt;
use std::marker::PhantomData;

use aliyun_rpc_core::RpcAction;
use aliyun_rpc_core::descriptor::Action;

use crate::emulator::Emulator;
use crate::journal::{Count, Entry};
use crate::lock::lock;

/// An expectation in the making: say how often. Made by [`Emulator::expect`].
#[must_use = "nothing is expected before it is said how often, for example `times(1)`"]
pub struct Expect<'a, A> {
    emulator: &'a Emulator,
    of: PhantomData<fn(A)>,
}

impl<A> fmt::Debug for Expect<'_, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Expect")
    }
}

impl Emulator {
    /// Expects requests of an operation from now on. [`Emulator::verify`] tells whether they came; if nobody asked by
    /// then, dropping the emulator does and panics if they did not come.
    ///
    /// ```
    /// use aliyun_config::v2019_01_08::{DescribeConfigurationRecorder, StartConfigurationRecorder};
    /// use aliyun_rpc_emulator::Emulator;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let emulator = Emulator::start().await?;
    /// emulator.expect::<StartConfigurationRecorder>().times(1);
    /// emulator.expect::<DescribeConfigurationRecorder>().never();
    ///
    /// let client = emulator.client().build()?;
    /// client.send(&StartConfigurationRecorder::new()).await?;
    ///
    /// emulator.verify()?;
    /// # Ok(())
    /// # }
    /// ```
    pub const fn expect<A: RpcAction>(&self) -> Expect<'_, A> {
        Expect {
            emulator: self,
            of: PhantomData,
        }
    }

    /// Tells whether all expectations were met, and ends them.
    ///
    /// # Errors
    /// The expectations that were not met, with what was requested instead.
    pub fn verify(&self) -> Result<(), Unmet> {
        let expected = std::mem::take(&mut *lock(&self.gateway().expected));
        let journal = lock(&self.gateway().journal);
        let unmet: Vec<String> = expected
            .iter()
            .filter_map(|expectation| expectation.unmet(journal.count(expectation.action)))
            .collect();
        if unmet.is_empty() {
            return Ok(());
        }
        Err(Unmet {
            unmet,
            requests: journal.entries().iter().map(Entry::line).collect(),
        })
    }
}

impl<A: RpcAction> Expect<'_, A> {
    /// Executed exactly so often, however many attempts it took.
    pub fn times(self, count: u64) {
        self.expect(What::Executed, count, Some(count));
    }

    /// Executed so often or more.
    pub fn at_least(self, count: u64) {
        self.expect(What::Executed, count, None);
    }

    /// Executed so often or less.
    pub fn at_most(self, count: u64) {
        self.expect(What::Executed, 0, Some(count));
    }

    /// Not even requested.
    pub fn never(self) {
        self.expect(What::Requested, 0, Some(0));
    }

    /// Requested exactly so often, refused and broken attempts included.
    pub fn attempts(self, count: u64) {
        self.expect(What::Requested, count, Some(count));
    }

    fn expect(self, what: What, least: u64, most: Option<u64>) {
        let gateway = self.emulator.gateway();
        let before = lock(&gateway.journal).count(A::ACTION);
        lock(&gateway.expected).push(Expectation {
            action: A::ACTION,
            what,
            least,
            most,
            before,
        });
    }
}

/// One expectation.
#[derive(Debug)]
pub(crate) struct Expectation {
    action: &'static Action,
    what: What,
    least: u64,
    most: Option<u64>,
    /// The counts when it was made.
    before: Count,
}

#[derive(Clone, Copy, Debug)]
enum What {
    Executed,
    Requested,
}

impl Expectation {
    /// What is wrong, in words.
    fn unmet(&self, now: Count) -> Option<String> {
        let (word, count) = match self.what {
            What::Executed => ("executed", now.executed - self.before.executed),
            What::Requested => ("requested", now.arrived - self.before.arrived),
        };
        let met = count >= self.least && self.most.is_none_or(|most| count <= most);
        let wanted = match self.most {
            Some(0) => "never".to_owned(),
            Some(most) if most == self.least => times(most),
            Some(most) => format!("at most {}", times(most)),
            None => format!("at least {}", times(self.least)),
        };
        (!met).then(|| {
            let name = self.action.name;
            format!(
                "{name} was to be {word} {wanted} and was {word} {}",
                times(count)
            )
        })
    }
}

fn times(count: u64) -> String {
    match count {
        1 => "once".to_owned(),
        count => format!("{count} times"),
    }
}

/// Expectations that were not met.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unmet {
    unmet: Vec<String>,
    requests: Vec<String>,
}

impl Unmet {
    /// Each of them in words.
    #[must_use]
    pub fn expectations(&self) -> &[String] {
        &self.unmet
    }
}

impl fmt::Display for Unmet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.unmet.join("; "))?;
        if self.requests.is_empty() {
            return f.write_str(". There were no requests.");
        }
        f.write_str(". The requests were:")?;
        self.requests
            .iter()
            .try_for_each(|line| write!(f, "\n  {line}"))
    }
}

impl std::error::Error for Unmet {}

/// Fails the test that forgot to ask. Only a test sets expectations, and a test has no other way to fail here; while it
/// is failing already, a second panic would hide the first cause.
#[track_caller]
#[expect(
    clippy::panic,
    reason = "the only panic of this package: it is what expectations are for"
)]
pub(crate) fn verify_on_drop(emulator: &Emulator) {
    if std::thread::panicking() {
        return;
    }
    if let Err(unmet) = emulator.verify() {
        panic!("{unmet}");
    }
}
