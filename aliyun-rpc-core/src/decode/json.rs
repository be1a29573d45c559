//! Answers in JSON, read by serde_json.

use std::fmt;

use serde::de::{Deserializer as _, MapAccess, SeqAccess, Visitor};
use serde_json::{Deserializer, Error};

use crate::slot::Object;

use super::error::DecodeErrorKind;
use super::excerpt::excerpt;
use super::state::{self, State};
use super::{DecodeError, Envelope, entries, whole};

/// Fills an answer from a JSON document.
pub(super) fn read(object: &mut dyn Object, text: &str) -> Result<Envelope, DecodeError> {
    let mut state = State::default();
    let mut result = once(object, text, &mut state);
    if state.inexact && result.is_ok() {
        // Some number with a fraction, or beyond 64 bits, is declared as text. serde_json hands it over as
        // a float, which may have lost digits: read once more, such texts from the raw JSON. That is slower,
        // and rare.
        state = State {
            exact: true,
            ..State::default()
        };
        result = once(object, text, &mut state);
    }
    match result {
        Ok(()) => Ok(state.envelope),
        Err(error) => Err(explain(text, &error, state)),
    }
}

fn once(object: &mut dyn Object, text: &str, state: &mut State) -> Result<(), Error> {
    let mut json = Deserializer::from_str(text);
    if object.whole().is_some() {
        whole::document(object, &mut json, state)?;
    } else {
        json.deserialize_any(Top { object, state })?;
    }
    json.end()
}

fn explain(text: &str, error: &Error, mut state: State) -> DecodeError {
    let end = offset(text, error);
    if let Some(problem) = state.problem.take() {
        if problem.kind == DecodeErrorKind::NotAnObject {
            return DecodeError::not_an_object(text, &problem.message);
        }
        return DecodeError::at(&state.path, problem, excerpt(text, end));
    }
    let message = format!("not valid JSON: {error}");
    let mut error = DecodeError::new(DecodeErrorKind::Syntax, message, excerpt(text, end));
    error.path = state.path.to_string();
    error
}

/// Where serde_json stopped, in bytes.
fn offset(text: &str, error: &Error) -> usize {
    let before: usize = (text.split_inclusive('\n'))
        .take(error.line().saturating_sub(1))
        .map(str::len)
        .sum();
    before + error.column()
}

/// The document: an object, or a clear word that it is none.
struct Top<'a> {
    object: &'a mut dyn Object,
    state: &'a mut State,
}

impl Top<'_> {
    fn not_an_object<E: serde::de::Error>(self, found: &str) -> Result<(), E> {
        Err(self.state.fail(state::Problem {
            kind: DecodeErrorKind::NotAnObject,
            message: found.to_owned(),
        }))
    }
}

impl<'de> Visitor<'de> for Top<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        entries::fill_top(self.object, map, self.state)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, _: A) -> Result<(), A::Error> {
        self.not_an_object("a list")
    }

    fn visit_bool<E: serde::de::Error>(self, _: bool) -> Result<(), E> {
        self.not_an_object("a boolean")
    }

    fn visit_i64<E: serde::de::Error>(self, _: i64) -> Result<(), E> {
        self.not_an_object("a number")
    }

    fn visit_u64<E: serde::de::Error>(self, _: u64) -> Result<(), E> {
        self.not_an_object("a number")
    }

    fn visit_f64<E: serde::de::Error>(self, _: f64) -> Result<(), E> {
        self.not_an_object("a number")
    }

    fn visit_str<E: serde::de::Error>(self, _: &str) -> Result<(), E> {
        self.not_an_object("text")
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<(), E> {
        self.not_an_object("null")
    }
}
