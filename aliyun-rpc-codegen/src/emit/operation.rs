//! The file of one operation.

use crate::emit::{HEADER, attribute, item, literal};
use crate::model::{Item, Operation, Role, Type, Version};
use crate::translate::uses;

/// What the overlay adds to an operation.
#[derive(Clone, Debug, Default)]
pub struct Refinement {
    /// First line of the documentation, in place of the generated one.
    pub doc: Option<String>,
    /// Options of `#[rpc_action(...)]`, as they are written.
    pub options: Vec<String>,
}

/// The text of the file.
#[must_use]
pub fn operation(version: &Version, operation: &Operation, refinement: &Refinement) -> String {
    let mut out = format!("{HEADER}\n\n//! The operation `{}`.\n\n", operation.action);
    imports(&mut out, operation);
    let mut options = vec![
        format!("product = {}", literal(&version.product)),
        format!("version = {}", literal(&version.version)),
    ];
    options.extend(operation.options.iter().cloned());
    options.push("endpoints = super::ENDPOINTS".to_owned());
    let pages = operation.pages.as_ref().map(attribute::paginate);
    options.extend(pages.filter(|_| {
        !refinement
            .options
            .iter()
            .any(|option| option.starts_with("paginate"))
    }));
    options.extend(refinement.options.iter().cloned());
    if !operation.errors.is_empty() {
        let codes: Vec<String> = operation
            .errors
            .iter()
            .map(|name| format!("errors::{name}"))
            .collect();
        options.push(attribute::filled("errors", &codes));
    }
    let mut request = operation.request.clone();
    if let (Some(doc), Some(first)) = (&refinement.doc, request.docs.first_mut()) {
        first.clone_from(doc);
    }
    item::structure(&mut out, &request, &attribute::action(&options));
    let (asked, answered) =
        operation
            .nested
            .iter()
            .partition::<Vec<&Item>, _>(|nested| match nested {
                Item::Struct(nested) => nested.role != Role::Answer,
                Item::Enum(_) => true,
            });
    asked
        .into_iter()
        .for_each(|nested| item::item(&mut out, nested));
    item::structure(&mut out, &operation.answer, "");
    answered
        .into_iter()
        .for_each(|nested| item::item(&mut out, nested));
    out
}

fn imports(out: &mut String, operation: &Operation) {
    let holds = |fits: &dyn Fn(&Type) -> bool| uses(operation).any(|ty| item::any(ty, fits));
    let nested = |role: Option<Role>| {
        operation.nested.iter().any(|nested| match nested {
            Item::Struct(nested) => Some(nested.role) == role,
            Item::Enum(_) => role.is_none(),
        })
    };
    if holds(&|ty| matches!(ty, Type::Map(_))) {
        out.push_str("use std::collections::BTreeMap;\n\n");
    }
    let mut names = Vec::new();
    for (name, used) in [
        ("Blob", holds(&|ty| *ty == Type::Blob)),
        ("Events", holds(&|ty| matches!(ty, Type::Events(_)))),
        ("JsonValue", holds(&|ty| *ty == Type::Any)),
        ("RpcAction", true),
        ("RpcEnum", nested(None)),
        ("RpcParams", nested(Some(Role::Params))),
        ("RpcResponse", true),
        ("Secret", holds(&|ty| *ty == Type::Secret)),
    ] {
        names.extend(used.then_some(name));
    }
    out.push_str(&format!("use aliyun_rpc_core::{{{}}};\n", names.join(", ")));
    let mut shared: Vec<&str> = uses(operation).filter_map(shared_name).collect();
    shared.sort_unstable();
    shared.dedup();
    let mut local: Vec<String> = Vec::new();
    local.extend((!operation.errors.is_empty()).then(|| "errors".to_owned()));
    match shared.as_slice() {
        [] => {}
        [one] => local.push(format!("types::{one}")),
        many => local.push(format!("types::{{{}}}", many.join(", "))),
    }
    match local.as_slice() {
        [] => {}
        [one] => out.push_str(&format!("\nuse super::{one};\n")),
        many => out.push_str(&format!("\nuse super::{{{}}};\n", many.join(", "))),
    }
}

fn shared_name(ty: &Type) -> Option<&str> {
    match ty {
        Type::Shared { name, .. } => Some(name),
        Type::Events(item) | Type::List(item) | Type::Map(item) => shared_name(item),
        _ => None,
    }
}
