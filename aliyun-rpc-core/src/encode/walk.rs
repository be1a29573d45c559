//! Walks values and writes names and texts.
//!
//! What makes a name is inlined by force: it runs for every parameter, and a name handed over between functions is
//! five words in memory. This takes about 4 % off a long request.

use super::pairs::{Name, Pairs, Traits, longer_prefix};
use super::scalar::{self, Reason};
use super::{BuildError, json, order, prefix_of, refused};
use crate::descriptor::{Field, Style};
use crate::sign::percent;
use crate::value::{Params, Value};

impl Pairs {
    /// One parameter or, flattened, several.
    pub(super) fn add(
        &mut self,
        name: &str,
        style: Style,
        value: Value<'_>,
        traits: Traits,
    ) -> Result<(), BuildError> {
        let name = self.bare(name);
        self.named(name, style, value, traits)
    }

    /// The name has just been written, at the end of the buffer.
    #[inline(always)]
    fn named(
        &mut self,
        name: Name,
        style: Style,
        value: Value<'_>,
        mut traits: Traits,
    ) -> Result<(), BuildError> {
        if matches!(style, Style::Dotted | Style::Flatten) {
            return self.dotted(name, value, traits);
        }
        let mut text = String::new();
        let result = match style {
            Style::Dotted | Style::Flatten => Ok(()),
            Style::Json => {
                let mut json = json::Writer::new(&mut text);
                let result = json.value(value);
                traits.secret |= json.secret;
                result
            }
            Style::Join(separator) => scalar::join(value, separator, &mut text),
        };
        self.written(name, result, &text, traits)
    }

    /// A text that a function has written, or refused to write.
    fn written(
        &mut self,
        name: Name,
        result: Result<(), Reason>,
        text: &str,
        traits: Traits,
    ) -> Result<(), BuildError> {
        match result {
            Ok(()) => self.text_leaf(name, text, traits),
            Err(reason) => Err(refused(self.text_at(name), reason)),
        }
    }

    /// The name has just been written; the value may be nested.
    fn dotted(&mut self, name: Name, value: Value<'_>, traits: Traits) -> Result<(), BuildError> {
        match value {
            Value::Unset => {
                self.text.truncate(name.start);
                Ok(())
            }
            Value::Str(text) => self.text_leaf(name, text, traits),
            Value::Int(number) => self.leaf(name, itoa::Buffer::new().format(number), traits),
            Value::Uint(number) => self.leaf(name, itoa::Buffer::new().format(number), traits),
            Value::Float(number) => {
                let mut text = String::new();
                let result = scalar::float(number, &mut text);
                self.written(name, result, &text, traits)
            }
            Value::Bool(value) => self.leaf(name, scalar::boolean(value), traits),
            Value::List(list) => {
                for number in order::numbers(list.len()) {
                    let value = list.item(number - 1);
                    if !value.is_unset() {
                        let item = self.numbered(name, number);
                        self.dotted(item, value, traits)?;
                    }
                }
                Ok(())
            }
            Value::Map(map) => {
                let mut result = Ok(());
                map.for_each(&mut |key, value| {
                    if result.is_ok() && !value.is_unset() {
                        let item = self.dot(name, key);
                        result = self.dotted(item, value, traits);
                    }
                });
                result
            }
            Value::Object(object) => self.members(Some(name), object, traits),
            Value::Json(json) => self.any(name, json, traits),
            Value::Bytes(_) => Err(refused(self.text_at(name), scalar::BYTES)),
        }
    }

    fn any(
        &mut self,
        name: Name,
        json: &serde_json::Value,
        traits: Traits,
    ) -> Result<(), BuildError> {
        use serde_json::Value as Json;
        match json {
            Json::Null => {
                self.text.truncate(name.start);
                Ok(())
            }
            Json::Bool(value) => self.dotted(name, Value::Bool(*value), traits),
            Json::String(text) => self.dotted(name, Value::Str(text), traits),
            Json::Number(number) => {
                let mut text = String::new();
                let result = scalar::json_number(number, &mut text);
                self.written(name, result, &text, traits)
            }
            Json::Array(list) => {
                for (i, item) in list.iter().enumerate() {
                    if !item.is_null() {
                        let item_name = self.numbered(name, i + 1);
                        self.dotted(item_name, Value::Json(item), traits)?;
                    }
                }
                Ok(())
            }
            Json::Object(map) => {
                for (key, value) in map {
                    if !value.is_null() {
                        let member = self.dot(name, key);
                        self.dotted(member, Value::Json(value), traits)?;
                    }
                }
                Ok(())
            }
        }
    }

    /// The members of an object, under a prefix or beside the other parameters.
    fn members(
        &mut self,
        prefix: Option<Name>,
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
                let name = self.member_name(prefix, field.name);
                self.named(name, field.style, value, traits)?;
            }
        }
        Ok(())
    }

    /// The members of a value without a name of its own, under a prefix or beside the other parameters.
    pub(super) fn beside(
        &mut self,
        prefix: Option<Name>,
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
                        let name = self.member_name(prefix, key);
                        result = self.dotted(name, value, traits);
                    }
                });
                result
            }
            Value::Json(serde_json::Value::Object(map)) => {
                for (key, value) in map {
                    if !value.is_null() {
                        let name = self.member_name(prefix, key);
                        self.dotted(name, Value::Json(value), traits)?;
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

    /// Writes a name as it is.
    #[inline(always)]
    fn bare(&mut self, name: &str) -> Name {
        let start = self.text.len();
        self.text.extend_from_slice(name.as_bytes());
        Name {
            start,
            end: self.text.len(),
            plain: percent::is_plain(name.as_bytes()),
            prefix: prefix_of(name),
        }
    }

    /// Writes `prefix.<number>` as a new name.
    #[inline(always)]
    fn numbered(&mut self, prefix: Name, number: usize) -> Name {
        self.longer(prefix, itoa::Buffer::new().format(number))
    }

    /// Writes `prefix.name` as a new name.
    #[inline(always)]
    fn dot(&mut self, prefix: Name, name: &str) -> Name {
        let plain = prefix.plain && percent::is_plain(name.as_bytes());
        self.longer(Name { plain, ..prefix }, name)
    }

    /// Writes `prefix.more` as a new name; `more` needs no encoding, or `prefix.plain` says otherwise.
    #[inline(always)]
    fn longer(&mut self, prefix: Name, more: &str) -> Name {
        let start = self.text.len();
        self.text.extend_from_within(prefix.start..prefix.end);
        self.text.push(b'.');
        self.text.extend_from_slice(more.as_bytes());
        Name {
            start,
            end: self.text.len(),
            prefix: longer_prefix(prefix.prefix, prefix.end - prefix.start, more),
            ..prefix
        }
    }

    #[inline(always)]
    fn member_name(&mut self, prefix: Option<Name>, name: &str) -> Name {
        match prefix {
            Some(prefix) => self.dot(prefix, name),
            None => self.bare(name),
        }
    }
}
