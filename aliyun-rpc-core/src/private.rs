//! What the derives' expansions name. Not for people: anything here may change in any release.

pub use std::borrow::Cow;
pub use std::convert::Into;
pub use std::default::Default;
pub use std::iter::IntoIterator;
pub use std::option::Option::{self, None, Some};
pub use std::string::String;
pub use std::vec::Vec;

pub use serde;

pub use crate::action::{RpcAction, RpcResponse};
pub use crate::descriptor::{
    Action, BodyStyle, Endpoints, ErrorCode, Field, Fields, Kind, Method, Outcome, PageBy, Pages,
    Path, Place, Rule, Style, Waiter,
};
pub use crate::page::Paginate;
pub use crate::slot::{Decode, Slot, Text};
pub use crate::value::{Lend, Param, Value, WholeBody, form};
pub use crate::wait::Until;
pub use std::time::Duration;

use crate::encode::RESERVED;

/// Refuses, when it is evaluated at compile time, a flattened struct that sends what its neighbours send.
///
/// # Panics
/// For names that are sent twice, and for names that the runtime sends itself; the latter only for an action.
#[allow(
    clippy::panic,
    reason = "evaluated by the compiler, where a panic is an error message"
)]
pub const fn flat(outer: &[Field], inner: &[Field], action: bool) {
    let mut rest = inner;
    while let [field, more @ ..] = rest {
        rest = more;
        if matches!(field.style, Style::Flatten) {
            continue;
        }
        if sends(outer, field.name) {
            panic!("a field of the flattened struct is sent under the name of another field");
        }
        if action && common(field.name) {
            panic!(
                "a field of the flattened struct has the name of a common parameter, which the runtime sends"
            );
        }
    }
}

const fn sends(mut fields: &[Field], name: &str) -> bool {
    while let [field, more @ ..] = fields {
        if !matches!(field.style, Style::Flatten) && same(field.name, name) {
            return true;
        }
        fields = more;
    }
    false
}

const fn common(name: &str) -> bool {
    let mut names: &[&str] = RESERVED;
    while let [first, more @ ..] = names {
        if same(first, name) {
            return true;
        }
        names = more;
    }
    false
}

const fn same(a: &str, b: &str) -> bool {
    let (mut a, mut b) = (a.as_bytes(), b.as_bytes());
    while let ([x, rest_a @ ..], [y, rest_b @ ..]) = (a, b) {
        if *x != *y {
            return false;
        }
        (a, b) = (rest_a, rest_b);
    }
    a.is_empty() && b.is_empty()
}

/// What the derives say of a field that must be sent.
pub const REQUIRED: Field = Field {
    required: true,
    ..Field::EMPTY
};
/// What the derives say of a bare list or map.
pub const OMIT_EMPTY: Field = Field {
    omit_empty: true,
    ..Field::EMPTY
};

/// A field table out of columns. `special` holds fields that differ from [`Field::EMPTY`] in more than name, kind and
/// doc, and where they stand.
///
/// Columns, because rustc checks each struct expression by itself: a table of records made the derived code a fifth
/// dearer to compile.
#[must_use]
#[allow(
    clippy::indexing_slicing,
    reason = "const code has no iterators; an index beyond the end is a compile error of the derived code"
)]
pub const fn table<const N: usize, const M: usize>(
    names: [&'static str; N],
    kinds: [Kind; N],
    docs: [&'static str; N],
    special: [(usize, Field); M],
) -> [Field; N] {
    let mut fields = [Field::EMPTY; N];
    let mut i = 0;
    while i < M {
        fields[special[i].0] = special[i].1;
        i += 1;
    }
    i = 0;
    while i < N {
        fields[i].name = names[i];
        fields[i].kind = kinds[i];
        fields[i].doc = docs[i];
        i += 1;
    }
    fields
}

/// The kind of a nested request object.
#[must_use]
pub const fn object<T: Fields>() -> Kind {
    Kind::Object(fields::<T>)
}

/// The table of a struct, as a call: where a function or constant names another constant, rustc evaluates that already
/// when it only checks.
#[must_use]
pub const fn fields<T: Fields>() -> &'static [Field] {
    T::FIELDS
}

/// The shape of an action's answer. Asks only for the action, so that a wrong answer type is one error and not two.
#[must_use]
pub const fn response<A: RpcAction>() -> Kind {
    <A::Response as Decode>::KIND
}

/// An answer, or an object inside one, that a path leads through.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no members that a path could go on to",
    label = "write `?` behind an optional object and `[]` behind a list: `zones[].state?.text`"
)]
pub trait Members: Decode {}
#[diagnostic::do_not_recommend]
impl<T: RpcResponse> Members for T {}

/// The name on the wire of a member, of which the PascalCase is known. The function leads from the answer to what holds
/// the member, and is there for its type.
///
/// # Panics
/// If the member is not read from the wire.
#[must_use]
#[allow(
    clippy::panic,
    reason = "evaluated by the compiler, where a panic is an error message"
)]
pub const fn wire<R, T: Members>(_: fn(&R) -> Option<&T>, pascal: &'static str) -> &'static str {
    let mut name = pascal;
    let mut renamed = T::RENAMED;
    while let [(from, to), more @ ..] = renamed {
        if same(from, pascal) {
            name = to;
        }
        renamed = more;
    }
    if name.is_empty() {
        panic!("a path of `paginate` or `waiter` names a field that is no member of the answer");
    }
    name
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

/// What a setter does.
pub fn set<T>(place: &mut Option<T>, value: impl Into<T>) {
    *place = Some(value.into());
}

/// What a setter does of a field that is not optional.
pub fn set_bare<T>(place: &mut T, value: impl Into<T>) {
    *place = value.into();
}

/// What a setter of an optional list does.
pub fn set_list<T, C: FromIterator<T>>(
    place: &mut Option<C>,
    items: impl IntoIterator<Item = impl Into<T>>,
) {
    *place = Some(list(items));
}

/// What a setter of a list does.
pub fn set_bare_list<T, C: FromIterator<T>>(
    place: &mut C,
    items: impl IntoIterator<Item = impl Into<T>>,
) {
    *place = list(items);
}

/// What a setter of an optional map does.
pub fn set_map<K, V, C: FromIterator<(K, V)>>(
    place: &mut Option<C>,
    entries: impl IntoIterator<Item = (impl Into<K>, impl Into<V>)>,
) {
    *place = Some(map(entries));
}

/// What a setter of a map does.
pub fn set_bare_map<K, V, C: FromIterator<(K, V)>>(
    place: &mut C,
    entries: impl IntoIterator<Item = (impl Into<K>, impl Into<V>)>,
) {
    *place = map(entries);
}

/// `serde::Deserialize` of a derived answer, by the table.
///
/// # Errors
/// Those of the deserializer, and values that do not fit.
pub fn deserialize<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: RpcResponse,
    D: serde::Deserializer<'de>,
{
    let mut object = T::default();
    crate::decode::fill(&mut object, deserializer)?;
    Ok(object)
}
