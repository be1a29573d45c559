//! Whether a filled answer holds what its sample holds: leaf by leaf, by path.
//!
//! The answer's slots say what is declared at a path, its JSON written anew says what is there. Equal is what says the
//! same: numbers by value, numbers and booleans as text, JSON in text as what it holds, lists with and without their
//! wrapper, a single item as a list of one. What says nothing (`null`, empty text, nothing but that) need not be found.

use aliyun_rpc_core::decode;
use aliyun_rpc_core::descriptor::{Field, Style};
use aliyun_rpc_core::slot::{List, Object, Slot};
use serde_json::Value;

use crate::tree::Tree;

/// What was found of a sample.
#[derive(Debug, Default)]
pub(crate) struct Comparison {
    /// Values that say something.
    pub(crate) leaves: usize,
    /// Members that no field is declared for, and how many values they hold.
    pub(crate) unknown: Vec<(String, usize)>,
    /// What is declared and not found: paths and reasons.
    pub(crate) lost: Vec<(String, String)>,
}

/// Compares an answer with the sample from which it was filled.
pub(crate) fn compare(sample: &Tree, answer: &mut dyn Object) -> Comparison {
    let written = decode::to_json(answer);
    let mut comparison = Comparison {
        leaves: sample.leaves(),
        ..Comparison::default()
    };
    comparison.slot("", sample, Slot::Object(answer), None, &written);
    comparison
}

/// Compares a value that was read without a type with its sample.
pub(crate) fn untyped(sample: &Tree, read: &Value) -> Comparison {
    let mut comparison = Comparison {
        leaves: sample.leaves(),
        ..Comparison::default()
    };
    comparison.any("", sample, read);
    comparison
}

impl Comparison {
    fn lose(&mut self, path: &str, reason: impl Into<String>) {
        self.lost.push((path.to_owned(), reason.into()));
    }

    fn slot(
        &mut self,
        path: &str,
        sample: &Tree,
        slot: Slot<'_>,
        field: Option<&'static Field>,
        written: &Value,
    ) {
        if let Slot::Option(option) = slot {
            match option.get() {
                Some(inner) => self.slot(path, sample, inner, field, written),
                None if sample.is_empty() => {}
                None => self.lose(path, "absent"),
            }
            return;
        }
        if field.is_some_and(|field| field.style == Style::Json) {
            // Text that holds JSON on both sides; compared is what it holds.
            let held = |text: Option<&str>| text.and_then(|text| serde_json::from_str(text).ok());
            let written: Option<Value> = held(written.as_str());
            let inner = sample.scalar().and_then(|text| Tree::json(text, 0).ok());
            let sample = inner.as_ref().unwrap_or(sample);
            return self.declared(path, sample, slot, field, &written.unwrap_or_default());
        }
        self.declared(path, sample, slot, field, written);
    }

    fn declared(
        &mut self,
        path: &str,
        sample: &Tree,
        slot: Slot<'_>,
        field: Option<&'static Field>,
        written: &Value,
    ) {
        match slot {
            Slot::Object(object) => self.object(path, sample, object, written),
            Slot::List(list) => {
                let wrapper = field.and_then(|field| field.wrapper);
                let written = wrapper.map_or(written, |wrapper| &written[wrapper]);
                let mut items = Vec::new();
                flatten(sample, wrapper, list, &mut items);
                let found = written.as_array().map_or(0, Vec::len);
                if items.len() != found && !(found == 0 && sample.is_empty()) {
                    let reason = format!("{} items in the sample, {found} found", items.len());
                    return self.lose(path, reason);
                }
                for (i, item) in items.iter().enumerate() {
                    let path = format!("{path}.{i}");
                    self.slot(&path, item, list.item(i), None, &written[i]);
                }
            }
            Slot::Map(map) => {
                let held = json_in(sample);
                let sample = held.as_ref().unwrap_or(sample);
                let Tree::Object(members) = one(sample) else {
                    if !sample.is_empty() {
                        self.lose(path, "not a map");
                    }
                    return;
                };
                let mut known = Vec::new();
                map.for_each(&mut |key, slot| {
                    known.push(key.to_owned());
                    if let Some((_, value)) = members.iter().find(|(name, _)| name == key) {
                        let path = format!("{path}.{key}");
                        self.slot(&path, value, slot, None, &written[key]);
                    } else {
                        self.lose(path, "an entry that the sample does not have");
                    }
                });
                for (name, value) in members {
                    if !known.contains(name) && !value.is_empty() {
                        self.lose(&format!("{path}.{name}"), "absent");
                    }
                }
            }
            Slot::Json(_) | Slot::Whole(_) => self.any(path, sample, written),
            Slot::Ignored => self.lose(path, "not read"),
            _ => self.scalar(path, sample, written),
        }
    }

    fn object(&mut self, path: &str, sample: &Tree, object: &mut dyn Object, written: &Value) {
        let held = json_in(sample);
        let Tree::Object(members) = one(held.as_ref().unwrap_or(sample)) else {
            if !sample.is_empty() {
                self.lose(path, "not an object");
            }
            return;
        };
        for (name, value) in members {
            let dot = if path.is_empty() { "" } else { "." };
            let path = format!("{path}{dot}{name}");
            let fields = || object.table().iter().enumerate();
            let exact = fields().find(|(_, field)| field.name == name);
            let any = || {
                // Only where the field's own name is not there as well.
                fields()
                    .find(|(_, field)| field.name.eq_ignore_ascii_case(name))
                    .filter(|(_, field)| members.iter().all(|(other, _)| other != field.name))
            };
            match exact.or_else(any) {
                Some((i, field)) => {
                    let written = &written[field.name];
                    self.slot(&path, value, object.field(i), Some(field), written);
                }
                None => self.unknown.push((path, value.leaves())),
            }
        }
    }

    /// A text, number or boolean.
    fn scalar(&mut self, path: &str, sample: &Tree, written: &Value) {
        if sample.is_empty() {
            return;
        }
        if let (Tree::List(_) | Tree::Object(_), Some(text)) = (sample, written.as_str()) {
            // Text in place of what it could not hold: as JSON.
            let held: Option<Value> = serde_json::from_str(text).ok();
            return self.any(path, sample, &held.unwrap_or_default());
        }
        if !sample.scalar().is_some_and(|text| same(text, written)) {
            self.lose(path, "another value");
        }
    }

    /// A value of any shape.
    fn any(&mut self, path: &str, sample: &Tree, written: &Value) {
        match (sample, written) {
            (sample, _) if sample.is_empty() => {}
            (Tree::Object(members), Value::Object(_)) => {
                for (name, value) in members {
                    self.any(&format!("{path}.{name}"), value, &written[name]);
                }
            }
            (Tree::List(items), Value::Array(found)) if items.len() == found.len() => {
                for (i, item) in items.iter().enumerate() {
                    self.any(&format!("{path}.{i}"), item, &written[i]);
                }
            }
            (Tree::Text(text), Value::String(found)) if text == found => {}
            (Tree::Text(_), Value::Object(_) | Value::Array(_)) => match json_in(sample) {
                Some(held) => self.any(path, &held, written),
                None => self.lose(path, "another value"),
            },
            (sample, written) if sample.scalar().is_some_and(|text| same(text, written)) => {}
            _ => self.lose(path, "another value"),
        }
    }
}

/// The items of what stands in the place of a list.
fn flatten(sample: &Tree, wrapper: Option<&str>, list: &mut dyn List, items: &mut Vec<Tree>) {
    match sample {
        Tree::Null => {}
        Tree::Text(text) if text.is_empty() => {}
        Tree::List(inner) => {
            for item in inner {
                match wrapper.and_then(|wrapper| item.member(wrapper)) {
                    Some(wrapped) => flatten(wrapped, None, list, items),
                    None => items.push(item.clone()),
                }
            }
        }
        Tree::Object(members) => {
            if let Some(wrapped) = wrapper.and_then(|wrapper| sample.member(wrapper)) {
                // A member of the item may have the wrapper's name, and the item stand alone.
                let is_member = wrapped.scalar().is_some_and(|text| !text.is_empty())
                    && wrapper.is_some_and(|wrapper| has_member(list, wrapper));
                if !is_member {
                    return flatten(wrapped, None, list, items);
                }
                return items.push(sample.clone());
            }
            match members.as_slice() {
                [] => {}
                [(_, inner)] if !members.iter().any(|(name, _)| is_of_item(list, name)) => {
                    flatten(inner, None, list, items);
                }
                _ => items.push(sample.clone()),
            }
        }
        scalar => match json_in(scalar) {
            Some(held) if !is_text(list) => flatten(&held, wrapper, list, items),
            _ => items.push(scalar.clone()),
        },
    }
}

fn of_item<T>(list: &mut dyn List, look: impl Fn(Slot<'_>) -> T) -> T {
    fn inside<T>(slot: Slot<'_>, look: &dyn Fn(Slot<'_>) -> T) -> T {
        match slot {
            Slot::Option(option) => inside(option.fill(), look),
            slot => look(slot),
        }
    }
    let result = inside(list.push(), &look);
    list.pop();
    result
}

/// Whether items of the list are objects that have such a member.
fn has_member(list: &mut dyn List, name: &str) -> bool {
    of_item(list, |item| match item {
        Slot::Object(object) => {
            (object.table().iter()).any(|field| field.name.eq_ignore_ascii_case(name))
        }
        _ => false,
    })
}

/// Whether an object with such a member can be an item of the list.
fn is_of_item(list: &mut dyn List, name: &str) -> bool {
    let takes_all = |item: Slot<'_>| matches!(item, Slot::Map(_) | Slot::Json(_) | Slot::Whole(_));
    of_item(list, takes_all) || has_member(list, name)
}

fn is_text(list: &mut dyn List) -> bool {
    of_item(list, |item| {
        matches!(
            item,
            Slot::Str(_) | Slot::Text(_) | Slot::Json(_) | Slot::Whole(_)
        )
    })
}

/// The object or list that a text holds.
fn json_in(sample: &Tree) -> Option<Tree> {
    let Tree::Text(text) = sample else {
        return None;
    };
    let text = text.trim();
    let composite = text.starts_with(['{', '[']);
    composite.then(|| Tree::json(text, 0).ok()).flatten()
}

/// A list of one as its item.
fn one(sample: &Tree) -> &Tree {
    match sample {
        Tree::List(items) => match items.as_slice() {
            [item] => one(item),
            _ => sample,
        },
        _ => sample,
    }
}

/// Whether a scalar of the sample and a value of the answer say the same.
fn same(sample: &str, written: &Value) -> bool {
    match written {
        Value::String(text) => text == sample,
        Value::Bool(true) => ["1", "true"]
            .iter()
            .any(|t| sample.trim().eq_ignore_ascii_case(t)),
        Value::Bool(false) => ["0", "false"]
            .iter()
            .any(|f| sample.trim().eq_ignore_ascii_case(f)),
        Value::Number(number) => same_number(sample.trim(), &number.to_string()),
        _ => false,
    }
}

fn same_number(sample: &str, written: &str) -> bool {
    let sample = match sample {
        "true" => "1",
        "false" => "0",
        digits => digits,
    };
    match (sample.parse::<i128>(), written.parse::<i128>()) {
        (Ok(a), Ok(b)) => a == b,
        // Two floats are equal only if they are the same float; what no float holds was refused.
        _ => match (sample.parse::<f64>(), written.parse::<f64>()) {
            (Ok(a), Ok(b)) => a.to_bits() == b.to_bits() || (a == 0.0 && b == 0.0),
            _ => false,
        },
    }
}
