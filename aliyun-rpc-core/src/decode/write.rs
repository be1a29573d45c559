//! Filled answers as JSON.

use std::cell::Cell;

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::Value;

use crate::descriptor::{Field, Style};
use crate::slot::{Object, Slot};

/// The JSON value of a filled answer, members in the order of serde_json's maps.
///
/// Secrets are written: this is the wire, not a log.
#[must_use]
pub fn to_json(object: &mut dyn Object) -> Value {
    value(super::root(object), None)
}

fn value(slot: Slot<'_>, field: Option<&'static Field>) -> Value {
    serde_json::to_value(Lent::new(slot, field)).unwrap_or_default()
}

pub(crate) fn json(slot: Slot<'_>) -> String {
    text(slot, None)
}

fn text(slot: Slot<'_>, field: Option<&'static Field>) -> String {
    // Slots write nothing that JSON cannot hold: keys are text, and there is no I/O.
    serde_json::to_string(&Lent::new(slot, field)).unwrap_or_default()
}

/// A slot that serde can write. Slots are lent for change, serde lends for reading: the cell hands the slot
/// over on the first and only use.
struct Lent<'a> {
    slot: Cell<Slot<'a>>,
    field: Option<&'static Field>,
}

impl<'a> Lent<'a> {
    fn new(slot: Slot<'a>, field: Option<&'static Field>) -> Self {
        Self {
            slot: Cell::new(slot),
            field,
        }
    }
}

impl Serialize for Lent<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let field = self.field;
        match self.slot.replace(Slot::Ignored) {
            Slot::Ignored | Slot::Whole(_) => to.serialize_unit(),
            Slot::Str(value) => to.serialize_str(value),
            Slot::Text(value) => to.serialize_str(value.get()),
            Slot::I32(value) => to.serialize_i32(*value),
            Slot::I64(value) => to.serialize_i64(*value),
            Slot::F64(value) => to.serialize_f64(*value),
            Slot::Bool(value) => to.serialize_bool(*value),
            Slot::Body(body) => to.serialize_str(&String::from_utf8_lossy(&body.get())),
            Slot::Option(option) => match option.get() {
                Some(slot) => Lent::new(slot, field).serialize(to),
                None => to.serialize_unit(),
            },
            slot if field.is_some_and(|field| field.style == Style::Json) => {
                to.serialize_str(&text(slot, None))
            }
            Slot::Json(value) => value.serialize(to),
            Slot::Object(object) => {
                let mut map = to.serialize_map(None)?;
                for (i, field) in object.table().iter().enumerate() {
                    let mut slot = object.field(i);
                    if !is_absent(&mut slot) {
                        map.serialize_entry(field.name, &Lent::new(slot, Some(field)))?;
                    }
                }
                map.end()
            }
            Slot::List(list) => {
                if let Some(wrapper) = field.and_then(|field| field.wrapper) {
                    let mut map = to.serialize_map(Some(1))?;
                    map.serialize_entry(wrapper, &Lent::new(Slot::List(list), None))?;
                    return map.end();
                }
                let mut seq = to.serialize_seq(Some(list.len()))?;
                for i in 0..list.len() {
                    seq.serialize_element(&Lent::new(list.item(i), None))?;
                }
                seq.end()
            }
            Slot::Map(entries) => {
                let mut map = to.serialize_map(None)?;
                let mut result = Ok(());
                entries.for_each(&mut |key, slot| {
                    if result.is_ok() {
                        result = map.serialize_entry(key, &Lent::new(slot, None));
                    }
                });
                result?;
                map.end()
            }
        }
    }
}

/// Whether a member is left out.
pub(super) fn is_absent(slot: &mut Slot<'_>) -> bool {
    match slot {
        Slot::Ignored | Slot::Whole(_) => true,
        Slot::Option(option) => option.get().is_none(),
        _ => false,
    }
}
