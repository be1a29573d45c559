//! Lists, in all the forms in which services write them.
//!
//! Declared with the wrapper `Rule`, a field `Rules` takes each of these:
//! `{"Rules":{"Rule":[a,b]}}`, `{"Rules":{"Rule":a}}`, `{"Rules":[a,b]}`, `{"Rules":a}`, and
//! `null`, `""` or nothing at either level. In XML, which has no brackets, the same forms are
//! `<Rules><Rule/><Rule/></Rules>`, `<Rules/><Rules/>` and `<Rules>` with the members of one item.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use serde_json::Value;

use crate::descriptor::Field;
use crate::slot::{List, Slot};

use super::entries;
use super::fill::{Fill, NUMBER, present};
use super::lookup;
use super::peek::Peek;
use super::state::{State, Step};

/// Items after which a list counts as long.
const ENOUGH: usize = 3;

/// Fills a list from a list.
pub(super) fn from_seq<'de, A: SeqAccess<'de>>(
    list: &mut dyn List,
    field: Option<&'static Field>,
    mut seq: A,
    state: &mut State,
) -> Result<(), A::Error> {
    list.clear();
    let wrapper = field.and_then(|field| field.wrapper);
    let learning = state.orders.is_learning;
    loop {
        // The order of members is learned where there are enough items to make up for it.
        state.orders.is_learning = learning || list.len() >= ENOUGH;
        let item = Item {
            list,
            wrapper,
            state,
        };
        if seq.next_element_seed(item)?.is_none() {
            state.orders.is_learning = learning;
            return Ok(());
        }
    }
}

/// Adds to a list what stands in its place as an object: the wrapper, or a single item without brackets.
///
/// An object with a single member that no item has is taken for a wrapper that was not declared: XML has one
/// round many lists that have none in JSON.
pub(super) fn from_map<'de, A: MapAccess<'de>>(
    list: &mut dyn List,
    wrapper: Option<&'static str>,
    mut map: Peek<A>,
    state: &mut State,
) -> Result<(), A::Error> {
    let mut pushed = None;
    let mut strangers = Vec::new();
    loop {
        if let Some(wrapper) = wrapper
            && map.take(wrapper)? == Some(true)
        {
            if pushed.is_some() {
                list.pop();
            }
            return from_wrapper(list, wrapper, map, state);
        }
        let Some(name) = map.name()? else {
            break;
        };
        let i = *pushed.get_or_insert_with(|| {
            list.push();
            list.len().saturating_sub(1)
        });
        let item = present(list.item(i));
        if is_item(&item, name) {
            let filled = Fill::new(item, None, state).map(map);
            return state.under(filled, || Step::Index(i));
        }
        if wrapper.is_none() && strangers.is_empty() {
            strangers.push(map.next_entry::<String, Value>()?);
        } else {
            map.next_entry::<IgnoredAny, IgnoredAny>()?;
            strangers.push(None);
        }
    }
    if pushed.is_some() {
        list.pop();
    }
    match strangers.as_mut_slice() {
        [stranger] => match stranger.take() {
            Some((name, inner)) => from_stranger(list, name, inner, state),
            None => Ok(()),
        },
        [] => Ok(()),
        _ if wrapper.is_some() => Ok(()),
        _ => Err(state.mismatch(NO_ITEM.0, NO_ITEM.1)),
    }
}

/// What is expected in the place of a list, and what is found if it is neither a list nor an item.
const NO_ITEM: (&str, &str) = (
    "a list or one of its items",
    "an object with none of an item's members",
);

/// Whether an object with a member of that name can be the item.
fn is_item(item: &Slot<'_>, name: &str) -> bool {
    match item {
        Slot::Object(item) => lookup::find(item.table(), name).is_some(),
        Slot::Map(_) | Slot::Json(_) | Slot::Whole(_) => true,
        _ => name == NUMBER,
    }
}

/// Fills a list from an undeclared wrapper.
fn from_stranger<E: Error>(
    list: &mut dyn List,
    name: String,
    inner: Value,
    state: &mut State,
) -> Result<(), E> {
    if let Value::Object(members) = &inner {
        // One item; wrappers do not stand in wrappers.
        let item = present(list.push());
        let fits = members.keys().any(|name| is_item(&item, name));
        list.pop();
        if !fits && !members.is_empty() {
            return Err(state.mismatch(NO_ITEM.0, NO_ITEM.1));
        }
    }
    let filled = Fill::new(Slot::List(&mut Append(list)), None, state)
        .deserialize(inner)
        .map_err(E::custom);
    state.under(filled, || Step::Key(name))
}

/// Adds the items under the wrapper's name, which was just read, and skips what stands beside it.
///
/// Where items have a member of the wrapper's name, and a plain value stands there, it is that member of a single
/// item without brackets and wrapper: `<VersionIds><VersionId>v1</VersionId><CreateTime/></VersionIds>`.
fn from_wrapper<'de, A: MapAccess<'de>>(
    list: &mut dyn List,
    wrapper: &'static str,
    mut map: Peek<A>,
    state: &mut State,
) -> Result<(), A::Error> {
    let member = map.next_value_seed(Wrapped {
        list,
        wrapper,
        state,
    });
    let member = state.under(member, || Step::Name(wrapper))?;
    match (member, list.len().checked_sub(1)) {
        (Some(member), Some(last)) => {
            let Slot::Object(item) = present(list.item(last)) else {
                return Ok(());
            };
            let filled = entries::fill_rest(item, member, map, state);
            state.under(filled, || Step::Index(last))
        }
        _ => {
            while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
            Ok(())
        }
    }
}

/// Reads what stands under a wrapper's name: items, or the member of that name of a single item. Gives that member.
struct Wrapped<'a> {
    list: &'a mut dyn List,
    wrapper: &'static str,
    state: &'a mut State,
}

impl Wrapped<'_> {
    /// Reads items.
    fn items<E>(
        self,
        fill: impl FnOnce(&mut Fill<'_, '_>) -> Result<(), E>,
    ) -> Result<Option<usize>, E> {
        let mut more = Append(self.list);
        fill(&mut Fill::new(Slot::List(&mut more), None, self.state)).map(|()| None)
    }

    /// Reads a plain value: into the member of a new item, if items have one of that name.
    fn plain<E>(
        self,
        fill: impl Fn(&mut Fill<'_, '_>) -> Result<(), E>,
    ) -> Result<Option<usize>, E> {
        if let Slot::Object(item) = present(self.list.push()) {
            let table = item.table();
            if let Some((i, _)) = lookup::find(table, self.wrapper) {
                fill(&mut Fill::new(item.field(i), table.get(i), self.state))?;
                return Ok(Some(i));
            }
        }
        self.list.pop();
        self.items(fill)
    }
}

impl<'de> DeserializeSeed<'de> for Wrapped<'_> {
    type Value = Option<usize>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Wrapped<'_> {
    type Value = Option<usize>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the items of the list")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Self::Value, E> {
        self.plain(|fill| fill.visit_bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Self::Value, E> {
        self.plain(|fill| fill.visit_i64(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Self::Value, E> {
        self.plain(|fill| fill.visit_u64(value))
    }

    /// Never a member: as text, it would lose digits.
    fn visit_f64<E: Error>(self, value: f64) -> Result<Self::Value, E> {
        self.items(|fill| fill.visit_f64(value))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        match text.trim_start().as_bytes().first() {
            // No items, or text that holds them.
            None | Some(b'{' | b'[') => self.items(|fill| fill.visit_str(text)),
            Some(_) => self.plain(|fill| fill.visit_str(text)),
        }
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        self.items(|fill| fill.visit_unit())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Self::Value, A::Error> {
        self.items(|fill| fill.visit_seq(seq))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        self.items(|fill| fill.visit_map(map))
    }
}

/// A list that is never emptied: XML may give the wrapper several times.
struct Append<'a>(&'a mut dyn List);

impl List for Append<'_> {
    fn clear(&mut self) {}
    fn len(&self) -> usize {
        self.0.len()
    }
    fn push(&mut self) -> Slot<'_> {
        self.0.push()
    }
    fn pop(&mut self) {
        self.0.pop();
    }
    fn item(&mut self, i: usize) -> Slot<'_> {
        self.0.item(i)
    }
}

/// Reads one item of a list.
struct Item<'a> {
    list: &'a mut dyn List,
    wrapper: Option<&'static str>,
    state: &'a mut State,
}

impl Item<'_> {
    /// Adds an item and lets it be filled.
    fn add<E>(self, fill: impl FnOnce(&mut Fill<'_, '_>) -> Result<(), E>) -> Result<(), E> {
        let filled = fill(&mut Fill::new(self.list.push(), None, self.state));
        let list = self.list;
        (self.state).under(filled, || Step::Index(list.len().saturating_sub(1)))
    }
}

impl<'de> DeserializeSeed<'de> for Item<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        match self.wrapper {
            None => self.add(|fill| fill.deserialize(deserializer)),
            Some(_) => deserializer.deserialize_any(self),
        }
    }
}

/// Items of a list that has a wrapper: one that is an object may be the wrapper again.
impl<'de> Visitor<'de> for Item<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an item of the list")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.add(|fill| fill.visit_bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.add(|fill| fill.visit_i64(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        self.add(|fill| fill.visit_u64(value))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        self.add(|fill| fill.visit_f64(value))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        self.add(|fill| fill.visit_str(text))
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.add(|fill| fill.visit_unit())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<(), A::Error> {
        self.add(|fill| fill.visit_seq(seq))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        let mut map = Peek::new(map);
        match self.wrapper {
            Some(wrapper) if map.take(wrapper)? == Some(true) => {
                from_wrapper(self.list, wrapper, map, self.state)
            }
            _ => self.add(|fill| fill.map(map)),
        }
    }
}
