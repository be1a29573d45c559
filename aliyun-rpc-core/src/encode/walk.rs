//! Walks values and writes names and texts into one buffer.

use super::scalar::{self, Reason};
use super::{BuildError, json};
use crate::descriptor::{Field, Style};
use crate::sign::percent;
use crate::value::{Params, Value};

/// One parameter: where its name and its text lie in the buffer. The text follows the name.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entry {
    /// The first bytes of the name, most significant first: decides most comparisons without the buffer.
    prefix: u64,
    start: u32,
    middle: u32,
    end: u32,
    /// Number of bytes of name and text that percent-encoding changes.
    pub(super) escapes: u32,
    /// Whether it travels in the body.
    pub(super) body: bool,
    /// Whether it must never be shown.
    pub(super) secret: bool,
}

/// Names and texts, and where they are.
#[derive(Clone, Default)]
pub(super) struct Pairs {
    pub(super) text: String,
    pub(super) entries: Vec<Entry>,
    unsorted: bool,
}

/// What all parameters made from one field share.
#[derive(Clone, Copy, Default)]
pub(super) struct Traits {
    pub(super) body: bool,
    pub(super) secret: bool,
}

/// A part of the buffer that holds a name to which more is added.
#[derive(Clone, Copy)]
struct Prefix {
    start: usize,
    end: usize,
}

impl Pairs {
    pub(super) fn name(&self, entry: &Entry) -> &str {
        self.text
            .get(entry.start as usize..entry.middle as usize)
            .unwrap_or_default()
    }

    pub(super) fn value(&self, entry: &Entry) -> &str {
        self.text
            .get(entry.middle as usize..entry.end as usize)
            .unwrap_or_default()
    }

    /// One parameter or, flattened, several.
    pub(super) fn param(
        &mut self,
        name: &str,
        style: Style,
        value: Value<'_>,
        traits: Traits,
    ) -> Result<(), BuildError> {
        let start = self.text.len();
        self.text.push_str(name);
        self.named(start, style, value, traits)
    }

    /// The name has just been written, from `start` to the end of the buffer.
    fn named(
        &mut self,
        start: usize,
        style: Style,
        value: Value<'_>,
        mut traits: Traits,
    ) -> Result<(), BuildError> {
        let middle = self.text.len();
        let result = match style {
            Style::Dotted | Style::Flatten => return self.dotted(start, value, traits),
            Style::Json => {
                let mut json = json::Writer::new(&mut self.text);
                let result = json.value(value);
                traits.secret |= json.secret;
                result
            }
            Style::Join(separator) => scalar::join(value, separator, &mut self.text),
        };
        self.finish(start, middle, result, traits)
    }

    /// The name has just been written; the value may be nested.
    fn dotted(&mut self, start: usize, value: Value<'_>, traits: Traits) -> Result<(), BuildError> {
        let middle = self.text.len();
        let prefix = Prefix { start, end: middle };
        let result = match value {
            Value::Unset => {
                self.text.truncate(start);
                return Ok(());
            }
            Value::Str(text) => {
                self.text.push_str(text);
                Ok(())
            }
            Value::Int(number) => {
                scalar::int(number, &mut self.text);
                Ok(())
            }
            Value::Uint(number) => {
                scalar::uint(number, &mut self.text);
                Ok(())
            }
            Value::Float(number) => scalar::float(number, &mut self.text),
            Value::Bool(value) => {
                self.text.push_str(scalar::boolean(value));
                Ok(())
            }
            Value::List(list) => {
                for i in 0..list.len() {
                    let value = list.item(i);
                    if !value.is_unset() {
                        let start = self.numbered(prefix, i);
                        self.dotted(start, value, traits)?;
                    }
                }
                return Ok(());
            }
            Value::Map(map) => {
                let mut result = Ok(());
                map.for_each(&mut |key, value| {
                    if result.is_ok() && !value.is_unset() {
                        let start = self.dot(prefix, key);
                        result = self.dotted(start, value, traits);
                    }
                });
                return result;
            }
            Value::Object(object) => return self.members(Some(prefix), object, traits),
            Value::Json(json) => return self.any(prefix, json, traits),
        };
        self.finish(start, middle, result, traits)
    }

    fn any(
        &mut self,
        prefix: Prefix,
        json: &serde_json::Value,
        traits: Traits,
    ) -> Result<(), BuildError> {
        use serde_json::Value as Json;
        let result = match json {
            Json::Null => {
                self.text.truncate(prefix.start);
                return Ok(());
            }
            Json::Bool(value) => return self.dotted(prefix.start, Value::Bool(*value), traits),
            Json::String(text) => return self.dotted(prefix.start, Value::Str(text), traits),
            Json::Number(number) => scalar::json_number(number, &mut self.text),
            Json::Array(list) => {
                for (i, item) in list.iter().enumerate() {
                    if !item.is_null() {
                        let start = self.numbered(prefix, i);
                        self.dotted(start, Value::Json(item), traits)?;
                    }
                }
                return Ok(());
            }
            Json::Object(map) => {
                for (key, value) in map {
                    if !value.is_null() {
                        let start = self.dot(prefix, key);
                        self.dotted(start, Value::Json(value), traits)?;
                    }
                }
                return Ok(());
            }
        };
        self.finish(prefix.start, prefix.end, result, traits)
    }

    /// The members of an object, under a prefix or beside the other parameters.
    fn members(
        &mut self,
        prefix: Option<Prefix>,
        object: &dyn Params,
        traits: Traits,
    ) -> Result<(), BuildError> {
        for (i, field) in object.table().iter().enumerate() {
            let value = object.get(i);
            if super::is_absent(field, value) {
                continue;
            }
            let traits = Traits {
                secret: traits.secret || field.secret,
                ..traits
            };
            if field.style == Style::Flatten {
                self.beside(prefix, field, value, traits)?;
            } else {
                let start = self.member_name(prefix, field.name);
                self.named(start, field.style, value, traits)?;
            }
        }
        Ok(())
    }

    /// The members of a value without a name of its own.
    pub(super) fn flattened(
        &mut self,
        field: &Field,
        value: Value<'_>,
        traits: Traits,
    ) -> Result<(), BuildError> {
        self.beside(None, field, value, traits)
    }

    fn beside(
        &mut self,
        prefix: Option<Prefix>,
        field: &Field,
        value: Value<'_>,
        traits: Traits,
    ) -> Result<(), BuildError> {
        match value {
            Value::Object(object) => self.members(prefix, object, traits),
            Value::Map(map) => {
                let mut result = Ok(());
                map.for_each(&mut |key, value| {
                    if result.is_ok() && !value.is_unset() {
                        let start = self.member_name(prefix, key);
                        result = self.dotted(start, value, traits);
                    }
                });
                result
            }
            Value::Json(serde_json::Value::Object(map)) => {
                for (key, value) in map {
                    if !value.is_null() {
                        let start = self.member_name(prefix, key);
                        self.dotted(start, Value::Json(value), traits)?;
                    }
                }
                Ok(())
            }
            _ => Err(BuildError::Param {
                param: field.name.to_owned(),
                reason: "only an object or map has members to stand beside the other parameters",
            }),
        }
    }

    /// Writes `prefix.<i + 1>` as a new name.
    fn numbered(&mut self, prefix: Prefix, i: usize) -> usize {
        let start = self.text.len();
        self.text.extend_from_within(prefix.start..prefix.end);
        self.text.push('.');
        self.text.push_str(itoa::Buffer::new().format(i + 1));
        start
    }

    /// Writes `prefix.name` as a new name.
    fn dot(&mut self, prefix: Prefix, name: &str) -> usize {
        let start = self.text.len();
        self.text.extend_from_within(prefix.start..prefix.end);
        self.text.push('.');
        self.text.push_str(name);
        start
    }

    fn member_name(&mut self, prefix: Option<Prefix>, name: &str) -> usize {
        match prefix {
            Some(prefix) => self.dot(prefix, name),
            None => {
                let start = self.text.len();
                self.text.push_str(name);
                start
            }
        }
    }

    /// Name and text are written.
    fn finish(
        &mut self,
        start: usize,
        middle: usize,
        result: Result<(), Reason>,
        traits: Traits,
    ) -> Result<(), BuildError> {
        let name = self.text.get(start..middle).unwrap_or_default();
        let refused = |reason| BuildError::Param {
            param: name.to_owned(),
            reason,
        };
        result.map_err(refused)?;
        let written = self.text.get(start..).unwrap_or_default();
        let escapes = percent::escapes(written);
        let [start, middle, end, escapes] = [start, middle, self.text.len(), escapes]
            .map(|number| u32::try_from(number).unwrap_or(u32::MAX));
        if end == u32::MAX {
            return Err(refused("the parameters are larger than 4 GiB"));
        }
        let entry = Entry {
            prefix: prefix_of(name),
            start,
            middle,
            end,
            escapes,
            body: traits.body,
            secret: traits.secret,
        };
        if let Some(last) = self.entries.last() {
            let in_order = (last.prefix, self.name(last)) < (entry.prefix, name);
            self.unsorted |= !in_order;
        }
        self.entries.push(entry);
        Ok(())
    }

    /// Sorts by name, bytewise; refuses names that occur twice.
    pub(super) fn sort(&mut self) -> Result<(), BuildError> {
        if !self.unsorted {
            return Ok(());
        }
        let mut entries = std::mem::take(&mut self.entries);
        entries.sort_unstable_by(|a, b| {
            a.prefix
                .cmp(&b.prefix)
                .then_with(|| self.name(a).cmp(self.name(b)))
        });
        self.entries = entries;
        self.unsorted = false;
        let twice = self
            .entries
            .iter()
            .zip(self.entries.iter().skip(1))
            .find(|(a, b)| a.prefix == b.prefix && self.name(a) == self.name(b));
        match twice {
            Some((entry, _)) => Err(BuildError::Param {
                param: self.name(entry).to_owned(),
                reason: "there are two parameters of this name; leave one out",
            }),
            None => Ok(()),
        }
    }
}

fn prefix_of(name: &str) -> u64 {
    let bytes = name.as_bytes();
    bytes.first_chunk().map_or_else(
        || {
            bytes
                .iter()
                .chain(&[0; 8])
                .take(8)
                .fold(0, |prefix, byte| prefix << 8 | u64::from(*byte))
        },
        |first| u64::from_be_bytes(*first),
    )
}
