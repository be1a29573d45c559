//! Errors on demand: the next call, or every call, of an operation fails with a given code.

use std::collections::{BTreeMap, VecDeque};

/// The rules that are in force.
#[derive(Debug, Default)]
pub(crate) struct Provoked {
    once: BTreeMap<String, VecDeque<String>>,
    always: BTreeMap<String, String>,
}

/// Why an error cannot be provoked.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ProvokeError {
    /// The emulator has no such operation.
    #[error("cannot provoke an error of `{action}`: the emulator has no operation of this name")]
    UnknownAction {
        /// The name that was asked for.
        action: String,
    },
    /// Neither the operation nor the gateway has such a code.
    #[error(
        "`{action}` has no error `{code}`: it documents {known}, besides the gateway's own codes"
    )]
    UnknownCode {
        /// The operation.
        action: String,
        /// The code that was asked for.
        code: String,
        /// The codes that it documents.
        known: String,
    },
}

impl Provoked {
    pub(crate) fn once(&mut self, action: &str, code: &str) {
        self.once
            .entry(action.to_owned())
            .or_default()
            .push_back(code.to_owned());
    }

    pub(crate) fn always(&mut self, action: &str, code: &str) {
        self.always.insert(action.to_owned(), code.to_owned());
    }

    pub(crate) fn clear(&mut self) {
        self.once.clear();
        self.always.clear();
    }

    /// The code that this call of the operation fails with; single rules go first, in the order they were made.
    pub(crate) fn next(&mut self, action: &str) -> Option<String> {
        self.once
            .get_mut(action)
            .and_then(VecDeque::pop_front)
            .or_else(|| self.always.get(action).cloned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn single_rules_first_then_the_lasting_one() {
        let mut provoked = Provoked::default();
        provoked.always("A", "lasting");
        provoked.once("A", "first");
        provoked.once("A", "second");
        let codes: Vec<_> = (0..4).map(|_| provoked.next("A").unwrap()).collect();
        assert_eq!(codes, ["first", "second", "lasting", "lasting"]);
        assert_eq!(provoked.next("B"), None);
        provoked.clear();
        assert_eq!(provoked.next("A"), None);
    }
}
