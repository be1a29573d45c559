//! Members of objects and parameters: name, presence, how they are written, what they must satisfy.

use std::collections::HashSet;

use crate::metadata::{Entries, Parameter, Schema};
use crate::model::{Field, Role, Type};
use crate::names;
use crate::report::{Notes, Outcome};
use crate::translate::scope::{Place, Scope};
use crate::translate::{docs, facts};

/// Parameters that the runtime sends itself; an operation may have one of its own by such a name.
const COMMON: [&str; 11] = [
    "AccessKeyId",
    "Action",
    "BearerToken",
    "Format",
    "Signature",
    "SignatureMethod",
    "SignatureNonce",
    "SignatureType",
    "SignatureVersion",
    "Timestamp",
    "Version",
];

/// The members of an object.
pub(super) fn members(
    scope: &mut Scope<'_>,
    properties: &Entries<Schema>,
    parent: &str,
    role: Role,
    notes: &mut Notes<'_>,
) -> Vec<Field> {
    let mut taken = HashSet::new();
    (properties.iter())
        .map(|(wire, schema)| {
            let name = match role {
                Role::Answer => names::snake(wire),
                Role::Action | Role::Params | Role::Both => names::parameter(wire),
            };
            let ident = names::unique(&mut taken, &name, "_");
            let place = Place {
                name: wire,
                parent,
                role,
            };
            match role {
                Role::Answer => answered(scope, schema, place, &ident, notes),
                Role::Action | Role::Params | Role::Both => {
                    inner(scope, schema, place, &ident, notes)
                }
            }
        })
        .collect()
}

/// A member of an answer.
fn answered(
    scope: &mut Scope<'_>,
    schema: &Schema,
    place: Place<'_>,
    ident: &str,
    notes: &mut Notes<'_>,
) -> Field {
    let (wrapper, ty) = match wrapped(place.name, schema) {
        Some((wrapper, list)) => {
            let item = scope.item(list.items.as_deref(), place, notes);
            (Some(wrapper.to_owned()), Type::List(Box::new(item)))
        }
        None => (None, scope.ty(schema, place, notes)),
    };
    let plain = matches!(
        ty,
        Type::Text | Type::Secret | Type::Any | Type::List(_) | Type::Map(_)
    );
    Field {
        ident: names::ident(ident),
        wire: place.name.to_owned(),
        optional: !plain,
        ty,
        wrapper,
        options: Vec::new(),
        docs: docs::field(place.name, schema, ""),
        deprecated: schema.deprecated,
    }
}

/// The list inside an object that holds nothing else, and is named for it: `{"Instances": {"Instance": [..]}}`.
/// An object that might grow, `{"Data": {"List": [..]}}`, is an object.
fn wrapped<'s>(outer: &str, schema: &'s Schema) -> Option<(&'s str, &'s Schema)> {
    let properties = schema.properties.as_ref()?;
    let (inner, list) = properties.first().filter(|_| properties.len() == 1)?;
    let (whole, part) = (
        outer.to_ascii_lowercase(),
        names::singular(inner).to_ascii_lowercase(),
    );
    let related =
        whole.contains(&part) || part.contains(&names::singular(outer).to_ascii_lowercase());
    (list.word() == "array" && related).then_some((inner, list))
}

/// A member of an object inside a request.
fn inner(
    scope: &mut Scope<'_>,
    schema: &Schema,
    place: Place<'_>,
    ident: &str,
    notes: &mut Notes<'_>,
) -> Field {
    let ty = scope.ty(schema, place, notes);
    let options = rules(place.name, schema, &ty, notes);
    sent(place.name, schema, ty, ident, schema.required, options)
}

/// A parameter of an operation, without what depends on the others: `body`, `query`.
pub(super) fn parameter(
    scope: &mut Scope<'_>,
    parameter: &Parameter,
    ident: &str,
    notes: &mut Notes<'_>,
) -> Field {
    let (name, schema) = (parameter.name.as_str(), &parameter.schema);
    let place = Place {
        name,
        parent: "Request",
        role: Role::Params,
    };
    if schema.is_file_transfer_url {
        notes.note(Outcome::Changed, Some(name), "a file upload: takes an address that the service can fetch, and uploads nothing itself");
    }
    let mut options = Vec::new();
    let (mut required, mut ty) = (schema.required, Type::Text);
    if parameter.place == "host" {
        options.push("host".to_owned());
        required = false;
    } else if schema.word() == "string" && facts::is_json_list(name, schema) {
        notes.note(
            Outcome::Changed,
            Some(name),
            "text whose example is a JSON list: a list of texts, sent as that text",
        );
        ty = Type::List(Box::new(Type::Text));
        options.push("json".to_owned());
    } else {
        ty = scope.ty(schema, place, notes);
        options.extend(style(parameter, &mut ty, notes).map(str::to_owned));
    }
    if ty == Type::Text && !options.iter().any(|option| option == "host") {
        let filled = match name {
            "ClientToken" => Some("idempotency_token"),
            "RegionId" if required => Some("region"),
            _ => None,
        };
        required &= filled.is_none();
        options.extend(filled.map(str::to_owned));
    }
    if COMMON.contains(&name) {
        options.push("own".to_owned());
    }
    options.extend(rules(name, schema, &ty, notes));
    sent(name, schema, ty, ident, required, options)
}

/// How a list, map or object is written.
fn style(parameter: &Parameter, ty: &mut Type, notes: &mut Notes<'_>) -> Option<&'static str> {
    let name = Some(parameter.name.as_str());
    match (&*ty, parameter.style.as_deref()) {
        (Type::List(item), Some("simple")) if is_scalar(item) => Some("join = \",\""),
        (
            Type::List(_) | Type::Map(_) | Type::Named(_) | Type::Shared { .. },
            Some("repeatList" | "flat"),
        ) if !is_enum(parameter) => match ty {
            Type::List(item) if is_scalar(item) => None,
            _ => Some("dotted"),
        },
        (Type::Any, Some("flat")) => {
            notes.note(
                Outcome::Changed,
                name,
                "an object without members, written flat: a map of texts",
            );
            *ty = Type::Map(Box::new(Type::Text));
            Some("dotted")
        }
        (Type::List(item), None) if is_scalar(item) => None,
        (Type::List(_) | Type::Map(_) | Type::Any | Type::Shared { .. }, _) => Some("json"),
        (Type::Named(_), _) if !is_enum(parameter) => Some("json"),
        _ => None,
    }
}

fn is_enum(parameter: &Parameter) -> bool {
    parameter.schema.word() == "string"
}

fn is_scalar(ty: &Type) -> bool {
    matches!(
        ty,
        Type::Text | Type::Int32 | Type::Int64 | Type::Float | Type::Bool
    )
}

/// A field of a request.
fn sent(
    wire: &str,
    schema: &Schema,
    ty: Type,
    ident: &str,
    required: bool,
    mut options: Vec<String>,
) -> Field {
    let collection = matches!(ty, Type::List(_) | Type::Map(_));
    if collection && required {
        options.push("required".to_owned());
    }
    let limits = limits(&options, schema, &ty);
    Field {
        ident: names::ident(ident),
        wire: wire.to_owned(),
        optional: !collection && !required,
        docs: docs::field(wire, schema, &limits),
        ty,
        wrapper: None,
        options,
        deprecated: schema.deprecated,
    }
}

/// What the value must satisfy, as options of the derive.
fn rules(name: &str, schema: &Schema, ty: &Type, notes: &mut Notes<'_>) -> Vec<String> {
    let (least, most, names) = match ty {
        Type::Int32 | Type::Int64 => (&schema.minimum, &schema.maximum, ["min", "max"]),
        Type::Text | Type::Secret => (
            &schema.min_length,
            &schema.max_length,
            ["min_len", "max_len"],
        ),
        Type::List(_) => (&schema.min_items, &schema.max_items, ["min_len", "max_len"]),
        _ => return Vec::new(),
    };
    let example = match ty {
        Type::Int32 | Type::Int64 => facts::whole(schema.example.as_ref()),
        Type::Text => schema
            .example
            .as_ref()
            .and_then(serde_json::Value::as_str)
            .and_then(|text| i64::try_from(text.chars().count()).ok()),
        _ => None,
    };
    if schema.pattern.is_some() {
        notes.note(
            Outcome::Omitted,
            Some(name),
            "a regular expression, which is documented and not checked",
        );
    }
    match facts::bounds(least.as_ref(), most.as_ref(), example) {
        Ok((least, most)) => {
            let lengths = !matches!(ty, Type::Int32 | Type::Int64);
            let fits = |bound: &i64| !matches!(ty, Type::Int32) || i32::try_from(*bound).is_ok();
            let least = least.filter(fits).filter(|least| !lengths || *least > 0);
            let most = most.filter(fits).filter(|most| !lengths || *most > 0);
            let write = |(name, bound): (&str, Option<i64>)| {
                bound.map(|bound| format!("{name} = {}", grouped(bound)))
            };
            names
                .into_iter()
                .zip([least, most])
                .filter_map(write)
                .collect()
        }
        Err(reason) => {
            notes.note(Outcome::Omitted, Some(name), reason);
            Vec::new()
        }
    }
}

/// A number as clippy wants to read it: `100_000`.
fn grouped(number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let sign = if number < 0 { "-" } else { "" };
    if digits.len() <= 5 {
        return format!("{sign}{digits}");
    }
    let mut out = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push('_');
        }
        out.push(digit);
    }
    format!("{sign}{out}")
}

/// The same for readers of the documentation.
fn limits(options: &[String], schema: &Schema, ty: &Type) -> String {
    let of = |name: &str| {
        options.iter().find_map(|option| {
            option
                .strip_prefix(name)?
                .strip_prefix(" = ")
                .map(|n| n.replace('_', ""))
        })
    };
    let unit = match ty {
        Type::List(_) => " items",
        Type::Text | Type::Secret => " characters",
        _ => "",
    };
    let (least, most) = (
        of("min").or_else(|| of("min_len")),
        of("max").or_else(|| of("max_len")),
    );
    let mut facts = match (least, most) {
        (Some(least), Some(most)) if least == most => vec![format!("{least}{unit}")],
        (Some(least), Some(most)) => vec![format!("{least} to {most}{unit}")],
        (Some(least), None) => vec![format!("at least {least}{unit}")],
        (None, Some(most)) => vec![format!("at most {most}{unit}")],
        (None, None) => Vec::new(),
    };
    if let Some(values) = schema
        .values
        .as_deref()
        .filter(|values| values.len() <= 12 && !matches!(ty, Type::Named(_)))
    {
        let words: Vec<String> = values
            .iter()
            .filter_map(|value| facts::short(Some(value)))
            .map(|word| format!("`{word}`"))
            .collect();
        if !words.is_empty() {
            facts.push(words.join(", "));
        }
    }
    if let Some(pattern) = schema
        .pattern
        .as_deref()
        .filter(|pattern| !pattern.contains(['`', '\n']) && pattern.len() <= 60)
    {
        facts.push(format!("matches `{pattern}`"));
    }
    facts.join("; ")
}
