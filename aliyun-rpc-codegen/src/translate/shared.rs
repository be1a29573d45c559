//! Types that operations share: the components of the file.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use crate::metadata::{ApiDocs, Entries, Schema};
use crate::model::{Item, Role, Type};
use crate::names;
use crate::report::Notes;
use crate::translate::scope::{Place, Scope};

/// The shared types, and which of them are used in requests and in answers.
#[derive(Debug)]
pub(super) struct Shared<'a> {
    schemas: &'a Entries<Schema>,
    /// Names in Rust by name in the file and role.
    names: HashMap<(&'a str, bool), String>,
    /// Objects that contain themselves.
    recursive: HashSet<&'a str>,
    used: RefCell<BTreeSet<(String, bool)>>,
}

impl<'a> Shared<'a> {
    pub(super) fn new(docs: &'a ApiDocs) -> Self {
        let schemas = &docs.components.schemas;
        let mut taken = HashSet::new();
        let mut rust = HashMap::new();
        for name in schemas.keys() {
            rust.insert(
                (name.as_str(), false),
                names::unique(&mut taken, &names::camel(name), ""),
            );
        }
        for name in schemas.keys() {
            let wanted = format!("{}Params", names::camel(name));
            rust.insert(
                (name.as_str(), true),
                names::unique(&mut taken, &wanted, ""),
            );
        }
        let recursive = schemas
            .keys()
            .map(String::as_str)
            .filter(|name| contains_itself(schemas, name))
            .collect();
        Self {
            schemas,
            names: rust,
            recursive,
            used: RefCell::default(),
        }
    }

    /// The names in Rust, which no other type may have.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.names.values().map(String::as_str)
    }

    /// A shared type by name.
    pub(super) fn schema(&self, name: &str) -> Option<&'a Schema> {
        self.schemas.get(name)
    }

    /// The type of a reference, if it is an object: everything else is written where it is used.
    pub(super) fn reference(&self, name: &str, role: Role) -> Option<Type> {
        let schema = self.schemas.get(name)?;
        if schema.properties.as_ref().is_none_or(Entries::is_empty) {
            // A list or map of itself has no name that Rust could give it.
            return self.recursive.contains(name).then_some(Type::Any);
        }
        let request = role != Role::Answer;
        let rust = self.names.get(&(name, request))?.clone();
        self.used.borrow_mut().insert((name.to_owned(), request));
        Some(Type::Shared {
            name: rust,
            boxed: self.recursive.contains(name),
        })
    }

    /// The types that anything refers to.
    pub(super) fn items(&self, notes: &mut Notes<'_>) -> Vec<Item> {
        let mut made: BTreeMap<String, Vec<Item>> = BTreeMap::new();
        let mut done = BTreeSet::new();
        let mut others: Vec<String> = Vec::new();
        // A type that is made may name others that nothing named before.
        while let Some((name, request)) = self.next(&done) {
            done.insert((name.clone(), request));
            let (Some(schema), Some(rust)) = (
                self.schemas.get(&name),
                self.names.get(&(name.as_str(), request)),
            ) else {
                continue;
            };
            let mut scope = Scope::new(self, others.iter().cloned());
            let role = if request { Role::Params } else { Role::Answer };
            let place = Place {
                name: rust,
                parent: "Shared",
                role,
            };
            scope.define(schema, place, notes);
            let items = scope.into_items();
            others.extend(items.iter().map(|item| item.name().to_owned()));
            made.insert(rust.clone(), items);
        }
        made.into_values().flatten().collect()
    }

    fn next(&self, done: &BTreeSet<(String, bool)>) -> Option<(String, bool)> {
        self.used
            .borrow()
            .iter()
            .find(|used| !done.contains(*used))
            .cloned()
    }
}

/// Whether a shared object holds itself, over whatever others.
fn contains_itself(schemas: &Entries<Schema>, name: &str) -> bool {
    let mut seen = HashSet::new();
    let mut open: Vec<&str> = schemas.get(name).map(references).unwrap_or_default();
    while let Some(next) = open.pop() {
        if next == name {
            return true;
        }
        if seen.insert(next) {
            open.extend(schemas.get(next).map(references).unwrap_or_default());
        }
    }
    false
}

fn references(schema: &Schema) -> Vec<&str> {
    let mut found: Vec<&str> = schema.component().into_iter().collect();
    let inner = (schema
        .properties
        .iter()
        .flat_map(|members| members.values()))
    .chain(schema.items.as_deref())
    .chain(schema.additional_properties.as_deref());
    for schema in inner {
        found.extend(references(schema));
    }
    found
}
