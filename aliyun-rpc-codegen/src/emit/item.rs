//! Structs and enums.

use std::fmt::Write as _;

use crate::emit::{docs, literal};
use crate::model::{Enum, Field, Item, Role, Struct, Type};
use crate::names;

/// What the vendor's advice becomes.
const DEPRECATED: &str = "#[deprecated = \"the vendor advises against it\"]\n";

/// One item, with a blank line before it.
pub(super) fn item(out: &mut String, item: &Item) {
    match item {
        Item::Struct(item) => structure(out, item, ""),
        Item::Enum(item) => enumeration(out, item),
    }
}

/// A struct; `attribute` is the action's.
pub(super) fn structure(out: &mut String, item: &Struct, attribute: &str) {
    out.push('\n');
    docs(out, "///", "", &item.docs);
    let derives = match item.role {
        Role::Action => "Clone, Debug, Default, RpcAction",
        Role::Params | Role::Both => "Clone, Debug, Default, RpcParams",
        Role::Answer => "Clone, Debug, Default, PartialEq, RpcResponse",
    };
    let _ = writeln!(out, "#[derive({derives})]");
    out.push_str(attribute);
    if !item.options.is_empty() {
        let _ = writeln!(out, "#[rpc({})]", item.options.join(", "));
    }
    if item.deprecated && item.role == Role::Action {
        out.push_str(DEPRECATED);
    }
    if item.fields.is_empty() {
        let _ = writeln!(out, "pub struct {} {{}}", item.name);
        return;
    }
    let _ = writeln!(out, "pub struct {} {{", item.name);
    for field in &item.fields {
        member(out, field);
    }
    out.push_str("}\n");
}

fn member(out: &mut String, field: &Field) {
    const INDENT: &str = "    ";
    docs(out, "///", INDENT, &field.docs);
    let mut options = Vec::new();
    if names::pascal(field.ident.trim_start_matches("r#")) != field.wire {
        options.push(format!("name = {}", literal(&field.wire)));
    }
    options.extend(
        field
            .wrapper
            .iter()
            .map(|wrapper| format!("wrapper = {}", literal(wrapper))),
    );
    options.extend(field.options.iter().cloned());
    if !options.is_empty() {
        let _ = writeln!(out, "{INDENT}#[rpc({})]", options.join(", "));
    }
    if field.deprecated {
        let _ = write!(out, "{INDENT}{DEPRECATED}");
    }
    let ty = if field.optional {
        format!("Option<{}>", field.ty)
    } else {
        field.ty.to_string()
    };
    let _ = writeln!(out, "{INDENT}pub {}: {ty},", field.ident);
}

fn enumeration(out: &mut String, item: &Enum) {
    out.push('\n');
    docs(out, "///", "", &item.docs);
    let _ = writeln!(
        out,
        "#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]\n#[non_exhaustive]\npub enum {} {{",
        item.name
    );
    for (variant, text) in &item.variants {
        let _ = writeln!(out, "    /// `{text}`.");
        if variant != text {
            let _ = writeln!(out, "    #[rpc(name = {})]", literal(text));
        }
        let _ = writeln!(out, "    {variant},");
    }
    let unknown = if item
        .variants
        .iter()
        .any(|(variant, _)| variant == "Unknown")
    {
        "Other"
    } else {
        "Unknown"
    };
    let _ = writeln!(
        out,
        "    /// A word that this version does not know.\n    {unknown}(String),\n}}"
    );
}

/// Whether a type or what it holds fits.
pub(super) fn any(ty: &Type, fits: &dyn Fn(&Type) -> bool) -> bool {
    fits(ty)
        || match ty {
            Type::Events(item) | Type::List(item) | Type::Map(item) => any(item, fits),
            _ => false,
        }
}
