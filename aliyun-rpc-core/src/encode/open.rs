//! Fields that the runtime fills after the rest is encoded: a call's own region is known only when it is sent.

use bytes::Bytes;

use super::pairs::Traits;
use super::{Body, Encoded, Fill, json, refused};
use crate::descriptor::{Field, Place, Style};
use crate::sign::BuildError;
use crate::value::Value;

/// Whether the runtime fills the field when it is unset.
pub(super) const fn is_open(field: &Field) -> bool {
    field.idempotency_token || field.region
}

impl Encoded {
    /// Whether the operation has a field for an idempotency token that is still unset.
    #[must_use]
    pub fn wants_idempotency_token(&self) -> bool {
        self.open.iter().any(|field| field.idempotency_token)
    }

    /// Fills fields that were unset and had nothing to be filled with when the parameters were encoded.
    ///
    /// # Errors
    /// If another parameter already has the name of such a field.
    pub fn complete(&mut self, fill: Fill<'_>) -> Result<(), BuildError> {
        for field in std::mem::take(&mut self.open) {
            match fill.of(field) {
                None => self.open.push(field),
                Some(text) => self.put(field, text)?,
            }
        }
        self.pairs.sort()
    }

    fn put(&mut self, field: &Field, text: &str) -> Result<(), BuildError> {
        if field.idempotency_token {
            self.idempotency_token = Some(text.to_owned());
        }
        let body = field.place == Place::Body && matches!(self.body, Body::Form | Body::Json);
        if let (true, Some(body)) = (body, &mut self.json) {
            // The finished object is opened again at its closing brace.
            let mut text_so_far = String::from_utf8_lossy(body).into_owned();
            text_so_far.pop();
            let mut first = json::First::after(&text_so_far);
            let mut writer = json::Writer::new(&mut text_so_far);
            writer
                .member(field.name, Value::Str(text), &mut first)
                .map_err(|reason| refused(field.name, reason))?;
            writer.close();
            *body = Bytes::from(text_so_far);
            return Ok(());
        }
        if field.own {
            self.own.push(field.name);
        }
        let traits = Traits {
            body,
            secret: field.secret,
        };
        self.pairs
            .add(field.name, Style::Dotted, Value::Str(text), traits)
    }
}
