//! The one visitor: whatever a format delivers goes into a slot.

use std::fmt;

use serde::Deserialize;
use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;
use serde_json::value::RawValue;

use crate::descriptor::{Field, Style};
use crate::slot::{List, Maybe, Slot};

use super::error::DecodeErrorKind;
use super::peek::Peek;
use super::scalar::{self, Scalar};
use super::state::{Problem, State, Step};
use super::{entries, list};

/// The member by which serde_json's feature `arbitrary_precision`, which any package of a program can
/// switch on for all, announces a number.
pub(super) const NUMBER: &str = "$serde_json::private::Number";

/// How many texts that hold JSON may be inside each other. Each starts serde_json's recursion limit anew, so
/// that without a limit of our own a recursive type could be made to exhaust the stack.
const MAX_LAYERS: u8 = 4;

/// Reads one value into a slot.
///
/// Seed and visitor are `&mut Fill`: a slot that is passed on by value is copied at every step, which costs
/// more than the rest of what is done for a short value.
pub(super) struct Fill<'s, 'p> {
    pub(super) slot: Slot<'s>,
    /// The field whose value this is, for its style and wrapper. List items and map values have none.
    pub(super) field: Option<&'static Field>,
    pub(super) state: &'p mut State,
}

impl<'s, 'p> Fill<'s, 'p> {
    pub(super) fn new(slot: Slot<'s>, field: Option<&'static Field>, state: &'p mut State) -> Self {
        Self { slot, field, state }
    }

    fn holds_json(&self) -> bool {
        self.field.is_some_and(|field| field.style == Style::Json)
    }

    fn take(&mut self) -> Slot<'s> {
        std::mem::replace(&mut self.slot, Slot::Ignored)
    }

    fn scalar<E: Error>(&mut self, scalar: Scalar<'_>) -> Result<(), E> {
        let slot = self.take();
        scalar::put(slot, scalar, self.state)
            .map_err(|expected| self.state.mismatch(&expected, scalar))
    }

    /// Reads text that holds JSON.
    fn text_json<E: Error>(&mut self, text: &str) -> Result<(), E> {
        if self.state.layers == MAX_LAYERS {
            return Err(self
                .state
                .mismatch("JSON", "JSON text inside JSON text inside JSON text"));
        }
        self.state.layers += 1;
        let mut inner = serde_json::Deserializer::from_str(text.trim());
        Fill::new(self.take(), None, self.state)
            .deserialize(&mut inner)
            .and_then(|()| inner.end())
            .map(|()| self.state.layers -= 1)
            .map_err(|error| {
                self.state.fail(Problem {
                    kind: DecodeErrorKind::Mismatch,
                    message: format!("expected text that holds JSON, which ends in: {error}"),
                })
            })
    }

    /// Reads a text slot from its raw JSON: a number keeps every digit, an object every member in its place.
    fn raw<'de, D: Deserializer<'de>>(&mut self, deserializer: D) -> Result<(), D::Error> {
        let raw = <&RawValue>::deserialize(deserializer)?.get();
        match raw.as_bytes() {
            [b'-' | b'0'..=b'9' | b'{' | b'[', ..] => self.scalar(Scalar::Text(raw)),
            _ => serde_json::Deserializer::from_str(raw)
                .deserialize_any(self)
                .map_err(D::Error::custom),
        }
    }
}

impl Fill<'_, '_> {
    /// Reads what stands as an object.
    pub(super) fn map<'de, A: MapAccess<'de>>(&mut self, mut map: Peek<A>) -> Result<(), A::Error> {
        let (slot, field, state) = (self.take(), self.field, &mut *self.state);
        match present(slot) {
            Slot::Object(into) => entries::fill(into, map, state),
            Slot::Map(into) => {
                into.clear();
                while let Some(key) = map.next_key::<String>()? {
                    let step = Step::Key(key.clone());
                    let filled = map.next_value_seed(&mut Fill::new(into.entry(key), None, state));
                    state.under(filled, || step)?;
                }
                Ok(())
            }
            Slot::List(into) => {
                into.clear();
                list::from_map(into, field.and_then(|field| field.wrapper), map, state)
            }
            Slot::Json(into) => {
                *into = Value::deserialize(MapAccessDeserializer::new(map))?;
                Ok(())
            }
            Slot::Whole(into) => {
                let value = Value::deserialize(MapAccessDeserializer::new(map))?;
                into.set(value).map_err(|message| state.foreign(&message))
            }
            Slot::Str(into) if map.name()? != Some(NUMBER) => {
                let value = Value::deserialize(MapAccessDeserializer::new(map))?;
                put_json(into, &value, state);
                Ok(())
            }
            slot => match map.next_key::<String>()? {
                Some(key) if key == NUMBER => {
                    let digits: String = map.next_value()?;
                    Fill::new(slot, field, state).scalar(Scalar::Text(&digits))
                }
                _ => Err(state.mismatch(expected(&slot), "an object")),
            },
        }
    }
}

impl<'de> DeserializeSeed<'de> for &mut Fill<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        if self.state.exact && is_text(&mut self.slot) {
            return self.raw(deserializer);
        }
        let holds_json = matches!(self.slot, Slot::Json(_) | Slot::Whole(_)) && self.holds_json();
        match &mut self.slot {
            Slot::Ignored => IgnoredAny::deserialize(deserializer).map(drop),
            Slot::Json(into) if !holds_json => {
                **into = Value::deserialize(deserializer)?;
                Ok(())
            }
            Slot::Whole(into) if !holds_json => into
                .set(Value::deserialize(deserializer)?)
                .map_err(|message| self.state.foreign(&message)),
            _ => deserializer.deserialize_any(self),
        }
    }
}

impl<'de> Visitor<'de> for &mut Fill<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value of the answer")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.scalar(Scalar::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.scalar(Scalar::Int(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        if let Ok(value) = i64::try_from(value) {
            match &mut self.slot {
                Slot::I64(into) => {
                    **into = value;
                    return Ok(());
                }
                Slot::Option(option) => {
                    if let Slot::I64(into) = option.fill() {
                        *into = value;
                        return Ok(());
                    }
                }
                _ => {}
            }
        }
        self.scalar(Scalar::Uint(value))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        self.scalar(Scalar::Float(value))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        // By far the most frequent cases, which need no look at the field.
        match &mut self.slot {
            Slot::Str(into) => {
                **into = text.to_owned();
                return Ok(());
            }
            Slot::Option(option) => {
                if let Slot::Str(into) = option.fill() {
                    *into = text.to_owned();
                    return Ok(());
                }
            }
            _ => {}
        }
        let may_hold_json = match text.trim_start().as_bytes().first() {
            None => false,
            // Text where only an object or a list can stand.
            Some(b'{' | b'[') if is_composite(&mut self.slot) => true,
            Some(_) => self.holds_json() && !is_text(&mut self.slot),
        };
        if may_hold_json {
            return self.text_json(text);
        }
        self.scalar(Scalar::Text(text))
    }

    fn visit_bytes<E: Error>(self, bytes: &[u8]) -> Result<(), E> {
        match std::str::from_utf8(bytes) {
            Ok(text) => self.visit_str(text),
            Err(_) => Err(self.state.mismatch("text", "bytes that are not UTF-8")),
        }
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.scalar(Scalar::Null)
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.scalar(Scalar::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, inner: D) -> Result<(), D::Error> {
        self.deserialize(inner)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        let (slot, field, state) = (self.take(), self.field, &mut *self.state);
        match present(slot) {
            Slot::List(into) => list::from_seq(into, field, seq, state),
            Slot::Json(into) => {
                *into = Value::deserialize(SeqAccessDeserializer::new(seq))?;
                Ok(())
            }
            Slot::Whole(into) => {
                let value = Value::deserialize(SeqAccessDeserializer::new(seq))?;
                into.set(value).map_err(|message| state.foreign(&message))
            }
            // In XML, an element that is given again is a list as well.
            Slot::Str(into) => {
                let value = Value::deserialize(SeqAccessDeserializer::new(seq))?;
                put_json(into, &value, state);
                Ok(())
            }
            slot if state.repeats => {
                // An XML element given again: the last one counts.
                let mut last = Value::Null;
                while let Some(value) = seq.next_element()? {
                    last = value;
                }
                Fill::new(slot, field, state)
                    .deserialize(last)
                    .map_err(A::Error::custom)
            }
            // Some services write an empty object as an empty list, and an object as a list of one.
            slot @ (Slot::Object(_) | Slot::Map(_)) => {
                let mut fill = Fill::new(slot, None, state);
                if seq.next_element_seed(&mut fill)?.is_none() {
                    return fill.scalar(Scalar::Null);
                }
                match seq.next_element::<IgnoredAny>()? {
                    None => Ok(()),
                    Some(_) => Err(state.mismatch("an object", "a list of several")),
                }
            }
            slot => Err(state.mismatch(expected(&slot), "a list")),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        self.map(Peek::new(map))
    }
}

/// Puts an object or list into a text field, as JSON: in XML the JSON text of a field may have been turned into
/// elements, and some services write the object itself where text is declared.
fn put_json(into: &mut String, value: &Value, state: &mut State) {
    // In JSON there is a second reading, which keeps digits and order.
    state.inexact = true;
    *into = value.to_string();
}

/// Makes optional values present and lends what is inside.
pub(super) fn present(slot: Slot<'_>) -> Slot<'_> {
    match slot {
        Slot::Option(option) => present(option.fill()),
        slot => slot,
    }
}

/// Whether a slot takes text, inside an option or not.
pub(super) fn is_text(slot: &mut Slot<'_>) -> bool {
    fn inside(option: &mut dyn Maybe) -> bool {
        is_text(&mut option.fill())
    }
    match slot {
        Slot::Str(_) | Slot::Text(_) => true,
        Slot::Option(option) => inside(*option),
        _ => false,
    }
}

/// Whether a slot takes an object, or a list of what is not text.
fn is_composite(slot: &mut Slot<'_>) -> bool {
    fn inside(option: &mut dyn Maybe) -> bool {
        is_composite(&mut option.fill())
    }
    fn items(list: &mut dyn List) -> bool {
        let mut item = list.push();
        let is_text = is_text(&mut item) || matches!(item, Slot::Json(_) | Slot::Whole(_));
        list.pop();
        !is_text
    }
    match slot {
        Slot::Object(_) | Slot::Map(_) => true,
        Slot::List(list) => items(*list),
        Slot::Option(option) => inside(*option),
        _ => false,
    }
}

fn expected(slot: &Slot<'_>) -> &'static str {
    match slot {
        Slot::Str(_) | Slot::Text(_) => "text",
        Slot::I32(_) => "a 32-bit integer",
        Slot::I64(_) => "a 64-bit integer",
        Slot::F64(_) => "a number",
        Slot::Bool(_) => "a boolean",
        Slot::List(_) => "a list",
        Slot::Object(_) => "an object",
        Slot::Map(_) => "an object (a map)",
        Slot::Body(_) => scalar::NO_BODY,
        Slot::Ignored | Slot::Option(_) | Slot::Json(_) | Slot::Whole(_) => "another value",
    }
}
