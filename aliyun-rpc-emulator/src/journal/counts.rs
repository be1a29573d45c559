//! How often each operation was asked for and executed, since the start and beyond what the journal keeps.

use std::collections::BTreeMap;

/// Counts of one operation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Count {
    /// Requests that arrived, whatever came of them.
    pub(crate) arrived: u64,
    /// Requests that the emulator accepted and executed.
    pub(crate) executed: u64,
}

/// By version and name.
#[derive(Debug, Default)]
pub(crate) struct Counts(BTreeMap<(String, String), Count>);

impl Counts {
    pub(crate) fn add(&mut self, version: &str, action: &str, executed: bool) {
        let of = self
            .0
            .entry((version.to_owned(), action.to_owned()))
            .or_default();
        of.arrived += 1;
        of.executed += u64::from(executed);
    }

    pub(crate) fn of(&self, version: &str, action: &str) -> Count {
        let key = (version.to_owned(), action.to_owned());
        self.0.get(&key).copied().unwrap_or_default()
    }
}
