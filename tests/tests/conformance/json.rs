//! JSON that keeps the order of members, which is part of what the vectors say.

use std::fmt;

use aliyun_rpc_core::descriptor::Kind;
use aliyun_rpc_core::value::{Entries, Param, Value, form};
use serde::Deserialize;
use serde::de::{MapAccess, SeqAccess, Visitor};

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Json {
    Null,
    Bool(bool),
    Int(i64),
    Uint(u64),
    Float(f64),
    Text(String),
    List(Vec<Json>),
    Object(Members),
}

#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Members(pub(crate) Vec<(String, Json)>);

impl Json {
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        serde_json::from_str(text).map_err(|error| error.to_string())
    }

    pub(crate) fn get(&self, name: &str) -> Option<&Self> {
        self.members()
            .iter()
            .find_map(|(given, value)| (given == name).then_some(value))
    }

    /// A member that must be there and be text.
    pub(crate) fn text(&self, name: &str) -> Result<&str, String> {
        self.get(name)
            .and_then(Self::as_text)
            .ok_or_else(|| format!("the case has no text `{name}`"))
    }

    pub(crate) fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    pub(crate) fn items(&self) -> &[Self] {
        match self {
            Self::List(items) => items,
            _ => &[],
        }
    }

    pub(crate) fn members(&self) -> &[(String, Self)] {
        match self {
            Self::Object(members) => &members.0,
            _ => &[],
        }
    }

    /// Name and text of each member.
    pub(crate) fn texts(&self) -> Vec<(&str, &str)> {
        self.members()
            .iter()
            .filter_map(|(name, value)| Some((name.as_str(), value.as_text()?)))
            .collect()
    }

    /// The pairs of a list of two-item lists.
    pub(crate) fn pairs(&self) -> Vec<(&str, &str)> {
        self.items()
            .iter()
            .filter_map(|pair| match pair.items() {
                [name, value] => Some((name.as_text()?, value.as_text()?)),
                _ => None,
            })
            .collect()
    }

    /// The same as serde_json has it, for dynamic calls.
    pub(crate) fn to_serde(&self) -> serde_json::Value {
        match self {
            Self::Null => serde_json::Value::Null,
            Self::Bool(value) => (*value).into(),
            Self::Int(number) => (*number).into(),
            Self::Uint(number) => (*number).into(),
            Self::Float(number) => (*number).into(),
            Self::Text(text) => text.as_str().into(),
            Self::List(items) => items.iter().map(Self::to_serde).collect(),
            Self::Object(members) => members
                .0
                .iter()
                .map(|(name, value)| (name.clone(), value.to_serde()))
                .collect(),
        }
    }
}

impl Param for Json {
    const KIND: Kind = Kind::Any;
    type Form = form::Plain;
    fn value(&self) -> Value<'_> {
        match self {
            Self::Null => Value::Unset,
            Self::Bool(value) => Value::Bool(*value),
            Self::Int(number) => Value::Int(*number),
            Self::Uint(number) => Value::Uint(*number),
            Self::Float(number) => Value::Float(*number),
            Self::Text(text) => Value::Str(text),
            Self::List(items) => Value::List(items),
            Self::Object(members) => Value::Map(members),
        }
    }
}

impl Entries for Members {
    fn len(&self) -> usize {
        self.0.len()
    }
    fn for_each(&self, each: &mut dyn FnMut(&str, Value<'_>)) {
        for (name, value) in &self.0 {
            each(name, value.value());
        }
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(JsonVisitor)
    }
}

struct JsonVisitor;

impl<'de> Visitor<'de> for JsonVisitor {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }
    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }
    fn visit_bool<E>(self, value: bool) -> Result<Json, E> {
        Ok(Json::Bool(value))
    }
    fn visit_i64<E>(self, value: i64) -> Result<Json, E> {
        Ok(Json::Int(value))
    }
    fn visit_u64<E>(self, value: u64) -> Result<Json, E> {
        Ok(Json::Uint(value))
    }
    fn visit_f64<E>(self, value: f64) -> Result<Json, E> {
        Ok(Json::Float(value))
    }
    fn visit_str<E>(self, value: &str) -> Result<Json, E> {
        Ok(Json::Text(value.to_owned()))
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Json, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = access.next_element()? {
            items.push(item);
        }
        Ok(Json::List(items))
    }
    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Json, A::Error> {
        let mut members = Vec::new();
        while let Some(member) = access.next_entry()? {
            members.push(member);
        }
        Ok(Json::Object(Members(members)))
    }
}
