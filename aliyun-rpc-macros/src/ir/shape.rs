//! What a field's type looks like. Only its spelling is known here: an alias is "something else".

use syn::{GenericArgument, PathArguments, Type};

/// A type, taken apart.
#[derive(Clone, Copy)]
pub(crate) struct Shape<'a> {
    /// The type as written.
    pub(crate) whole: &'a Type,
    /// The type without an outer `Option`.
    pub(crate) bare: &'a Type,
    /// What the bare type is.
    pub(crate) class: Class<'a>,
    /// Whether a `Secret<..>` stands anywhere in it.
    pub(crate) secret: bool,
}

/// What a type is, as far as its spelling tells.
#[derive(Clone, Copy)]
pub(crate) enum Class<'a> {
    /// `String`, `&'static str`.
    Text,
    /// `i32`, `i64`, ...
    Integer,
    /// `f32`, `f64`.
    Float,
    /// `bool`.
    Bool,
    /// `Vec<T>`.
    List(&'a Type),
    /// `BTreeMap<K, V>`, `HashMap<K, V>`.
    Map(&'a Type, &'a Type),
    /// `Option<T>`, inside something.
    Maybe(&'a Type),
    /// An object, an enum, an alias: unknown.
    Other,
}

impl<'a> Shape<'a> {
    pub(crate) fn new(whole: &'a Type) -> Self {
        let bare = match generics(whole, &["Option"]).as_deref() {
            Some([inner]) => *inner,
            _ => whole,
        };
        Self {
            whole,
            bare,
            class: class(bare),
            secret: is_secret(bare),
        }
    }

    /// Whether the type is an `Option`.
    pub(crate) fn is_option(&self) -> bool {
        !std::ptr::eq(self.whole, self.bare)
    }

    /// Whether the bare type is itself a `Vec` or a map, and not one inside a `Box` or `Secret`.
    pub(crate) fn is_collection(&self) -> bool {
        generics(self.bare, &["Vec", "BTreeMap", "HashMap"]).is_some()
    }
}

impl Class<'_> {
    /// Whether values of it are written in one obvious way.
    pub(crate) fn is_scalar(&self) -> bool {
        matches!(self, Self::Text | Self::Integer | Self::Float | Self::Bool)
    }

    /// Whether values of it are numbers.
    pub(crate) fn is_number(&self) -> bool {
        matches!(self, Self::Integer | Self::Float)
    }

    /// Whether it is a list, or a list of lists, of scalars.
    pub(crate) fn is_plain(&self) -> bool {
        match self {
            Self::List(item) | Self::Maybe(item) => class(item).is_plain(),
            other => other.is_scalar(),
        }
    }

    /// The word for it in messages.
    pub(crate) fn word(&self) -> &'static str {
        match self {
            Self::Text => "a text",
            Self::Integer | Self::Float => "a number",
            Self::Bool => "a bool",
            Self::List(_) => "a list",
            Self::Map(..) => "a map",
            Self::Maybe(_) => "an option",
            Self::Other => "an object or enum",
        }
    }
}

/// What a type is, looking through `Box` and `Secret`.
pub(crate) fn class(ty: &Type) -> Class<'_> {
    let ty = peel(ty);
    if let Type::Reference(reference) = ty {
        return match peel(&reference.elem) {
            Type::Path(path) if path.path.is_ident("str") => Class::Text,
            _ => Class::Other,
        };
    }
    if let Some([inner]) = generics(ty, &["Box", "Secret"]).as_deref() {
        return class(inner);
    }
    if let Some([item]) = generics(ty, &["Vec"]).as_deref() {
        return Class::List(item);
    }
    if let Some([inner]) = generics(ty, &["Option"]).as_deref() {
        return Class::Maybe(inner);
    }
    if let Some([key, value]) = generics(ty, &["BTreeMap", "HashMap"]).as_deref() {
        return Class::Map(key, value);
    }
    match name(ty).as_deref() {
        Some("String") => Class::Text,
        Some("bool") => Class::Bool,
        Some("f32" | "f64") => Class::Float,
        Some(
            "i8" | "i16" | "i32" | "i64" | "i128" | "isize" | "u8" | "u16" | "u32" | "u64" | "u128"
            | "usize",
        ) => Class::Integer,
        _ => Class::Other,
    }
}

/// The type inside a `Box`.
pub(crate) fn unboxed(ty: &Type) -> &Type {
    match generics(ty, &["Box"]).as_deref() {
        Some([inner]) => unboxed(inner),
        _ => ty,
    }
}

fn is_secret(ty: &Type) -> bool {
    let wrappers = ["Option", "Box", "Vec", "BTreeMap", "HashMap"];
    generics(ty, &["Secret"]).is_some()
        || generics(ty, &wrappers).is_some_and(|inner| inner.into_iter().any(is_secret))
}

/// The type inside parentheses and the invisible groups that macros put around their arguments.
fn peel(ty: &Type) -> &Type {
    match ty {
        Type::Group(group) => peel(&group.elem),
        Type::Paren(paren) => peel(&paren.elem),
        other => other,
    }
}

/// The last word of a path without generic arguments.
fn name(ty: &Type) -> Option<String> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last()?;
    matches!(last.arguments, PathArguments::None).then(|| last.ident.to_string())
}

/// The type arguments of a path that ends in one of `names`.
fn generics<'a>(ty: &'a Type, names: &[&str]) -> Option<Vec<&'a Type>> {
    let Type::Path(path) = peel(ty) else {
        return None;
    };
    let last = path.path.segments.last()?;
    if !names.iter().any(|name| last.ident == name) {
        return None;
    }
    let PathArguments::AngleBracketed(arguments) = &last.arguments else {
        return None;
    };
    let types = arguments.args.iter().filter_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    });
    Some(types.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shape(text: &str) -> String {
        let ty: Type = syn::parse_str(text).unwrap();
        let shape = Shape::new(&ty);
        let optional = if shape.is_option() { "optional " } else { "" };
        let secret = if shape.secret { "secret " } else { "" };
        let plain = if shape.class.is_plain() {
            ", plain"
        } else {
            ""
        };
        format!("{optional}{secret}{}{plain}", shape.class.word())
    }

    #[test]
    fn types_are_taken_apart_by_their_spelling() {
        assert_eq!(shape("String"), "a text, plain");
        assert_eq!(
            shape("Option<::std::string::String>"),
            "optional a text, plain"
        );
        assert_eq!(shape("&'static str"), "a text, plain");
        assert_eq!(shape("(Option<i64>)"), "optional a number, plain");
        assert_eq!(
            shape("Option<Secret<String>>"),
            "optional secret a text, plain"
        );
        assert_eq!(shape("Vec<Vec<bool>>"), "a list, plain");
        assert_eq!(shape("Vec<Tag>"), "a list");
        assert_eq!(shape("Option<Box<Node>>"), "optional an object or enum");
        assert_eq!(shape("BTreeMap<String, Secret<String>>"), "secret a map");
        assert_eq!(shape("Option<Option<String>>"), "optional an option, plain");
        assert_eq!(shape("String<u8>"), "an object or enum");
    }
}
