//! The members of an object: from names to fields.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};

use crate::slot::Object;

use super::error::DecodeErrorKind;
use super::fill::Fill;
use super::lookup::Lookup;
use super::peek::Peek;
use super::scalar;
use super::state::{Problem, State, Step};

/// Fills an object from its members.
pub(super) fn fill<'de, A: MapAccess<'de>>(
    object: &mut dyn Object,
    map: Peek<A>,
    state: &mut State,
) -> Result<(), A::Error> {
    let lookup = Lookup::new(object.table(), &mut state.orders);
    remaining(object, map, lookup, state)
}

/// Fills an object of which one member is filled already.
pub(super) fn fill_rest<'de, A: MapAccess<'de>>(
    object: &mut dyn Object,
    filled: usize,
    map: Peek<A>,
    state: &mut State,
) -> Result<(), A::Error> {
    let mut lookup = Lookup::new(object.table(), &mut state.orders);
    lookup.see(filled, &mut state.orders);
    remaining(object, map, lookup, state)
}

fn remaining<'de, A: MapAccess<'de>>(
    object: &mut dyn Object,
    mut map: Peek<A>,
    mut lookup: Lookup,
    state: &mut State,
) -> Result<(), A::Error> {
    while let Some(found) = map.next_key_seed(Name(&lookup))? {
        member(object, &mut map, found, &mut lookup, state)?;
    }
    Ok(())
}

fn member<'de, A: MapAccess<'de>>(
    object: &mut dyn Object,
    map: &mut Peek<A>,
    found: Option<usize>,
    lookup: &mut Lookup,
    state: &mut State,
) -> Result<(), A::Error> {
    let Some((i, field)) = found.and_then(|i| Some((i, lookup.table.get(i)?))) else {
        return map.next_value::<IgnoredAny>().map(drop);
    };
    if lookup.has_seen(i) {
        scalar::reset(object.field(i));
    }
    lookup.see(i, &mut state.orders);
    let filled = map.next_value_seed(&mut Fill {
        slot: object.field(i),
        field: Some(field),
        state,
    });
    state.under(filled, || Step::Name(field.name))
}

/// Fills the object at the top of an answer, and notes the envelope on the way.
pub(super) fn fill_top<'de, A: MapAccess<'de>>(
    object: &mut dyn Object,
    map: A,
    state: &mut State,
) -> Result<(), A::Error> {
    let mut map = Peek::new(map);
    let mut lookup = Lookup::new(object.table(), &mut state.orders);
    while let Some((found, part)) = map.next_key_seed(TopName(&lookup, state))? {
        let Some(part) = part else {
            member(object, &mut map, found, &mut lookup, state)?;
            continue;
        };
        let text = match found {
            Some(i) => {
                member(object, &mut map, found, &mut lookup, state)?;
                scalar::text_of(object.field(i))
            }
            None => scalar::text_of_value(&map.next_value::<serde_json::Value>()?),
        };
        let place = match part {
            Part::RequestId => &mut state.envelope.request_id,
            Part::Code => &mut state.envelope.code,
        };
        *place = text.or_else(|| place.take());
    }
    Ok(())
}

/// Whether a member of the top object belongs to the envelope.
#[cfg(feature = "xml")]
pub(super) fn is_envelope(name: &str) -> bool {
    Part::of(name).is_some()
}

/// In which letter cases `RequestId` and `Code` were given: of each name, which letters are capitals.
#[derive(Default)]
pub(super) struct Spellings {
    usual: [Option<(usize, u16)>; 2],
    more: Vec<(usize, u16)>,
}

impl Spellings {
    /// Adds a name; `false` if it is there already.
    fn add(&mut self, name: &str) -> bool {
        let capitals = name.bytes().fold(0, |capitals: u16, letter| {
            capitals << 1 | u16::from(letter.is_ascii_uppercase())
        });
        let spelling = (name.len(), capitals);
        if self.usual.contains(&Some(spelling)) || self.more.contains(&spelling) {
            return false;
        }
        match self.usual.iter_mut().find(|place| place.is_none()) {
            Some(place) => *place = Some(spelling),
            None => self.more.push(spelling),
        }
        true
    }
}

/// A member of the envelope.
#[derive(Clone, Copy)]
enum Part {
    RequestId,
    Code,
}

impl Part {
    fn of(name: &str) -> Option<Self> {
        if name.eq_ignore_ascii_case("RequestId") {
            Some(Self::RequestId)
        } else if name.eq_ignore_ascii_case("Code") {
            Some(Self::Code)
        } else {
            None
        }
    }
}

/// Reads a name and looks it up, without keeping it.
struct Name<'a>(&'a Lookup);

impl<'de> DeserializeSeed<'de> for Name<'_> {
    type Value = Option<usize>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Name<'_> {
    type Value = Option<usize>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        Ok(self.0.find(name))
    }
}

/// Reads a name of the top object: beside looking it up, tells the envelope's members, each at most once.
struct TopName<'a>(&'a Lookup, &'a mut State);

impl<'de> DeserializeSeed<'de> for TopName<'_> {
    type Value = (Option<usize>, Option<Part>);

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for TopName<'_> {
    type Value = (Option<usize>, Option<Part>);

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        let Self(lookup, state) = self;
        let part = Part::of(name);
        // Both `RequestId` and `requestId` in one answer do occur, and are two names.
        if part.is_some() && !state.envelope_seen.add(name) {
            return Err(state.fail(Problem {
                kind: DecodeErrorKind::Duplicate,
                message: format!("`{name}` is given twice"),
            }));
        }
        Ok((lookup.find(name), part))
    }
}
