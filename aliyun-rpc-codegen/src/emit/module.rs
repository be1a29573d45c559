//! The modules around the operations.

use std::fmt::Write as _;

use crate::emit::{HEADER, item, literal};
use crate::model::{Endpoints, Item, Role, Type, Version};
use crate::package::overlay::ByHand;
use crate::translate::address;

/// The module of a version: everything under its short name.
#[must_use]
pub fn version(version: &Version, by_hand: &ByHand) -> String {
    let Version {
        product,
        version: date,
        ..
    } = version;
    let mut out = format!(
        "{HEADER}\n\n//! {product}, API version {date}: {} operations.\n//!\n//! Types inside requests and answers are in the module of their operation. \
         [Official pages]({})\n\n#![allow(deprecated, reason = \"operations that the vendor advises against are still here\")]\n\n",
        version.operations.len() + by_hand.actions().count(),
        address(product, date, None),
    );
    let mut modules: Vec<(String, bool)> = Vec::new();
    modules.extend((!by_hand.has("endpoints")).then(|| ("endpoints".to_owned(), false)));
    modules.extend((!version.errors.is_empty()).then(|| ("errors".to_owned(), true)));
    modules.extend((!version.shared.is_empty()).then(|| ("types".to_owned(), true)));
    modules.extend(
        version
            .operations
            .iter()
            .map(|operation| (operation.module.clone(), true)),
    );
    modules.extend(by_hand.files().map(|file| (file.module.clone(), false)));
    modules.sort();
    for (module, public) in &modules {
        let visibility = if *public { "pub " } else { "" };
        let _ = writeln!(out, "{visibility}mod {module};");
    }
    out.push_str("\nuse aliyun_rpc_core::{Action, RpcAction};\n\npub use endpoints::ENDPOINTS;\n");
    let mut exports: Vec<String> = (version.operations.iter())
        .map(|operation| {
            format!(
                "pub use {}::{{{}, {}}};",
                operation.module, operation.request.name, operation.answer.name
            )
        })
        .collect();
    exports.extend(
        by_hand
            .files()
            .filter(|file| !file.public.is_empty())
            .map(|file| format!("pub use {}::{{{}}};", file.module, file.public.join(", "))),
    );
    exports.sort();
    let _ = writeln!(
        out,
        "{}\n\n/// Every operation of this version, for tools.\npub static ACTIONS: &[&Action] = &[",
        exports.join("\n")
    );
    let mut actions: Vec<&str> = version
        .operations
        .iter()
        .map(|operation| operation.request.name.as_str())
        .collect();
    actions.extend(by_hand.actions());
    actions.sort_unstable();
    for action in actions {
        let _ = writeln!(out, "    {action}::ACTION,");
    }
    out.push_str("];\n");
    out
}

/// The module `endpoints`.
#[must_use]
pub fn endpoints(endpoints: &Endpoints) -> String {
    let Endpoints {
        rule,
        host,
        global,
        location,
        regions,
    } = endpoints;
    let table = if regions.is_empty() {
        "Endpoints"
    } else {
        "Endpoints, RegionHosts"
    };
    let braces = if regions.is_empty() {
        table.to_owned()
    } else {
        format!("{{{table}}}")
    };
    let mut out = format!(
        "{HEADER}\n\nuse aliyun_rpc_core::descriptor::{braces};\n\n/// Where the product answers.\npub static ENDPOINTS: Endpoints = Endpoints::{rule}({})",
        literal(host)
    );
    for (option, value) in [("global", global), ("location", location)] {
        if let Some(value) = value {
            let _ = write!(out, ".{option}({})", literal(value));
        }
    }
    if !regions.is_empty() {
        out.push_str(".regions(&[\n");
        for (region, public, vpc) in regions {
            let vpc = vpc
                .as_ref()
                .map(|host| format!(".vpc({})", literal(host)))
                .unwrap_or_default();
            let _ = writeln!(
                out,
                "    RegionHosts::new({}, {}){vpc},",
                literal(region),
                literal(public)
            );
        }
        out.push_str("])");
    }
    out.push_str(";\n");
    out
}

/// The module `errors`.
#[must_use]
pub fn errors(version: &Version) -> String {
    let mut out = format!(
        "{HEADER}\n\n//! The error codes that operations of {} {} document, for `error.is(..)`.\n\nuse aliyun_rpc_core::descriptor::ErrorCode;\n\n",
        version.product, version.version
    );
    for error in &version.errors {
        let _ = writeln!(
            out,
            "/// `{}`, HTTP {}.\npub const {}: ErrorCode = ErrorCode::new({}, {});",
            error.code.replace('`', "'"),
            error.status,
            error.name,
            error.status,
            literal(&error.code)
        );
    }
    out
}

/// The module `types`.
#[must_use]
pub fn types(version: &Version) -> String {
    let structs = || {
        version.shared.iter().filter_map(|item| match item {
            Item::Struct(item) => Some(item),
            Item::Enum(_) => None,
        })
    };
    let holds = |fits: &dyn Fn(&Type) -> bool| {
        structs()
            .flat_map(|item| &item.fields)
            .any(|field| item::any(&field.ty, fits))
    };
    let mut out = format!(
        "{HEADER}\n\n//! Types that several operations of {} {} share.\n\n",
        version.product, version.version
    );
    if holds(&|ty| matches!(ty, Type::Map(_))) {
        out.push_str("use std::collections::BTreeMap;\n\n");
    }
    let mut names = Vec::new();
    for (name, used) in [
        ("JsonValue", holds(&|ty| *ty == Type::Any)),
        (
            "RpcEnum",
            version
                .shared
                .iter()
                .any(|item| matches!(item, Item::Enum(_))),
        ),
        ("RpcParams", structs().any(|item| item.role == Role::Params)),
        (
            "RpcResponse",
            structs().any(|item| item.role == Role::Answer),
        ),
        ("Secret", holds(&|ty| *ty == Type::Secret)),
    ] {
        names.extend(used.then_some(name));
    }
    let braces = if let [one] = names.as_slice() {
        (*one).to_owned()
    } else {
        format!("{{{}}}", names.join(", "))
    };
    let _ = writeln!(out, "use aliyun_rpc_core::{braces};");
    version
        .shared
        .iter()
        .for_each(|shared| item::item(&mut out, shared));
    out
}
