//! Walks values and writes names and texts into one buffer.

use std::cmp::Ordering;

use super::scalar::{self, Reason};
use super::{BuildError, json};
use crate::descriptor::{Field, Style};
use crate::sign::percent;
use crate::value::{Params, Value};

/// One parameter: where it lies in the buffer, as `name=text&` before encoding. Most names and texts need no
/// encoding, so that most parameters are written into a query by one copy.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entry {
    /// The first bytes of the name, most significant first: decides most comparisons without the buffer.
    pub(super) prefix: u64,
    start: u32,
    name: u32,
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
    /// Bytes of all parameters as an encoded query, with a `&` after each.
    pub(super) length: usize,
    pub(super) has_secret: bool,
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
    pub(super) fn param(&self, entry: &Entry) -> Param<'_> {
        Param {
            prefix: entry.prefix,
            text: self
                .text
                .as_bytes()
                .get(entry.start as usize..entry.end as usize)
                .unwrap_or_default(),
            name: entry.name as usize,
            escapes: entry.escapes as usize,
            body: entry.body,
            secret: entry.secret,
        }
    }

    fn name(&self, entry: &Entry) -> &[u8] {
        self.param(entry).name()
    }

    /// Name and text.
    pub(super) fn pair(&self, entry: &Entry) -> (&str, &str) {
        let (start, end) = (entry.start as usize, entry.end as usize);
        let name_end = start + entry.name as usize;
        (
            self.text.get(start..name_end).unwrap_or_default(),
            self.text
                .get(name_end + 1..end.saturating_sub(1))
                .unwrap_or_default(),
        )
    }

    /// One parameter or, flattened, several.
    pub(super) fn add(
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
        if matches!(style, Style::Dotted | Style::Flatten) {
            return self.dotted(start, value, traits);
        }
        let end = self.text.len();
        self.text.push('=');
        let result = match style {
            Style::Dotted | Style::Flatten => Ok(()),
            Style::Json => {
                let mut json = json::Writer::new(&mut self.text);
                let result = json.value(value);
                traits.secret |= json.secret;
                result
            }
            Style::Join(separator) => scalar::join(value, separator, &mut self.text),
        };
        self.finish(start, end, result, traits)
    }

    /// The name has just been written; the value may be nested.
    fn dotted(&mut self, start: usize, value: Value<'_>, traits: Traits) -> Result<(), BuildError> {
        let prefix = Prefix {
            start,
            end: self.text.len(),
        };
        match value {
            Value::Unset => {
                self.text.truncate(start);
                Ok(())
            }
            Value::Str(text) => self.leaf(prefix, traits, |out| {
                out.push_str(text);
                Ok(())
            }),
            Value::Int(number) => self.leaf(prefix, traits, |out| {
                scalar::int(number, out);
                Ok(())
            }),
            Value::Uint(number) => self.leaf(prefix, traits, |out| {
                scalar::uint(number, out);
                Ok(())
            }),
            Value::Float(number) => self.leaf(prefix, traits, |out| scalar::float(number, out)),
            Value::Bool(value) => self.leaf(prefix, traits, |out| {
                out.push_str(scalar::boolean(value));
                Ok(())
            }),
            Value::List(list) => {
                for i in 0..list.len() {
                    let value = list.item(i);
                    if !value.is_unset() {
                        let start = self.numbered(prefix, i);
                        self.dotted(start, value, traits)?;
                    }
                }
                Ok(())
            }
            Value::Map(map) => {
                let mut result = Ok(());
                map.for_each(&mut |key, value| {
                    if result.is_ok() && !value.is_unset() {
                        let start = self.dot(prefix, key);
                        result = self.dotted(start, value, traits);
                    }
                });
                result
            }
            Value::Object(object) => self.members(Some(prefix), object, traits),
            Value::Json(json) => self.any(prefix, json, traits),
        }
    }

    /// A scalar: its name is written, from `prefix.start` to the end of the buffer.
    fn leaf(
        &mut self,
        prefix: Prefix,
        traits: Traits,
        write: impl FnOnce(&mut String) -> Result<(), Reason>,
    ) -> Result<(), BuildError> {
        self.text.push('=');
        let result = write(&mut self.text);
        self.finish(prefix.start, prefix.end, result, traits)
    }

    fn any(
        &mut self,
        prefix: Prefix,
        json: &serde_json::Value,
        traits: Traits,
    ) -> Result<(), BuildError> {
        use serde_json::Value as Json;
        match json {
            Json::Null => {
                self.text.truncate(prefix.start);
                Ok(())
            }
            Json::Bool(value) => self.dotted(prefix.start, Value::Bool(*value), traits),
            Json::String(text) => self.dotted(prefix.start, Value::Str(text), traits),
            Json::Number(number) => {
                self.leaf(prefix, traits, |out| scalar::json_number(number, out))
            }
            Json::Array(list) => {
                for (i, item) in list.iter().enumerate() {
                    if !item.is_null() {
                        let start = self.numbered(prefix, i);
                        self.dotted(start, Value::Json(item), traits)?;
                    }
                }
                Ok(())
            }
            Json::Object(map) => {
                for (key, value) in map {
                    if !value.is_null() {
                        let start = self.dot(prefix, key);
                        self.dotted(start, Value::Json(value), traits)?;
                    }
                }
                Ok(())
            }
        }
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

    /// `name=text` is written.
    fn finish(
        &mut self,
        start: usize,
        name_end: usize,
        result: Result<(), Reason>,
        traits: Traits,
    ) -> Result<(), BuildError> {
        let written = self.text.get(start..).unwrap_or_default();
        let name = written.get(..name_end - start).unwrap_or_default();
        let refused = |reason| BuildError::Param {
            param: name.to_owned(),
            reason,
        };
        result.map_err(refused)?;
        let bytes = written.as_bytes();
        let text = bytes.get(name.len() + 1..).unwrap_or_default();
        let escapes = if percent::is_plain(name.as_bytes()) && percent::is_plain(text) {
            0
        } else {
            percent::escapes(name.as_bytes()) + percent::escapes(text)
        };
        let prefix = prefix_of(name);
        if let Some(last) = self.entries.last() {
            let in_order = match last.prefix.cmp(&prefix) {
                Ordering::Less => true,
                Ordering::Equal => self.name(last) < name.as_bytes(),
                Ordering::Greater => false,
            };
            self.unsorted |= !in_order;
        }
        let length = written.len() + 1 + 2 * escapes;
        let numbers = [start, name_end - start, self.text.len() + 1, escapes].map(u32::try_from);
        let [Ok(start), Ok(name), Ok(end), Ok(escapes)] = numbers else {
            return Err(refused("the parameters are larger than 4 GiB"));
        };
        self.text.push('&');
        self.length += length;
        self.has_secret |= traits.secret;
        self.entries.push(Entry {
            prefix,
            start,
            name,
            end,
            escapes,
            body: traits.body,
            secret: traits.secret,
        });
        Ok(())
    }

    /// Sorts by name, bytewise; refuses names that occur twice.
    pub(super) fn sort(&mut self) -> Result<(), BuildError> {
        if !self.unsorted {
            return Ok(());
        }
        let mut entries = std::mem::take(&mut self.entries);
        // By the beginnings of the names first, which compares nothing but numbers; the rest of the names only
        // decides among the few whose beginnings agree.
        entries.sort_unstable_by_key(|entry| entry.prefix);
        let mut twice = None;
        for alike in entries.chunk_by_mut(|a, b| a.prefix == b.prefix) {
            if alike.len() > 1 {
                alike.sort_unstable_by(|a, b| self.name(a).cmp(self.name(b)));
                twice = twice.or(alike
                    .iter()
                    .zip(alike.iter().skip(1))
                    .find(|(a, b)| self.name(a) == self.name(b))
                    .map(|(entry, _)| *entry));
            }
        }
        self.entries = entries;
        self.unsorted = false;
        match twice {
            Some(entry) => Err(BuildError::Param {
                param: self.pair(&entry).0.to_owned(),
                reason: "there are two parameters of this name; leave one out",
            }),
            None => Ok(()),
        }
    }
}

/// One encoded parameter.
#[derive(Clone, Copy)]
pub(crate) struct Param<'a> {
    /// See [`Entry::prefix`].
    pub(super) prefix: u64,
    /// `name=text&`, before percent-encoding.
    text: &'a [u8],
    name: usize,
    /// Number of bytes of name and text that percent-encoding changes.
    pub(crate) escapes: usize,
    pub(crate) body: bool,
    pub(crate) secret: bool,
}

impl<'a> Param<'a> {
    pub(crate) fn name(&self) -> &'a [u8] {
        self.text.get(..self.name).unwrap_or_default()
    }

    pub(crate) fn value(&self) -> &'a [u8] {
        self.text
            .get(self.name + 1..self.text.len().saturating_sub(1))
            .unwrap_or_default()
    }

    /// `name=text&`, before percent-encoding.
    pub(crate) const fn pair(&self) -> &'a [u8] {
        self.text
    }

    /// Whether a name comes before this one.
    pub(crate) fn is_after(&self, prefix: u64, name: &str) -> bool {
        match prefix.cmp(&self.prefix) {
            Ordering::Less => true,
            Ordering::Equal => name.as_bytes() < self.name(),
            Ordering::Greater => false,
        }
    }
}

/// The first eight bytes of a name as a number that sorts like the name.
pub(crate) const fn prefix_of(name: &str) -> u64 {
    let bytes = name.as_bytes();
    if let Some(first) = bytes.first_chunk() {
        return u64::from_be_bytes(*first);
    }
    let mut rest = bytes;
    let mut prefix = 0;
    let mut shift = u64::BITS;
    while let [byte, after @ ..] = rest {
        shift -= 8;
        prefix |= (*byte as u64) << shift;
        rest = after;
    }
    prefix
}
