//! From answers to fields: one lenient decoder for JSON, one for XML, both filling slots.

use crate::response::Format;
use crate::slot::Object;

/// Why an answer could not be read.
#[derive(Clone, Debug, thiserror::Error)]
#[error("{message}")]
pub struct DecodeError {
    /// Dotted path of the value, `ConfigRules.ConfigRuleList.3.RiskLevel`; empty for the whole body.
    pub path: String,
    /// What was expected and what was found.
    pub message: String,
}

/// Fills an answer from a body.
///
/// # Errors
/// With the path of the value that does not fit.
pub fn decode(_object: &mut dyn Object, _body: &[u8], _format: Format) -> Result<(), DecodeError> {
    todo!()
}

/// Writes a filled answer again: `root` names the XML element (`<Action>Response`).
#[must_use]
pub fn encode(_object: &mut dyn Object, _format: Format, _root: &str) -> String {
    todo!()
}

/// Fills an answer from any serde format.
///
/// # Errors
/// Those of the deserializer, and values that do not fit.
pub fn fill<'de, D: serde::Deserializer<'de>>(
    _object: &mut dyn Object,
    _deserializer: D,
) -> Result<(), D::Error> {
    todo!()
}
