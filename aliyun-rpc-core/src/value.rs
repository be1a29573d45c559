//! Fields out: how a request lends its parameters to the encoder.
//!
//! A derived request answers two questions, both without allocating: which fields it has
//! ([`Params::table`]) and what the value of field `i` is ([`Params::get`]). Everything else
//! (flattening, JSON text, checks, signing) is ordinary code that walks the table.

use std::collections::{BTreeMap, HashMap};
use std::fmt;

use bytes::Bytes;

use crate::descriptor::{Field, Fields, Kind};

/// A struct whose fields are parameters.
pub trait Params {
    /// The fields in declaration order.
    fn table(&self) -> &'static [Field];
    /// The value of the `i`-th field of the table; [`Value::Unset`] beyond its end.
    fn get(&self, i: usize) -> Value<'_>;
}

/// What `#[derive(RpcAction)]` and `#[derive(RpcParams)]` write of a struct; [`Params`] and [`Fields`] follow from it.
///
/// One trait, because each impl and each function that a derive does not write is one less to compile in thousands of
/// structs.
pub trait Lend {
    /// [`Fields::FIELDS`].
    const FIELDS: &'static [Field];
    /// [`Params::get`].
    fn get(&self, i: usize) -> Value<'_>;
}

#[diagnostic::do_not_recommend]
impl<T: Lend> Fields for T {
    const FIELDS: &'static [Field] = T::FIELDS;
}

#[diagnostic::do_not_recommend]
impl<T: Lend> Params for T {
    fn table(&self) -> &'static [Field] {
        <T as Lend>::FIELDS
    }
    fn get(&self, i: usize) -> Value<'_> {
        Lend::get(self, i)
    }
}

/// A lent parameter value.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum Value<'a> {
    /// Not sent at all.
    Unset,
    /// Text.
    Str(&'a str),
    /// A signed number.
    Int(i64),
    /// An unsigned number.
    Uint(u64),
    /// A floating-point number.
    Float(f64),
    /// `true` or `false`.
    Bool(bool),
    /// Items in order.
    List(&'a dyn Seq),
    /// Keys and values in order.
    Map(&'a dyn Entries),
    /// A nested object.
    Object(&'a dyn Params),
    /// Any JSON value, as it is.
    Json(&'a serde_json::Value),
    /// The whole body, as it is.
    Bytes(&'a Bytes),
}

impl Value<'_> {
    /// Whether there is nothing to send.
    #[must_use]
    pub const fn is_unset(&self) -> bool {
        matches!(self, Self::Unset)
    }
}

/// Shows what kind of value it is, never the value: it may be secret.
impl fmt::Debug for Value<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Unset => "Unset",
            Self::Str(_) => "Str(..)",
            Self::Int(_) => "Int(..)",
            Self::Uint(_) => "Uint(..)",
            Self::Float(_) => "Float(..)",
            Self::Bool(_) => "Bool(..)",
            Self::List(_) => "List(..)",
            Self::Map(_) => "Map(..)",
            Self::Object(_) => "Object(..)",
            Self::Json(_) => "Json(..)",
            Self::Bytes(_) => "Bytes(..)",
        })
    }
}

/// A lent list.
pub trait Seq {
    /// Number of items.
    fn len(&self) -> usize;
    /// Whether there are no items.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// The `i`-th item; [`Value::Unset`] beyond the end.
    fn item(&self, i: usize) -> Value<'_>;
}

/// A lent map. Walked by callback, because maps have no index.
pub trait Entries {
    /// Number of entries.
    fn len(&self) -> usize;
    /// Whether there are no entries.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// Calls `each` for every entry, in a stable order.
    fn for_each(&self, each: &mut dyn FnMut(&str, Value<'_>));
}

/// A type that can be a request parameter.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be sent as a request parameter",
    label = "not a parameter type",
    note = "use a string, number, bool, `Secret<String>`, `serde_json::Value`, or `Option`, `Vec`, `Box` or a map of these",
    note = "for an object of your own, derive `RpcParams` on it; for a fixed set of words, derive `RpcEnum`",
    note = "bytes are sent as the whole body: `#[rpc(body = bytes)]` on a field of the type `Blob`"
)]
pub trait Param {
    /// The wire type.
    const KIND: Kind;
    /// Whether values must never be shown.
    const SECRET: bool = false;
    /// [`form::Plain`] if there is one way to write the type, [`form::Composite`] if the field must choose.
    type Form;
    /// Lends the value.
    fn value(&self) -> Value<'_>;
}

/// A type that can be the whole body of a request: the type of a field with `#[rpc(body = bytes)]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the whole body of a request",
    label = "no bytes",
    note = "write `Blob` or `Option<Blob>`"
)]
pub trait WholeBody {
    /// The wire type.
    const KIND: Kind;
    /// Lends the bytes.
    fn value(&self) -> Value<'_>;
}

impl<T: WholeBody> WholeBody for Option<T> {
    const KIND: Kind = T::KIND;
    fn value(&self) -> Value<'_> {
        self.as_ref().map_or(Value::Unset, T::value)
    }
}

/// Whether a parameter type says by itself how it is written.
pub mod form {
    use crate::descriptor::Style;

    /// Scalars and lists of scalars: one obvious way.
    #[derive(Debug)]
    pub enum Plain {}
    /// Objects and maps: `dotted` or `json` must be chosen.
    #[derive(Debug)]
    pub enum Composite {}

    /// Holds for forms that need no style.
    #[diagnostic::on_unimplemented(
        message = "say how this field is sent: `#[rpc(json)]` for JSON text or `#[rpc(dotted)]` for `Name.Key=..`",
        label = "an object or map has no default style"
    )]
    pub trait Unambiguous {
        /// The one way.
        const STYLE: Style = Style::Dotted;
    }
    #[diagnostic::do_not_recommend]
    impl Unambiguous for Plain {}
}

macro_rules! scalars {
    ($($type:ty, $kind:ident, |$v:ident| $value:expr;)*) => {$(
        impl Param for $type {
            const KIND: Kind = Kind::$kind;
            type Form = form::Plain;
            fn value(&self) -> Value<'_> {
                let $v = self;
                $value
            }
        }
    )*};
}

scalars! {
    String, Text, |v| Value::Str(v);
    &'static str, Text, |v| Value::Str(v);
    bool, Bool, |v| Value::Bool(*v);
    i32, Int32, |v| Value::Int((*v).into());
    u32, Int64, |v| Value::Int((*v).into());
    i64, Int64, |v| Value::Int(*v);
    u64, Int64, |v| Value::Uint(*v);
    f64, Float, |v| Value::Float(*v);
    serde_json::Value, Any, |v| if v.is_null() { Value::Unset } else { Value::Json(v) };
}

/// The shortest decimal of the `f32`, so that `0.1` is sent as `0.1` and not as its nearest `f64`.
impl Param for f32 {
    const KIND: Kind = Kind::Float;
    type Form = form::Plain;
    fn value(&self) -> Value<'_> {
        Value::Float(self.to_string().parse().unwrap_or(f64::from(*self)))
    }
}

impl<T: Param> Param for Option<T> {
    const KIND: Kind = T::KIND;
    const SECRET: bool = T::SECRET;
    type Form = T::Form;
    fn value(&self) -> Value<'_> {
        // A match and not `map_or`, here and in the lists: each generic call is one more function in every package of
        // objects, for each of its types.
        match self {
            Some(value) => value.value(),
            None => Value::Unset,
        }
    }
}

impl<T: Param> Param for Box<T> {
    const KIND: Kind = T::KIND;
    const SECRET: bool = T::SECRET;
    type Form = T::Form;
    fn value(&self) -> Value<'_> {
        T::value(self)
    }
}

impl<T: Param> Param for Vec<T> {
    const KIND: Kind = Kind::List(&T::KIND);
    const SECRET: bool = T::SECRET;
    type Form = T::Form;
    fn value(&self) -> Value<'_> {
        Value::List(self)
    }
}

impl<T: Param> Seq for Vec<T> {
    fn len(&self) -> usize {
        self.len()
    }
    fn item(&self, i: usize) -> Value<'_> {
        match self.get(i) {
            Some(item) => item.value(),
            None => Value::Unset,
        }
    }
}

macro_rules! maps {
    ($($map:ident, $sorted:expr;)*) => {$(
        impl<T: Param> Param for $map<String, T> {
            const KIND: Kind = Kind::Map(&T::KIND);
            const SECRET: bool = T::SECRET;
            type Form = form::Composite;
            fn value(&self) -> Value<'_> {
                Value::Map(self)
            }
        }

        impl<T: Param> Entries for $map<String, T> {
            fn len(&self) -> usize {
                self.len()
            }
            fn for_each(&self, each: &mut dyn FnMut(&str, Value<'_>)) {
                let sorted: fn(&mut Vec<(&String, &T)>) = $sorted;
                let mut entries: Vec<(&String, &T)> = self.iter().collect();
                sorted(&mut entries);
                for (key, value) in entries {
                    each(key, value.value());
                }
            }
        }
    )*};
}

maps! {
    BTreeMap, |_| ();
    HashMap, |entries| entries.sort_unstable_by_key(|(key, _)| *key);
}
