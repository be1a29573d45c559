//! One operation: its request, its answer, what is nested in them.

use std::collections::HashSet;

use crate::metadata::{Api, Info, Parameter, Schema};
use crate::model::{Field, Item, Operation, Role, Struct, Type};
use crate::names;
use crate::report::{Notes, Outcome};
use crate::translate::scope::{Place, Scope};
use crate::translate::shared::Shared;
use crate::translate::{docs, fields};

/// What an operation is called in Rust.
#[derive(Clone, Debug)]
pub(super) struct Naming {
    /// The module, `describe_instances`.
    pub(super) module: String,
    /// The struct, `DescribeInstances`.
    pub(super) name: String,
}

/// Makes the model of an operation.
///
/// # Errors
/// Why it cannot be called with this framework.
pub(super) fn translate(
    info: &Info,
    action: &str,
    api: &Api,
    naming: Naming,
    shared: &Shared<'_>,
    notes: &mut Notes<'_>,
) -> Result<Operation, String> {
    let method = method(api)?;
    let Naming { module, name } = naming;
    let response = format!("{name}Response");
    let mut scope = Scope::new(shared, [name.clone(), response.clone()]);
    let (body, request_fields) = parameters(api, &mut scope, notes)?;
    let answer = answer(api, &response, &name, shared, &mut scope, notes)?;
    let mut options: Vec<String> = Vec::new();
    if name != action {
        options.push(format!("action = {action:?}"));
    }
    options.extend(method.map(str::to_owned));
    options.extend(body);
    if api.security.as_ref().is_some_and(Vec::is_empty) {
        options.push("anonymous".to_owned());
    }
    Ok(Operation {
        action: action.to_owned(),
        module,
        options,
        request: Struct {
            docs: docs::action(info, action),
            name,
            role: Role::Action,
            fields: request_fields,
            deprecated: api.deprecated,
            options: Vec::new(),
        },
        answer,
        nested: scope.into_items(),
        errors: Vec::new(),
        pages: None,
    })
}

/// The option of the HTTP method, if it is not the usual one.
fn method(api: &Api) -> Result<Option<&'static str>, String> {
    let has = |method: &str| {
        api.methods
            .iter()
            .any(|known| known.eq_ignore_ascii_case(method))
    };
    if api.methods.is_empty() || has("post") {
        Ok(None)
    } else if has("get") {
        Ok(Some("method = GET"))
    } else {
        Err(format!(
            "its only method is {}, which the RPC style does not have",
            api.methods.join(" or ").to_ascii_uppercase()
        ))
    }
}

/// The fields of the request, and the option that says where its body goes.
fn parameters(
    api: &Api,
    scope: &mut Scope<'_>,
    notes: &mut Notes<'_>,
) -> Result<(Option<String>, Vec<Field>), String> {
    let count = |place: &str| {
        api.parameters
            .iter()
            .filter(|parameter| parameter.place == place)
            .count()
    };
    let is_file = |parameter: &Parameter| {
        parameter.place == "body" && parameter.schema.format.as_deref() == Some("binary")
    };
    let body = if count("body") > 0 && !api.parameters.iter().any(is_file) {
        Some("body = json")
    } else if count("formData") > 0 && count("formData") >= count("query") {
        Some("body")
    } else {
        None
    };
    let mut taken = HashSet::new();
    let mut wires = HashSet::new();
    let mut out = Vec::new();
    // One parameter picks the host: the one with the usual name, or the first.
    let mut hosts = api.parameters.iter().filter(|p| p.place == "host");
    let host = hosts.clone().find(|p| p.name == "RegionId");
    let host = host.or_else(|| hosts.next()).map(|p| p.name.as_str());
    for parameter in &api.parameters {
        let name = parameter.name.as_str();
        if name == "SecurityToken" {
            notes.note(
                Outcome::Omitted,
                Some(name),
                "sent by the runtime, out of the credentials",
            );
            continue;
        }
        if !wires.insert(name.to_owned()) {
            notes.note(
                Outcome::Omitted,
                Some(name),
                "a second parameter of the same name",
            );
            continue;
        }
        if parameter.place == "host" && host.is_some_and(|host| host != name) {
            notes.note(
                Outcome::Omitted,
                Some(name),
                "a second parameter that picks the host",
            );
            continue;
        }
        let ident = names::unique(&mut taken, &names::parameter(name), "_");
        let mut field = match parameter.place.as_str() {
            "query" | "formData" | "host" => fields::parameter(scope, parameter, &ident, notes),
            "body" => in_body(scope, parameter, &ident, notes),
            other => {
                return Err(format!(
                    "a parameter in the {other}, which the RPC style does not have"
                ));
            }
        };
        match (body, parameter.place.as_str()) {
            (Some(_), "query") => field.options.push("query".to_owned()),
            (None, "formData") => field.options.push("body".to_owned()),
            _ => {}
        }
        out.push(field);
    }
    Ok((body.map(str::to_owned), out))
}

/// A parameter that is the whole body, if a file, or else a member of the JSON object that is the body.
fn in_body(
    scope: &mut Scope<'_>,
    parameter: &Parameter,
    ident: &str,
    notes: &mut Notes<'_>,
) -> Field {
    let schema = &parameter.schema;
    if schema.format.as_deref() == Some("binary") {
        let mut field = fields::parameter(
            scope,
            &Parameter {
                schema: Schema::default(),
                ..parameter.clone()
            },
            ident,
            notes,
        );
        field.ty = Type::Blob;
        field.optional = !schema.required;
        field.options = vec!["body = bytes".to_owned()];
        return field;
    }
    let mut field = fields::parameter(scope, parameter, ident, notes);
    // A member of the JSON object that is the body: written as everything in it.
    field
        .options
        .retain(|option| option != "json" && option != "dotted");
    field
}

/// The answer's struct.
fn answer(
    api: &Api,
    name: &str,
    action: &str,
    shared: &Shared<'_>,
    scope: &mut Scope<'_>,
    notes: &mut Notes<'_>,
) -> Result<Struct, String> {
    let mut answer = Struct {
        name: name.to_owned(),
        docs: vec![format!("Answer of [`{action}`].")],
        role: Role::Answer,
        fields: Vec::new(),
        deprecated: false,
        options: Vec::new(),
    };
    let found = (api.responses.get("200")).or_else(|| {
        api.responses
            .iter()
            .find(|(status, _)| status.starts_with('2'))
            .map(|(_, answer)| answer)
    });
    let mut schema = found.and_then(|answer| answer.schema.as_ref());
    let is_stream = |kind: &String| kind.contains("event-stream");
    if api.produces.iter().any(is_stream) {
        answer.fields = vec![events(schema, scope, notes)];
        return Ok(answer);
    }
    if let Some(component) = schema.and_then(Schema::component) {
        schema = shared.schema(component);
    }
    let Some(schema) = schema else {
        if api.response_body.as_deref() != Some("none") {
            notes.note(
                Outcome::Changed,
                None,
                "no answer model: only the request's id is read",
            );
        }
        return Ok(answer);
    };
    match (&schema.properties, schema.word()) {
        (Some(properties), _) if !properties.is_empty() => {
            answer.fields = fields::members(scope, properties, "Response", Role::Answer, notes);
            Ok(answer)
        }
        (_, "object") => {
            notes.note(
                Outcome::Changed,
                None,
                "an answer without members: only the request's id is read",
            );
            Ok(answer)
        }
        _ => {
            answer.fields = vec![whole(schema, scope, notes)];
            Ok(answer)
        }
    }
}

/// The one field of an answer that is a stream of server-sent events: the schema is that of what an event carries.
fn events(schema: Option<&Schema>, scope: &mut Scope<'_>, notes: &mut Notes<'_>) -> Field {
    let place = Place {
        name: "Events",
        parent: "Response",
        role: Role::Answer,
    };
    let data = scope.item(schema, place, notes);
    Field {
        ident: "events".to_owned(),
        wire: "Events".to_owned(),
        ty: Type::Events(Box::new(data)),
        optional: false,
        wrapper: None,
        options: vec!["whole".to_owned()],
        docs: vec!["The events of the answer, when all have come.".to_owned()],
        deprecated: false,
    }
}

/// The one field of an answer that is no object.
fn whole(schema: &Schema, scope: &mut Scope<'_>, notes: &mut Notes<'_>) -> Field {
    let binary = schema.format.as_deref() == Some("binary");
    let place = Place {
        name: "Items",
        parent: "Response",
        role: Role::Answer,
    };
    let (ident, ty, doc) = match schema.word() {
        "string" if binary => ("body", Type::Blob, "The bytes of the answer."),
        "string" => ("text", Type::Text, "The text of the answer."),
        "array" => (
            "items",
            scope.ty(schema, place, notes),
            "The items of the answer.",
        ),
        _ => (
            "value",
            scope.ty(schema, place, notes),
            "The value of the answer.",
        ),
    };
    Field {
        ident: ident.to_owned(),
        wire: names::pascal(ident),
        optional: !matches!(ty, Type::Blob | Type::Text | Type::List(_) | Type::Any),
        ty,
        wrapper: None,
        options: vec!["whole".to_owned()],
        docs: vec![doc.to_owned()],
        deprecated: false,
    }
}

/// Types that a file uses, for its imports.
pub(crate) fn uses(operation: &Operation) -> impl Iterator<Item = &Type> {
    let nested = operation.nested.iter().filter_map(|item| match item {
        Item::Struct(item) => Some(item),
        Item::Enum(_) => None,
    });
    [&operation.request, &operation.answer]
        .into_iter()
        .chain(nested)
        .flat_map(|item| &item.fields)
        .map(|field| &field.ty)
        .chain(operation.pages.iter().map(|pages| &pages.item))
}
