//! Every member of an answer that a path can lead to.

use crate::model::{Field, Item, Operation, Struct, Type};

/// Deeper than this nobody hides a list.
const DEPTH: usize = 4;

/// A member of the answer, and the way to it.
#[derive(Clone, Debug)]
pub(super) struct Place<'a> {
    /// In the words of the attribute: `data?.total_count`.
    pub(super) path: String,
    /// Names on the wire of what it stands in, from the outside in.
    pub(super) holders: Vec<&'a str>,
    /// The member itself.
    pub(super) field: &'a Field,
}

/// The members of the answer and of the objects in it; what stands in lists and maps has no single place.
pub(super) fn places<'a>(operation: &'a Operation, shared: &'a [Item]) -> Vec<Place<'a>> {
    let mut walk = Walk {
        nested: &operation.nested,
        shared,
        within: Vec::new(),
        places: Vec::new(),
    };
    walk.object(&operation.answer, "", &[]);
    walk.places
}

struct Walk<'a> {
    nested: &'a [Item],
    shared: &'a [Item],
    /// The objects that the walk is in.
    within: Vec<&'a str>,
    places: Vec<Place<'a>>,
}

impl<'a> Walk<'a> {
    fn object(&mut self, object: &'a Struct, before: &str, holders: &[&'a str]) {
        self.within.push(&object.name);
        for field in &object.fields {
            let path = format!("{before}{}", field.ident);
            let inner = structure(&field.ty, self.nested, self.shared);
            // What stands inside its like is a tree, and no page.
            if let Some(inner) = inner.filter(|inner| !self.within.contains(&inner.name.as_str()))
                && holders.len() < DEPTH
            {
                let through = if field.optional { "?" } else { "" };
                let holders: Vec<&str> = [holders, &[&field.wire]].concat();
                self.object(inner, &format!("{path}{through}."), &holders);
            }
            self.places.push(Place {
                path,
                holders: holders.to_vec(),
                field,
            });
        }
        self.within.pop();
    }
}

/// The struct that a type names.
pub(super) fn structure<'a>(
    ty: &Type,
    nested: &'a [Item],
    shared: &'a [Item],
) -> Option<&'a Struct> {
    let (items, wanted) = match ty {
        Type::Named(name) => (nested, name),
        Type::Shared { name, .. } => (shared, name),
        _ => return None,
    };
    items.iter().find_map(|item| match item {
        Item::Struct(item) if item.name == *wanted => Some(item),
        _ => None,
    })
}

impl<'a> Place<'a> {
    /// What a list holds.
    pub(super) fn item(&self) -> Option<&'a Type> {
        match &self.field.ty {
            Type::List(item) => Some(item),
            _ => None,
        }
    }

    /// Whether it holds objects, or what may be some.
    pub(super) fn is_of_objects(&self) -> bool {
        matches!(
            self.item(),
            Some(Type::Named(_) | Type::Shared { .. } | Type::Map(_) | Type::Any)
        )
    }

    /// A text or a number.
    pub(super) fn is_scalar(&self) -> bool {
        matches!(
            self.field.ty,
            Type::Text | Type::Int32 | Type::Int64 | Type::Float
        )
    }

    /// A boolean.
    pub(super) fn is_flag(&self) -> bool {
        self.field.ty == Type::Bool
    }

    /// A value whose shape is unknown.
    pub(super) fn is_formless(&self) -> bool {
        matches!(self.field.ty, Type::Any | Type::Map(_) | Type::Text)
    }

    /// The path with what is behind an option at its end.
    pub(super) fn whole_path(&self) -> String {
        let through = if self.field.optional { "?" } else { "" };
        format!("{}{through}", self.path)
    }

    /// The path as it is on the wire, for people.
    pub(super) fn wire_path(&self) -> String {
        let mut path = self.holders.join(".");
        if !path.is_empty() {
            path.push('.');
        }
        path + &self.field.wire
    }

    /// Steps from the object that holds this to the object that holds the other.
    pub(super) fn distance(&self, other: &Place<'_>) -> usize {
        let common = (self.holders.iter())
            .zip(&other.holders)
            .take_while(|(one, two)| one == two)
            .count();
        self.holders.len() + other.holders.len() - 2 * common
    }

    /// Whether it stands in the same object as the other, or further in.
    pub(super) fn is_beside(&self, other: &Place<'_>) -> bool {
        self.holders.starts_with(&other.holders)
    }
}
