//! One pass over the fields of a request: each value goes into the query, the body or nowhere.

use bytes::Bytes;

use super::pairs::{Pairs, Traits, prefix_of};
use super::{
    Body, BuildError, Encoded, Fill, Operation, RESERVED, dynamic, is_absent, json, open, refused,
};
use crate::descriptor::{BodyStyle, Field, Method, Place, Style};
use crate::value::Value;

/// Puts values one after the other where they belong.
pub(super) struct Encoder {
    encoded: Encoded,
    json: String,
    first: Option<json::First>,
}

impl Encoder {
    pub(super) fn new(operation: Operation<'_>, has_body: bool) -> Self {
        let body = match (operation.method, operation.body) {
            (Method::Get, _) => Body::None,
            (Method::Post, _) if !has_body => Body::None,
            (Method::Post, BodyStyle::Form) => Body::Form,
            (Method::Post, BodyStyle::Json) => Body::Json,
            (Method::Post, BodyStyle::Bytes) => Body::Bytes,
        };
        let mut json = String::new();
        let first = (body == Body::Json).then(|| json::Writer::new(&mut json).open());
        Self {
            encoded: Encoded {
                pairs: Pairs::default(),
                json: None,
                json_secret: false,
                bytes: None,
                body,
                host_region: None,
                idempotency_token: None,
                own: Vec::new(),
                open: Vec::new(),
            },
            json,
            first,
        }
    }

    pub(super) const fn is_json(&self) -> bool {
        self.first.is_some()
    }

    pub(super) fn reserve(&mut self, bytes: usize, pairs: usize) {
        self.encoded.pairs.text.reserve(bytes);
        self.encoded.pairs.entries.reserve(pairs);
    }

    pub(super) fn field(
        &mut self,
        field: &'static Field,
        value: Value<'_>,
        fill: Fill<'_>,
    ) -> Result<(), BuildError> {
        let value = match value {
            Value::Unset if field.place == Place::Host => return Ok(()),
            Value::Unset if open::is_open(field) => match fill.of(field) {
                Some(text) => Value::Str(text),
                None => {
                    self.encoded.open.push(field);
                    return Ok(());
                }
            },
            value => value,
        };
        if is_absent(field, value) {
            return Ok(());
        }
        if let (true, Value::Str(token)) = (field.idempotency_token, value) {
            self.encoded.idempotency_token = Some(token.to_owned());
        }
        if field.place == Place::Host {
            return self.host(field.name, value);
        }
        let body = self.is_in_body(field.place);
        if let (Value::Bytes(bytes), Body::Bytes, None) =
            (value, self.encoded.body, &self.encoded.bytes)
        {
            self.encoded.bytes = Some(bytes.clone());
            return Ok(());
        }
        if let (true, Some(first)) = (body, &mut self.first) {
            let mut json = json::Writer::new(&mut self.json);
            let result = json.field(field, value, first);
            self.encoded.json_secret |= json.secret;
            return result.map_err(|reason| refused(field.name, reason));
        }
        if field.own {
            self.encoded.own.push(field.name);
        }
        let traits = Traits {
            body,
            secret: field.secret,
        };
        if field.style == Style::Flatten {
            self.encoded.pairs.beside(None, field, value, traits)
        } else {
            self.encoded
                .pairs
                .add(field.name, field.style, value, traits)
        }
    }

    pub(super) fn named(&mut self, param: &dynamic::Named) -> Result<(), BuildError> {
        let value = Value::Json(&param.value);
        if param.value.is_null() {
            return Ok(());
        }
        if param.place == Place::Host {
            return self.host(&param.name, value);
        }
        let body = self.is_in_body(param.place);
        if let (true, Some(first)) = (body, &mut self.first) {
            return json::Writer::new(&mut self.json)
                .member(&param.name, value, first)
                .map_err(|reason| refused(&param.name, reason));
        }
        if param.own {
            let common = RESERVED.iter().filter(|name| **name == param.name);
            self.encoded.own.extend(common);
        }
        let traits = Traits {
            body,
            secret: false,
        };
        self.encoded
            .pairs
            .add(&param.name, Style::Dotted, value, traits)
    }

    /// With GET, and without anything for a body, all parameters are in the query; so are those beside bytes.
    fn is_in_body(&self, place: Place) -> bool {
        place == Place::Body && matches!(self.encoded.body, Body::Form | Body::Json)
    }

    fn host(&mut self, name: &str, value: Value<'_>) -> Result<(), BuildError> {
        match value {
            Value::Str(region) => self.encoded.host_region = Some(region.to_owned()),
            Value::Json(serde_json::Value::String(region)) => {
                self.encoded.host_region = Some(region.clone());
            }
            _ => return Err(refused(name, "a region must be text")),
        }
        Ok(())
    }

    pub(super) fn done(self) -> Result<Encoded, BuildError> {
        let Self {
            mut encoded,
            mut json,
            first,
        } = self;
        if first.is_some() {
            json::Writer::new(&mut json).close();
            encoded.json = Some(Bytes::from(json));
        }
        if encoded.body == Body::Bytes && encoded.bytes.is_none() {
            encoded.body = Body::None;
        }
        encoded.pairs.sort()?;
        if let Some(name) = reserved(&encoded) {
            return Err(refused(
                name,
                "the name belongs to the protocol; the client sends that parameter itself",
            ));
        }
        Ok(encoded)
    }
}

/// The first name that belongs to the protocol.
fn reserved(encoded: &Encoded) -> Option<&'static str> {
    const LAST: usize = RESERVED.len() - 1;
    const PREFIXES: [u64; RESERVED.len()] = {
        let mut prefixes = [0; RESERVED.len()];
        let mut i = 0;
        while i <= LAST {
            // A const fails at compile time if an index is out of bounds.
            #[allow(clippy::indexing_slicing)]
            {
                prefixes[i] = prefix_of(RESERVED[i]);
            }
            i += 1;
        }
        prefixes
    };
    // Both lists are sorted: one pass that looks at names only where their beginnings agree.
    let mut prefixes = PREFIXES.iter();
    let mut next = prefixes.next()?;
    for entry in &encoded.pairs.entries {
        while *next < entry.prefix {
            next = prefixes.next()?;
        }
        if *next == entry.prefix
            && let name = encoded.pairs.param(entry).name()
            && let Some(name) = RESERVED.iter().find(|known| known.as_bytes() == name)
            && !encoded.own.contains(name)
        {
            return Some(name);
        }
    }
    None
}

/// About how many bytes a value makes under a name, and how many parameters, so that the buffers need not grow.
/// The first item of a list stands for all.
pub(super) fn estimate(name: usize, value: Value<'_>) -> (usize, usize) {
    match value {
        Value::Unset | Value::Bytes(_) => (0, 0),
        Value::Str(text) => (name + text.len(), 1),
        Value::List(list) => {
            let (bytes, pairs) = estimate(name + 3, list.item(0));
            let items = list.len();
            ((name + 3 + bytes) * items, pairs * items)
        }
        Value::Object(object) => object
            .table()
            .iter()
            .enumerate()
            .map(|(i, field)| estimate(name + 1 + field.name.len(), object.get(i)))
            .fold((name, 0), |all, one| (all.0 + one.0, all.1 + one.1)),
        Value::Map(map) => ((name + 32) * map.len(), map.len()),
        _ => (name + 20, 1),
    }
}
