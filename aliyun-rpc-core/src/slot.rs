//! Fields in: how an answer lends places to fill.
//!
//! The mirror of [`value`](crate::value). A derived answer has a field table and lends field `i` as a
//! [`Slot`]; one decoder for JSON and one for XML fill slots, so that leniency is written once.
//! The same slots also read a filled answer back, which is how it is written out again.

mod reach;

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::fmt;

use bytes::Bytes;

use crate::decode::DecodeError;
use crate::descriptor::{Field, Kind};

pub(crate) use reach::{put, reach, text, text_at, texts};

/// A struct whose fields are filled from an answer.
pub trait Object {
    /// The fields in declaration order.
    fn table(&self) -> &'static [Field];
    /// The place of the `i`-th field of the table; [`Slot::Ignored`] beyond its end.
    fn field(&mut self, i: usize) -> Slot<'_>;
    /// The place for the document as a whole, of the few answers that are not read by a table of fields.
    fn whole(&mut self) -> Option<Slot<'_>> {
        None
    }
}

/// A lent place for one value.
#[non_exhaustive]
pub enum Slot<'a> {
    /// Whatever comes is skipped.
    Ignored,
    /// Text.
    Str(&'a mut String),
    /// A 32-bit number.
    I32(&'a mut i32),
    /// A 64-bit number.
    I64(&'a mut i64),
    /// A floating-point number.
    F64(&'a mut f64),
    /// `true` or `false`.
    Bool(&'a mut bool),
    /// A type made from text: a string enum, a secret.
    Text(&'a mut dyn Text),
    /// A nested object.
    Object(&'a mut dyn Object),
    /// A list.
    List(&'a mut dyn List),
    /// A map.
    Map(&'a mut dyn Map),
    /// An optional value.
    Option(&'a mut dyn Maybe),
    /// Any JSON value.
    Json(&'a mut serde_json::Value),
    /// A type that makes itself from any JSON value.
    Whole(&'a mut dyn Whole),
    /// A type that makes itself from the bytes of a whole answer.
    Body(&'a mut dyn Body),
}

/// Only what kind of place it is: values may be secret.
impl fmt::Debug for Slot<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Ignored => "Ignored",
            Self::Str(_) => "Str",
            Self::I32(_) => "I32",
            Self::I64(_) => "I64",
            Self::F64(_) => "F64",
            Self::Bool(_) => "Bool",
            Self::Text(_) => "Text",
            Self::Object(_) => "Object",
            Self::List(_) => "List",
            Self::Map(_) => "Map",
            Self::Option(_) => "Option",
            Self::Json(_) => "Json",
            Self::Whole(_) => "Whole",
            Self::Body(_) => "Body",
        })
    }
}

/// A value that is made from a JSON value as a whole, by rules of its own.
pub trait Whole {
    /// Takes the value over.
    ///
    /// # Errors
    /// What is wrong with the value. Quoted parts are blanked out before they are shown.
    fn set(&mut self, value: serde_json::Value) -> Result<(), String>;
}

/// A value that is made from the bytes of a whole answer, in no format that other answers have.
pub trait Body {
    /// Takes the bytes over.
    ///
    /// # Errors
    /// What cannot be read in them.
    fn set(&mut self, body: &[u8]) -> Result<(), DecodeError>;
    /// The bytes again.
    fn get(&mut self) -> Bytes;
    /// Media type of the bytes.
    fn media_type(&self) -> &'static str;
    /// The place for a document that says the same, or this one.
    fn document(&mut self) -> Slot<'_>;
}

/// A value that is made from text and written as text.
pub trait Text {
    /// Takes the text over.
    fn set(&mut self, text: Cow<'_, str>);
    /// The text again.
    fn get(&self) -> &str;
}

/// A list to fill.
pub trait List {
    /// Removes all items.
    fn clear(&mut self);
    /// Number of items.
    fn len(&self) -> usize;
    /// Whether there are no items.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// Adds a default item and lends it.
    fn push(&mut self) -> Slot<'_>;
    /// Removes the last item.
    fn pop(&mut self);
    /// Lends the `i`-th item; [`Slot::Ignored`] beyond the end.
    fn item(&mut self, i: usize) -> Slot<'_>;
}

/// A map to fill.
pub trait Map {
    /// Removes all entries.
    fn clear(&mut self);
    /// Adds or replaces an entry by a default value and lends it.
    fn entry(&mut self, key: String) -> Slot<'_>;
    /// Calls `each` for every entry, in a stable order.
    fn for_each(&mut self, each: &mut dyn FnMut(&str, Slot<'_>));
}

/// An optional value to fill.
pub trait Maybe {
    /// Makes the value absent.
    fn clear(&mut self);
    /// Makes the value present, by default if it was absent, and lends it.
    fn fill(&mut self) -> Slot<'_>;
    /// Lends the value if it is present.
    fn get(&mut self) -> Option<Slot<'_>>;
}

/// A type that can stand in an answer.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be read from an answer",
    label = "not an answer type",
    note = "use `String`, a number, bool, `serde_json::Value`, or `Option`, `Vec`, `Box` or a map of these",
    note = "for an object of your own, derive `RpcResponse` on it; for a fixed set of words, derive `RpcEnum`"
)]
pub trait Decode: Sized {
    /// The wire type: an object with the fields below, unless the impl says otherwise.
    const KIND: Kind = Kind::Object(members::<Self>);
    /// Whether values must never be shown.
    const SECRET: bool = false;
    /// The fields of an object, in declaration order, without skipped ones.
    const FIELDS: &'static [Field] = &[];
    /// Fields whose name on the wire is not the PascalCase of Rust's: that PascalCase, and the name on the wire, which is
    /// empty for skipped fields and for the one that is the whole answer.
    const RENAMED: &'static [(&'static str, &'static str)] = &[];
    /// Lends the place: that of an object, unless the impl says otherwise.
    #[inline]
    fn slot(&mut self) -> Slot<'_> {
        Slot::Object(self)
    }
    /// Lends the `i`-th field of an object; [`Slot::Ignored`] beyond the end.
    #[inline]
    fn place(&mut self, i: usize) -> Slot<'_> {
        let _ = i;
        Slot::Ignored
    }
    /// The place for the document as a whole, of the few answers that are not read by a table of fields.
    #[inline]
    fn whole(&mut self) -> Option<Slot<'_>> {
        None
    }
}

/// [`Decode::FIELDS`], behind a function, so that an object may contain itself.
const fn members<T: Decode>() -> &'static [Field] {
    T::FIELDS
}

/// What the derive writes of an answer is [`Decode::FIELDS`] and [`Decode::place`]: each impl and each function that it
/// does not write is one less to compile in thousands of structs.
#[diagnostic::do_not_recommend]
impl<T: Decode> Object for T {
    fn table(&self) -> &'static [Field] {
        T::FIELDS
    }
    fn field(&mut self, i: usize) -> Slot<'_> {
        self.place(i)
    }
    fn whole(&mut self) -> Option<Slot<'_>> {
        Decode::whole(self)
    }
}

macro_rules! scalars {
    ($($type:ty, $kind:ident, $slot:ident;)*) => {$(
        impl Decode for $type {
            const KIND: Kind = Kind::$kind;
            fn slot(&mut self) -> Slot<'_> {
                Slot::$slot(self)
            }
        }
    )*};
}

scalars! {
    String, Text, Str;
    bool, Bool, Bool;
    i32, Int32, I32;
    i64, Int64, I64;
    f64, Float, F64;
    serde_json::Value, Any, Json;
}

impl<T: Decode> Decode for Box<T> {
    const KIND: Kind = T::KIND;
    const SECRET: bool = T::SECRET;
    fn slot(&mut self) -> Slot<'_> {
        T::slot(self)
    }
}

impl<T: Decode + Default> Decode for Option<T> {
    const KIND: Kind = T::KIND;
    const SECRET: bool = T::SECRET;
    fn slot(&mut self) -> Slot<'_> {
        Slot::Option(self)
    }
}

impl<T: Decode + Default> Maybe for Option<T> {
    fn clear(&mut self) {
        *self = None;
    }
    fn fill(&mut self) -> Slot<'_> {
        // Matches and no closures, here and in the lists: each generic call is one more function in every package of
        // objects, for each of its types.
        if self.is_none() {
            *self = Some(T::default());
        }
        match self {
            Some(value) => value.slot(),
            None => Slot::Ignored,
        }
    }
    #[allow(clippy::manual_map, reason = "see `fill`")]
    fn get(&mut self) -> Option<Slot<'_>> {
        match self {
            Some(value) => Some(value.slot()),
            None => None,
        }
    }
}

impl<T: Decode + Default> Decode for Vec<T> {
    const KIND: Kind = Kind::List(&T::KIND);
    const SECRET: bool = T::SECRET;
    fn slot(&mut self) -> Slot<'_> {
        Slot::List(self)
    }
}

impl<T: Decode + Default> List for Vec<T> {
    fn clear(&mut self) {
        self.clear();
    }
    fn len(&self) -> usize {
        self.len()
    }
    fn push(&mut self) -> Slot<'_> {
        let end = self.len();
        self.push(T::default());
        self.item(end)
    }
    fn pop(&mut self) {
        self.pop();
    }
    fn item(&mut self, i: usize) -> Slot<'_> {
        match self.get_mut(i) {
            Some(item) => item.slot(),
            None => Slot::Ignored,
        }
    }
}

macro_rules! maps {
    ($($map:ident, $sorted:expr;)*) => {$(
        impl<T: Decode + Default> Decode for $map<String, T> {
            const KIND: Kind = Kind::Map(&T::KIND);
            const SECRET: bool = T::SECRET;
            fn slot(&mut self) -> Slot<'_> {
                Slot::Map(self)
            }
        }

        impl<T: Decode + Default> Map for $map<String, T> {
            fn clear(&mut self) {
                self.clear();
            }
            fn entry(&mut self, key: String) -> Slot<'_> {
                let value = self.entry(key).or_default();
                *value = T::default();
                value.slot()
            }
            fn for_each(&mut self, each: &mut dyn FnMut(&str, Slot<'_>)) {
                let sorted: fn(&mut Vec<(&String, &mut T)>) = $sorted;
                let mut entries: Vec<(&String, &mut T)> = self.iter_mut().collect();
                sorted(&mut entries);
                for (key, value) in entries {
                    each(key, value.slot());
                }
            }
        }
    )*};
}

maps! {
    BTreeMap, |_| ();
    HashMap, |entries| entries.sort_unstable_by(|a, b| a.0.cmp(b.0));
}
