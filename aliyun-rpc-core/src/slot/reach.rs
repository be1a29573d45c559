//! Values of a filled answer, found by their path.

use std::borrow::Cow;

use crate::descriptor::Path;
use crate::slot::{Object, Slot};

/// Lends what stands at the end of a path: nothing if it is absent on the way, several if the way leads through lists.
pub(crate) fn reach(object: &mut dyn Object, path: Path, each: &mut dyn FnMut(Slot<'_>)) {
    let Some((first, rest)) = path.split_first() else {
        return;
    };
    if let Some(i) = object.table().iter().position(|field| field.name == *first) {
        go_on(object.field(i), rest, each);
    }
}

fn go_on(slot: Slot<'_>, rest: Path, each: &mut dyn FnMut(Slot<'_>)) {
    if rest.is_empty() {
        return each(slot);
    }
    match slot {
        Slot::Object(object) => reach(object, rest, each),
        Slot::Option(option) => {
            if let Some(slot) = option.get() {
                go_on(slot, rest, each);
            }
        }
        Slot::List(list) => {
            for i in 0..list.len() {
                go_on(list.item(i), rest, each);
            }
        }
        _ => {}
    }
}

/// The texts of the scalars at the end of a path. Absent ones are empty.
pub(crate) fn texts(object: &mut dyn Object, path: Path) -> Vec<String> {
    let mut texts = Vec::new();
    reach(object, path, &mut |slot| collect(slot, &mut texts));
    texts
}

/// The text at the end of a path, if there is one and it is not empty.
pub(crate) fn text_at(object: &mut dyn Object, path: Path) -> Option<String> {
    texts(object, path)
        .into_iter()
        .next()
        .filter(|text| !text.is_empty())
}

fn collect(slot: Slot<'_>, into: &mut Vec<String>) {
    match slot {
        Slot::List(list) => {
            for i in 0..list.len() {
                collect(list.item(i), into);
            }
        }
        other => into.push(text(other).unwrap_or_default()),
    }
}

/// A scalar as text; nothing if it is absent or no scalar.
pub(crate) fn text(slot: Slot<'_>) -> Option<String> {
    match slot {
        Slot::Str(text) => Some(text.clone()),
        Slot::Text(text) => Some(text.get().to_owned()),
        Slot::I32(number) => Some(number.to_string()),
        Slot::I64(number) => Some(number.to_string()),
        Slot::F64(number) => Some(number.to_string()),
        Slot::Bool(flag) => Some(flag.to_string()),
        Slot::Option(option) => option.get().and_then(text),
        Slot::Json(serde_json::Value::String(text)) => Some(text.clone()),
        Slot::Json(serde_json::Value::Null) => None,
        Slot::Json(value) => Some(value.to_string()),
        _ => None,
    }
}

/// Puts a text into a scalar; whether it fits.
pub(crate) fn put(slot: Slot<'_>, text: &str) -> bool {
    fn number<T: std::str::FromStr>(into: &mut T, text: &str) -> bool {
        text.parse().map(|number| *into = number).is_ok()
    }
    match slot {
        Slot::Str(into) => text.clone_into(into),
        Slot::Text(into) => into.set(Cow::Borrowed(text)),
        Slot::I32(into) => return number(into, text),
        Slot::I64(into) => return number(into, text),
        Slot::Option(option) => return put(option.fill(), text),
        _ => return false,
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::slot::Decode;

    #[test]
    fn scalars_are_read_and_written_as_text() {
        let mut number: Option<i32> = None;
        assert_eq!(text(number.slot()), None);
        assert!(put(number.slot(), "12"));
        assert_eq!(
            (number, text(number.slot())),
            (Some(12), Some("12".to_owned()))
        );
        assert!(!put(number.slot(), "twelve"));
        let mut word = String::new();
        assert!(put(word.slot(), "a"));
        assert_eq!(word, "a");
        let mut flag = true;
        assert_eq!(text(flag.slot()).as_deref(), Some("true"));
        assert!(!put(flag.slot(), "true"));
        let mut json = serde_json::Value::from(5);
        assert_eq!(text(json.slot()).as_deref(), Some("5"));
    }
}
