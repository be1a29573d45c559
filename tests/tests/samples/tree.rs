//! What a sample holds, read without the decoder that is on trial: every number with its digits, every text as it
//! stands, XML by another parser.

use std::fmt;

use aliyun_rpc_core::response::Format;
use serde::de::{Deserializer as _, MapAccess, Visitor};
use serde_json::value::RawValue;

/// Deeper documents are no answers.
const MAX_DEPTH: usize = 60;

/// A document, or a part of it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Tree {
    Null,
    Bool(bool),
    /// The digits, as they stand.
    Number(String),
    Text(String),
    List(Vec<Tree>),
    /// Members in their order; of a name that is given again, the last.
    Object(Vec<(String, Tree)>),
}

impl Tree {
    /// Reads a document; the error says why it is none.
    pub(crate) fn parse(body: &str, labelled: Format) -> Result<Self, String> {
        let body = body.trim_start_matches('\u{feff}').trim();
        let format = match body.as_bytes().first() {
            Some(b'<') => Format::Xml,
            Some(b'{' | b'[') => Format::Json,
            _ => labelled,
        };
        match format {
            Format::Json => Self::json(body, 0),
            Format::Xml => Self::xml(body),
        }
    }

    /// Reads JSON.
    pub(crate) fn json(text: &str, depth: usize) -> Result<Self, String> {
        if depth > MAX_DEPTH {
            return Err("nested too deeply".to_owned());
        }
        let raw: &RawValue = serde_json::from_str(text).map_err(|error| error.to_string())?;
        let text = raw.get();
        let failed = |error: serde_json::Error| error.to_string();
        Ok(match text.as_bytes() {
            [b'{', ..] => {
                let mut members = Vec::new();
                let mut json = serde_json::Deserializer::from_str(text);
                for (name, value) in json.deserialize_map(Entries).map_err(failed)? {
                    insert(&mut members, name, Self::json(value.get(), depth + 1)?);
                }
                Self::Object(members)
            }
            [b'[', ..] => Self::List(
                serde_json::from_str::<Vec<&RawValue>>(text)
                    .map_err(failed)?
                    .into_iter()
                    .map(|item| Self::json(item.get(), depth + 1))
                    .collect::<Result<_, _>>()?,
            ),
            [b'"', ..] => Self::Text(serde_json::from_str(text).map_err(failed)?),
            [b't', ..] => Self::Bool(true),
            [b'f', ..] => Self::Bool(false),
            [b'n', ..] => Self::Null,
            _ => Self::Number(text.to_owned()),
        })
    }

    fn xml(text: &str) -> Result<Self, String> {
        let document = roxmltree::Document::parse(text).map_err(|error| error.to_string())?;
        let root = document.root_element();
        let tree = Self::element(root, 0)?;
        Ok(match tree {
            // An answer of a single member, without an element around it.
            Self::Text(text) if !text.is_empty() => {
                Self::Object(vec![(root.tag_name().name().to_owned(), Self::Text(text))])
            }
            Self::Text(_) => Self::Object(Vec::new()),
            tree => tree,
        })
    }

    /// An element: an object if it holds elements, else text. Elements of one name are a list.
    fn element(node: roxmltree::Node<'_, '_>, depth: usize) -> Result<Self, String> {
        if depth > MAX_DEPTH {
            return Err("nested too deeply".to_owned());
        }
        let mut groups: Vec<(&str, Vec<Self>)> = Vec::new();
        for child in node.children().filter(roxmltree::Node::is_element) {
            let name = child.tag_name().name();
            let inner = Self::element(child, depth + 1)?;
            match groups.iter_mut().find(|(known, _)| *known == name) {
                Some((_, group)) => group.push(inner),
                None => groups.push((name, vec![inner])),
            }
        }
        if groups.is_empty() {
            let text: String = node
                .children()
                .filter(roxmltree::Node::is_text)
                .filter_map(|text| text.text())
                .collect();
            let blank = text.trim().is_empty();
            return Ok(Self::Text(if blank { String::new() } else { text }));
        }
        Ok(Self::Object(
            groups
                .into_iter()
                .map(|(name, mut group)| match group.len() {
                    1 => (name.to_owned(), group.remove(0)),
                    _ => (name.to_owned(), Self::List(group)),
                })
                .collect(),
        ))
    }

    /// Whether it says nothing: `null`, empty text, a list or object of nothing else.
    pub(crate) fn is_empty(&self) -> bool {
        match self {
            Self::Null => true,
            Self::Text(text) => text.trim().is_empty(),
            Self::Bool(_) | Self::Number(_) => false,
            Self::List(items) => items.iter().all(Self::is_empty),
            Self::Object(members) => members.iter().all(|(_, value)| value.is_empty()),
        }
    }

    /// Values that say something.
    pub(crate) fn leaves(&self) -> usize {
        match self {
            Self::List(items) => items.iter().map(Self::leaves).sum(),
            Self::Object(members) => members.iter().map(|(_, value)| value.leaves()).sum(),
            leaf => usize::from(!leaf.is_empty()),
        }
    }

    /// The text of a scalar.
    pub(crate) fn scalar(&self) -> Option<&str> {
        match self {
            Self::Bool(true) => Some("true"),
            Self::Bool(false) => Some("false"),
            Self::Number(text) | Self::Text(text) => Some(text),
            Self::Null | Self::List(_) | Self::Object(_) => None,
        }
    }

    /// A member by its name, in whatever letter case.
    pub(crate) fn member(&self, name: &str) -> Option<&Self> {
        let Self::Object(members) = self else {
            return None;
        };
        let exact = members.iter().find(|(known, _)| known == name);
        let any = || members.iter().find(|(n, _)| n.eq_ignore_ascii_case(name));
        exact.or_else(any).map(|(_, value)| value)
    }
}

fn insert(members: &mut Vec<(String, Tree)>, name: String, value: Tree) {
    match members.iter_mut().find(|(known, _)| *known == name) {
        Some((_, old)) => *old = value,
        None => members.push((name, value)),
    }
}

/// Members as they stand, in their order.
struct Entries;

impl<'de> Visitor<'de> for Entries {
    type Value = Vec<(String, &'de RawValue)>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = map.next_entry()? {
            entries.push(entry);
        }
        Ok(entries)
    }
}
