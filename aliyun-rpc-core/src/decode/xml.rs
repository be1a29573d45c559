//! Answers in XML: a small tree, read by quick-xml, which serde drives like JSON.
//!
//! XML has neither types nor brackets, so the slots decide: a repeated element is offered as a list, an
//! element with children as an object, anything else as text. Attributes, comments, processing
//! instructions and namespaces are skipped; entities are the five of XML and character references, and a
//! document type is never followed.

use std::borrow::Cow;
use std::collections::HashMap;

use quick_xml::Reader;
use quick_xml::events::{BytesRef, BytesStart, Event};
use serde::de::value::{BorrowedStrDeserializer, Error, SeqDeserializer};
use serde::de::{DeserializeSeed, Deserializer, IntoDeserializer, MapAccess, Visitor};
use serde::forward_to_deserialize_any;

use crate::slot::Object;

use super::error::DecodeErrorKind;
use super::excerpt::excerpt;
use super::state::State;
use super::{DecodeError, Envelope, entries, whole};

/// Deeper elements are refused.
const MAX_DEPTH: usize = 64;

/// Fills an answer from an XML document, whatever its root element is called.
pub(super) fn read(object: &mut dyn Object, text: &str) -> Result<Envelope, DecodeError> {
    let mut tree = parse(text)?;
    if tree.children.is_empty() && entries::is_envelope(&tree.name) {
        // An answer of nothing but its request id, without an element around it.
        tree = Element {
            children: vec![tree],
            ..Element::default()
        };
    }
    let mut state = State {
        repeats: true,
        ..State::default()
    };
    let filled = if object.whole().is_some() {
        whole::document(object, Node(&tree), &mut state)
    } else if tree.children.is_empty() && !tree.text.trim().is_empty() {
        return Err(DecodeError::not_an_object(text, "text"));
    } else {
        entries::fill_top(object, Members::new(&tree), &mut state)
    };
    match (filled, state.problem.take()) {
        (Ok(()), _) => match tree.repeated_envelope() {
            None => Ok(state.envelope),
            Some(name) => Err(DecodeError::new(
                DecodeErrorKind::Duplicate,
                format!("`{name}` is given twice"),
                excerpt(text, text.len()),
            )),
        },
        (Err(_), Some(problem)) => Err(DecodeError::at(
            &state.path,
            problem,
            excerpt(text, text.len()),
        )),
        (Err(error), None) => Err(DecodeError::new(
            DecodeErrorKind::Mismatch,
            error.to_string(),
            excerpt(text, text.len()),
        )),
    }
}

/// An element: its children, or its text if it has none.
#[derive(Default)]
struct Element<'a> {
    name: String,
    text: Cow<'a, str>,
    /// The text is more than the white space of pretty printing.
    has_text: bool,
    children: Vec<Element<'a>>,
}

impl Element<'_> {
    /// The name of an envelope member that is there twice, spelt alike.
    fn repeated_envelope(&self) -> Option<&str> {
        let mut seen = Vec::new();
        self.children
            .iter()
            .map(|child| child.name.as_str())
            .filter(|name| entries::is_envelope(name))
            .find(|name| {
                let again = seen.contains(name);
                seen.push(name);
                again
            })
    }

    /// The text; white space alone is an empty element that was printed over two lines.
    fn text(&self) -> &str {
        if self.has_text { &self.text } else { "" }
    }
}

impl<'a> Element<'a> {
    fn named(tag: &BytesStart<'_>) -> Self {
        Self {
            name: tag.local_name().as_ref().to_owned(),
            ..Self::default()
        }
    }

    fn push_text(&mut self, text: Cow<'a, str>, literal: bool) {
        self.has_text |= literal || !text.trim().is_empty();
        if self.text.is_empty() {
            self.text = text;
        } else {
            self.text.to_mut().push_str(&text);
        }
    }
}

/// Parses a document into its root element.
fn parse(text: &str) -> Result<Element<'_>, DecodeError> {
    let mut reader = Reader::from_str(text);
    let fail = |reader: &Reader<&[u8]>, message: &str| {
        let end = usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX);
        Err(DecodeError::new(
            DecodeErrorKind::Syntax,
            format!("not valid XML: {message}"),
            excerpt(text, end),
        ))
    };
    let mut open: Vec<Element<'_>> = Vec::new();
    let mut root = None;
    loop {
        let event = match reader.read_event() {
            Ok(event) => event,
            // The parser's own words quote the tag, which is of the body: it may hold line breaks, and secrets.
            Err(_) => {
                return fail(
                    &reader,
                    "tags that do not match, or something that is not closed",
                );
            }
        };
        let is_element = matches!(event, Event::Start(_) | Event::Empty(_));
        if is_element && root.is_some() {
            return fail(&reader, "another element follows the end of the document");
        }
        if is_element && open.len() >= MAX_DEPTH {
            return fail(&reader, "more than 64 elements inside each other");
        }
        let closed = match event {
            Event::Start(tag) => {
                open.push(Element::named(&tag));
                continue;
            }
            Event::Empty(tag) => Element::named(&tag),
            Event::End(_) => match open.pop() {
                Some(element) => element,
                None => return fail(&reader, "an end tag without its start"),
            },
            Event::Eof => break,
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => continue,
            Event::Text(_) | Event::CData(_) | Event::GeneralRef(_) => {
                let (content, literal) = match event {
                    Event::Text(content) => (content.xml10_content(), false),
                    Event::CData(content) => (content.xml10_content(), true),
                    Event::GeneralRef(name) => match character(&name) {
                        Some(c) => (Cow::Owned(c.to_string()), true),
                        None => return fail(&reader, "an entity that XML does not know"),
                    },
                    _ => continue,
                };
                match open.last_mut() {
                    Some(element) => element.push_text(content, literal),
                    None if content.trim().is_empty() => {}
                    None => return fail(&reader, "text outside of the root element"),
                }
                continue;
            }
        };
        match open.last_mut() {
            Some(parent) => parent.children.push(closed),
            None => root = Some(closed),
        }
    }
    match (root, open.last()) {
        (Some(root), None) => Ok(root),
        (_, Some(_)) => fail(&reader, "the document ends inside an element"),
        (None, None) => fail(&reader, "there is no element"),
    }
}

/// The character of a reference.
fn character(reference: &BytesRef<'_>) -> Option<char> {
    match &**reference {
        "lt" => Some('<'),
        "gt" => Some('>'),
        "amp" => Some('&'),
        "apos" => Some('\''),
        "quot" => Some('"'),
        _ => reference.resolve_char_ref().ok().flatten(),
    }
}

/// An element as serde sees it: an object if it has children, else text.
#[derive(Clone, Copy)]
struct Node<'t>(&'t Element<'t>);

impl<'de> Deserializer<'de> for Node<'de> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        if self.0.children.is_empty() {
            visitor.visit_borrowed_str(self.0.text())
        } else {
            visitor.visit_map(Members::new(self.0))
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit
        unit_struct newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

impl<'t> IntoDeserializer<'t> for Node<'t> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

/// All elements of one name, as serde sees them: one as itself, several as a list.
struct Group<'t>(Vec<Node<'t>>);

impl<'de> Deserializer<'de> for Group<'de> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.0.as_slice() {
            [node] => node.deserialize_any(visitor),
            _ => visitor.visit_seq(SeqDeserializer::new(self.0.into_iter())),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit
        unit_struct newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

/// The children of an element, those of one name together, in the order of their first.
struct Members<'t> {
    names: std::vec::IntoIter<(&'t str, Vec<Node<'t>>)>,
    value: Option<Vec<Node<'t>>>,
}

impl<'t> Members<'t> {
    fn new(element: &'t Element<'t>) -> Self {
        /// Up to so many names, looking at each is faster than hashing.
        const FEW: usize = 32;
        let mut groups: Vec<(&str, Vec<Node<'_>>)> = Vec::new();
        let mut index = HashMap::new();
        for child in &element.children {
            let name = child.name.as_str();
            let at = if groups.len() < FEW {
                groups.iter().position(|(known, _)| *known == name)
            } else {
                if index.is_empty() {
                    index.extend(groups.iter().enumerate().map(|(i, (known, _))| (*known, i)));
                }
                index.get(name).copied()
            };
            match at.and_then(|at| groups.get_mut(at)) {
                Some((_, nodes)) => nodes.push(Node(child)),
                None => {
                    if !index.is_empty() {
                        index.insert(name, groups.len());
                    }
                    groups.push((name, vec![Node(child)]));
                }
            }
        }
        Self {
            names: groups.into_iter(),
            value: None,
        }
    }
}

impl<'t> MapAccess<'t> for Members<'t> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'t>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Error> {
        let Some((name, nodes)) = self.names.next() else {
            return Ok(None);
        };
        self.value = Some(nodes);
        seed.deserialize(BorrowedStrDeserializer::new(name))
            .map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'t>>(&mut self, seed: V) -> Result<V::Value, Error> {
        seed.deserialize(Group(self.value.take().unwrap_or_default()))
    }
}
