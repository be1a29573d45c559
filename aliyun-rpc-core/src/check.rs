//! The rules of a descriptor, applied to values: by the client before sending, by the emulator on receipt.

use std::fmt;

use crate::descriptor::{Action, Field};
use crate::value::Params;

/// A parameter that breaks a rule.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Violation {
    /// Name on the wire, with the path of nested parameters: `Tag.1.Key`.
    pub param: String,
    /// The rule in words: `must be at most 100`.
    pub rule: String,
    /// The shape of the value, never the value of a secret: `the integer 500`, `a text of 61 characters`.
    pub shape: String,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` {}, found {}", self.param, self.rule, self.shape)
    }
}

/// All violations of a request; empty if it may be sent.
#[must_use]
pub fn check(_action: &Action, _params: &dyn Params) -> Vec<Violation> {
    todo!()
}

/// Checks one parameter as it was received, by kind and rules (without `required` and `required_if`).
///
/// # Errors
/// The first broken rule.
pub fn check_text(_field: &Field, _name: &str, _text: &str) -> Result<(), Violation> {
    todo!()
}
