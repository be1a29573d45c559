//! From fields to parameters: flattening, JSON text and joined lists.

use crate::descriptor::{Action, Place};
use crate::error::Error;
use crate::value::{Params, Value};

/// The parameters of one call as names and texts, before percent-encoding.
///
/// All texts lie in one buffer; sorted by name on construction.
#[derive(Clone)]
pub struct Encoded {}

/// Values that the runtime puts into unset fields marked for it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Fill<'a> {
    /// For fields marked `region`.
    pub region: Option<&'a str>,
    /// For the field marked `idempotency_token`.
    pub idempotency_token: Option<&'a str>,
}

impl Encoded {
    /// Encodes the parameters of an action.
    ///
    /// # Errors
    /// Values that cannot be written: NaN, a nested value in a joined list, a JSON body with V1, ..
    pub fn new(_action: &Action, _params: &dyn Params, _fill: Fill<'_>) -> Result<Self, Error> {
        todo!()
    }

    /// Name and text of each parameter of a place, sorted by name, bytewise.
    pub fn pairs(&self, _place: Place) -> impl Iterator<Item = (&str, &str)> {
        std::iter::empty()
    }
}

/// Flattens one value under a name, calling `each` with name and text. The default form of lists and objects.
///
/// # Errors
/// For numbers that are not finite.
pub fn flatten(
    _name: &str,
    _value: Value<'_>,
    _each: &mut dyn FnMut(&str, &str),
) -> Result<(), Error> {
    todo!()
}

/// Writes a value as compact JSON text.
///
/// # Errors
/// For numbers that are not finite.
pub fn json_text(_value: Value<'_>, _into: &mut String) -> Result<(), Error> {
    todo!()
}

/// Writes a list of scalars joined by a separator.
///
/// # Errors
/// For items that are lists or objects, and for numbers that are not finite.
pub fn join(_value: Value<'_>, _separator: &str, _into: &mut String) -> Result<(), Error> {
    todo!()
}
