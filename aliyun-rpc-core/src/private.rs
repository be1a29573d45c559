//! What the derives' expansions name. Not for people: anything here may change in any release.

pub use std::borrow::Cow;
pub use std::string::String;

pub use serde;

pub use crate::action::{Fields, RpcAction, RpcResponse};
pub use crate::descriptor::{
    Action, BodyStyle, Endpoints, ErrorCode, Field, Kind, Method, PageBy, Pages, Place, Rule,
    Style, Waiter,
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

/// The shape of an action's answer. Asks only for the action, so that a wrong answer type is one error and not two.
#[must_use]
pub const fn response<A: RpcAction>() -> Kind {
    <A::Response as Decode>::KIND
}

/// What a setter of a list takes, as the list.
pub fn list<T, C: FromIterator<T>>(items: impl IntoIterator<Item = impl Into<T>>) -> C {
    items.into_iter().map(Into::into).collect()
}

/// What a setter of a map takes, as the map.
pub fn map<K, V, C: FromIterator<(K, V)>>(
    entries: impl IntoIterator<Item = (impl Into<K>, impl Into<V>)>,
) -> C {
    entries
        .into_iter()
        .map(|(key, value)| (key.into(), value.into()))
        .collect()
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
