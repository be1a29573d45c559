//! One file of a package: which type names are taken, and the nested types that were found on the way.

use std::collections::HashSet;

use crate::metadata::{Entries, Schema};
use crate::model::{Enum, Item, Role, Struct, Type};
use crate::names;
use crate::report::{Notes, Outcome};
use crate::translate::shared::Shared;
use crate::translate::{docs, facts, fields};

/// Names that a file must not give to a type of its own, because it uses them.
const USED: [&str; 46] = [
    "AsMut",
    "AsRef",
    "BTreeMap",
    "Blob",
    "Box",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "DoubleEndedIterator",
    "Drop",
    "Eq",
    "Err",
    "Events",
    "ExactSizeIterator",
    "Extend",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "FromIterator",
    "Hash",
    "Into",
    "IntoIterator",
    "Iterator",
    "JsonValue",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Result",
    "RpcAction",
    "RpcEnum",
    "RpcParams",
    "RpcResponse",
    "Secret",
    "Self",
    "Send",
    "Sized",
    "Some",
    "String",
    "Sync",
    "ToString",
    "Vec",
];

/// Where a type stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place<'a> {
    /// Name of the member.
    pub(super) name: &'a str,
    /// The type that holds it; what a name is made unique with.
    pub(super) parent: &'a str,
    /// Request or answer.
    pub(super) role: Role,
}

/// The types of one file.
#[derive(Debug)]
pub(super) struct Scope<'a> {
    shared: &'a Shared<'a>,
    taken: HashSet<String>,
    nested: Vec<Item>,
}

impl<'a> Scope<'a> {
    pub(super) fn new(shared: &'a Shared<'a>, taken: impl IntoIterator<Item = String>) -> Self {
        let taken = USED
            .map(str::to_owned)
            .into_iter()
            .chain(shared.names().map(str::to_owned))
            .chain(taken)
            .collect();
        Self {
            shared,
            taken,
            nested: Vec::new(),
        }
    }

    /// The nested types, each behind the one that names it.
    pub(super) fn into_items(self) -> Vec<Item> {
        self.nested
    }

    /// The type of a schema.
    pub(super) fn ty(&mut self, schema: &Schema, place: Place<'_>, notes: &mut Notes<'_>) -> Type {
        if let Some(name) = schema.component() {
            return self.component(name, place, notes);
        }
        match schema.word() {
            "string" if schema.format.as_deref() == Some("binary") => {
                notes.note(
                    Outcome::Changed,
                    Some(place.name),
                    "binary content among other values, taken as text",
                );
                Type::Text
            }
            "string" => self.text(schema, place),
            "integer"
                if place.role == Role::Answer && facts::is_id(place.name) && !is_int32(schema) =>
            {
                Type::Text
            }
            "integer" if is_int32(schema) && place.role != Role::Answer => Type::Int32,
            "integer" => Type::Int64,
            "number" => Type::Float,
            "boolean" => Type::Bool,
            "array" => Type::List(Box::new(self.item(schema.items.as_deref(), place, notes))),
            "object" => self.object(schema, place, notes),
            _ => Type::Any,
        }
    }

    fn component(&mut self, name: &str, place: Place<'_>, notes: &mut Notes<'_>) -> Type {
        if let Some(ty) = self.shared.reference(name, place.role) {
            if ty == Type::Any {
                notes.note(
                    Outcome::Changed,
                    Some(place.name),
                    "a list or map of itself, taken as any JSON value",
                );
            }
            return ty;
        }
        match self.shared.schema(name) {
            Some(schema) => self.ty(schema, place, notes),
            None => {
                notes.note(
                    Outcome::Changed,
                    Some(place.name),
                    "a shared type that the file does not hold, taken as any JSON value",
                );
                Type::Any
            }
        }
    }

    fn text(&mut self, schema: &Schema, place: Place<'_>) -> Type {
        if facts::is_secret(place.name) {
            return Type::Secret;
        }
        match schema
            .values
            .as_deref()
            .filter(|_| place.role != Role::Answer)
            .and_then(variants)
        {
            Some(variants) => {
                let name = self.name(&names::camel(place.name), place.parent);
                let docs = vec![format!("What `{}` takes.", place.name)];
                self.nested.push(Item::Enum(Enum {
                    name: name.clone(),
                    docs,
                    variants,
                }));
                Type::Named(name)
            }
            None => Type::Text,
        }
    }

    /// What a list holds.
    pub(super) fn item(
        &mut self,
        item: Option<&Schema>,
        place: Place<'_>,
        notes: &mut Notes<'_>,
    ) -> Type {
        let Some(item) = item else {
            notes.note(
                Outcome::Changed,
                Some(place.name),
                "a list that does not say what it holds: any JSON values",
            );
            return Type::Any;
        };
        let name = names::singular(place.name);
        match self.ty(
            item,
            Place {
                name: &name,
                ..place
            },
            notes,
        ) {
            // The list is box enough.
            Type::Shared { name, boxed: true } => Type::Shared { name, boxed: false },
            ty => ty,
        }
    }

    fn object(&mut self, schema: &Schema, place: Place<'_>, notes: &mut Notes<'_>) -> Type {
        match (&schema.properties, schema.additional_properties.as_deref()) {
            (Some(properties), _) if !properties.is_empty() => {
                self.structure(schema, properties, place, notes)
            }
            // Where anything may stand as a value, services send texts and numbers in place of the object too.
            (_, Some(value)) if value.word() != "any" || value.reference.is_some() => {
                Type::Map(Box::new(self.item(Some(value), place, notes)))
            }
            _ => Type::Any,
        }
    }

    fn structure(
        &mut self,
        schema: &Schema,
        properties: &Entries<Schema>,
        place: Place<'_>,
        notes: &mut Notes<'_>,
    ) -> Type {
        let name = self.name(&names::camel(place.name), place.parent);
        // Its place is before the types that it names.
        let at = self.nested.len();
        let fields = fields::members(self, properties, &name, place.role, notes);
        self.nested.insert(
            at,
            Item::Struct(Struct {
                docs: vec![format!("{}.", docs::title(place.name))],
                name: name.clone(),
                role: place.role,
                fields,
                deprecated: schema.deprecated,
                options: Vec::new(),
            }),
        );
        Type::Named(name)
    }

    /// Makes a shared type, of which the name is settled.
    pub(super) fn define(&mut self, schema: &Schema, place: Place<'_>, notes: &mut Notes<'_>) {
        if let Some(properties) = &schema.properties {
            self.taken.remove(place.name);
            self.structure(schema, properties, place, notes);
        }
    }

    /// A free name: the member's, or with its holder's before it.
    fn name(&mut self, wanted: &str, parent: &str) -> String {
        if self.taken.insert(wanted.to_owned()) {
            return wanted.to_owned();
        }
        names::unique(&mut self.taken, &format!("{parent}{wanted}"), "")
    }
}

fn is_int32(schema: &Schema) -> bool {
    schema.format.as_deref() == Some("int32")
}

/// Variants of the words that a text may be; none if one of them is no word.
fn variants(values: &[serde_json::Value]) -> Option<Vec<(String, String)>> {
    let mut taken: HashSet<String> = HashSet::new();
    let mut variants = Vec::new();
    for value in values {
        let text = value
            .as_str()
            .filter(|text| text.starts_with(|c: char| c.is_ascii_alphabetic()))?;
        if variants.iter().any(|(_, known)| known == text) {
            continue;
        }
        variants.push((
            names::unique(&mut taken, &names::camel(text), ""),
            text.to_owned(),
        ));
    }
    (!variants.is_empty()).then_some(variants)
}
