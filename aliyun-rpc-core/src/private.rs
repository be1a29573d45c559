//! What the derives' expansions name. Not for people: anything here may change in any release.

pub use std::borrow::Cow;
pub use std::string::String;

pub use serde;

pub use crate::action::{Fields, RpcAction, RpcResponse};
pub use crate::descriptor::{
    Action, BodyStyle, Endpoints, ErrorCode, Field, Kind, Method, PageBy, Pages, Place, Rule, Style,
};
pub use crate::slot::{Decode, Object, Slot, Text};
pub use crate::value::{Param, Params, Value, form};

use crate::value::form::Unambiguous;

/// Lends a field that has no style; refuses, at compile time, types that need one.
pub fn plain<T: Param>(value: &T) -> Value<'_>
where
    T::Form: Unambiguous,
{
    value.value()
}

/// The kind of a nested request object or answer object.
#[must_use]
pub const fn object<T: Fields>() -> Kind {
    Kind::Object(fields::<T>)
}

const fn fields<T: Fields>() -> &'static [Field] {
    T::FIELDS
}

/// `serde::Deserialize` of a derived answer, by the table.
///
/// # Errors
/// Those of the deserializer, and values that do not fit.
pub fn deserialize<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: Object + Default,
    D: serde::Deserializer<'de>,
{
    let mut object = T::default();
    crate::decode::fill(&mut object, deserializer)?;
    Ok(object)
}
