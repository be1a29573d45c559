//! Rules of request fields, alone and together.

use proc_macro2::Ident;
use syn::ext::IdentExt;

use crate::errors::Errors;
use crate::ir::Param;
use crate::ir::shape::{Class, class};
use crate::valid::{bytes, rules, unique, wire_name};

/// Whose fields are checked.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Owner {
    /// An action's, with a body or without one.
    Action {
        /// Whether requests are sent with `GET`.
        get: bool,
        /// Whether the body is a JSON object.
        json: bool,
        /// Whether parameters go into the body unless they say otherwise.
        body: bool,
    },
    /// An object's inside a request.
    Object,
}

/// Names that the runtime itself sends with signature V1: an operation's own parameter has one only if it says so.
const COMMON: [&str; 10] = [
    "Action",
    "Version",
    "Format",
    "AccessKeyId",
    "Signature",
    "SignatureMethod",
    "SignatureVersion",
    "SignatureNonce",
    "SignatureType",
    "Timestamp",
];

/// Names of credentials, which are never an operation's own.
const CREDENTIALS: [&str; 2] = ["SecurityToken", "BearerToken"];

/// Methods that a setter would hide.
const METHODS: [&str; 4] = ["new", "clone", "send", "sign"];

/// Checks all fields of a request or of an object inside one.
pub(crate) fn check(params: &[Param<'_>], owner: Owner, errors: &mut Errors) {
    for param in params {
        if let Some(name) = &param.opts.name {
            wire_name("name", &name.value, errors);
        }
        if param.is_skipped() {
            skipped(param, errors);
            continue;
        }
        presence(param, errors);
        style(param, errors);
        place(param, owner, errors);
        filled(param, owner, errors);
        reserved(param, owner, errors);
        rules::check(param, params, errors);
    }
    let sent: Vec<&Param<'_>> = params
        .iter()
        .filter(|p| !p.is_skipped() && p.opts.flatten.is_none())
        .collect();
    unique(
        sent.iter().map(|p| (p.wire.as_str(), p.name_span())),
        errors,
        |name, i| match sent.get(i) {
            Some(first) => {
                format!(
                    "parameter `{name}` is already sent by field `{}`",
                    first.ident.unraw()
                )
            }
            None => format!("parameter `{name}` is sent twice"),
        },
    );
    single(params, errors, "idempotency_token", |p| {
        p.opts.idempotency_token.as_ref().map(|o| &o.key)
    });
    single(params, errors, "region", |p| {
        p.opts.region.as_ref().map(|o| &o.key)
    });
    single(params, errors, "host", |p| {
        p.opts.host.as_ref().map(|o| &o.key)
    });
    bytes::check(params, owner, errors);
}

/// At most one field may carry the option.
pub(super) fn single<'p, 'a>(
    params: &'p [Param<'a>],
    errors: &mut Errors,
    option: &str,
    key: impl Fn(&'p Param<'a>) -> Option<&'p Ident>,
) {
    let mut keys = params
        .iter()
        .filter_map(|param| key(param).map(|key| (param, key)));
    let Some((first, first_key)) = keys.next() else {
        return;
    };
    let mut more = false;
    for (_, key) in keys {
        let name = first.ident.unraw();
        errors.at(
            key.span(),
            format!("`{option}` already stands on field `{name}`; keep one"),
        );
        more = true;
    }
    if more {
        errors.at(first_key.span(), format!("`{option}` first stands here"));
    }
}

fn skipped(param: &Param<'_>, errors: &mut Errors) {
    let opts = &param.opts;
    let others = opts
        .styles()
        .into_iter()
        .chain(opts.places())
        .chain(opts.name.as_ref().map(|o| &o.key))
        .chain(opts.required.as_ref().map(|o| &o.key))
        .chain(opts.region.as_ref().map(|o| &o.key))
        .chain(opts.idempotency_token.as_ref().map(|o| &o.key))
        .chain(opts.own.as_ref().map(|o| &o.key))
        .chain(rules::keys(opts));
    for other in others {
        errors.at(
            other.span(),
            format!(
                "`skip` keeps the field out of the request, so `{other}` says nothing; keep one"
            ),
        );
    }
}

/// Whether it is clear when the parameter is sent.
fn presence(param: &Param<'_>, errors: &mut Errors) {
    let shape = &param.shape;
    if shape.is_option() && matches!(class(shape.bare), Class::Maybe(_)) {
        errors.on(
            shape.whole,
            "`Option<Option<_>>` has no meaning on the wire: a parameter is either sent or not",
        );
    }
    if let Some(required) = &param.opts.required {
        if shape.is_option() {
            errors.at(
                required.key.span(),
                "`required` contradicts `Option`: a required parameter is written without `Option`",
            );
        } else if !param.is_repeated() {
            errors.at(
                required.key.span(),
                "a field that is no `Option`, `Vec` or map is required already; remove `required`",
            );
        }
    }
}

/// Whether the style fits the type.
fn style(param: &Param<'_>, errors: &mut Errors) {
    let (opts, class) = (&param.opts, &param.shape.class);
    let styles = opts.styles();
    if let [first, second, ..] = styles.as_slice() {
        errors.at(
            second.span(),
            format!(
                "`{second}` and `{first}` both say how the {} is sent; keep one",
                noun(class)
            ),
        );
        return;
    }
    if let Some(join) = &opts.join {
        match class {
            Class::List(item) => {
                if matches!(
                    crate::ir::shape::class(item),
                    Class::List(_) | Class::Map(..)
                ) {
                    errors.at(join.key.span(), "only texts, numbers and bools can be joined; write `json` for nested values");
                }
            }
            other => errors.at(
                join.key.span(),
                format!(
                    "`join` is for lists, and `{}` is {}; write `Vec<_>` or remove `join`",
                    param.ident.unraw(),
                    other.word()
                ),
            ),
        }
        if join.value.value().is_empty() {
            errors.at(
                join.value.span(),
                "`join` needs a separator: `join = \",\"`",
            );
        }
    }
    if let Some(flatten) = &opts.flatten {
        if !matches!(class, Class::Other) {
            errors.at(
                flatten.key.span(),
                format!("`flatten` lets in the fields of a struct that derives `RpcParams`, and `{}` is {}", param.ident.unraw(), class.word()),
            );
        }
        if let Some(name) = &opts.name {
            errors.at(
                name.key.span(),
                "a flattened struct has no name of its own; remove `name` or `flatten`",
            );
        }
        return;
    }
    for style in styles {
        if class.is_scalar() && opts.join.is_none() {
            errors.at(
                style.span(),
                format!(
                    "`{style}` says how a list, map or object is sent, and `{}` is {}; remove it",
                    param.ident.unraw(),
                    class.word()
                ),
            );
        }
    }
}

fn noun(class: &Class<'_>) -> &'static str {
    match class {
        Class::List(_) => "list",
        Class::Map(..) => "map",
        _ => "value",
    }
}

/// Whether the parameter can travel where it is told to.
fn place(param: &Param<'_>, owner: Owner, errors: &mut Errors) {
    let places = param.opts.places();
    if let [first, second, ..] = places.as_slice() {
        errors.at(
            second.span(),
            format!("`{second}` and `{first}` both say where the parameter travels; keep one"),
        );
    }
    match owner {
        Owner::Object => {
            for place in &places {
                errors.at(
                    place.span(),
                    format!("`{place}` belongs on a field of the action: a nested object travels with its parameter"),
                );
            }
        }
        Owner::Action { get, json, .. } => {
            if let Some(body) = &param.opts.body
                && get
            {
                errors.at(body.key.span(), "a `GET` request has no body: remove `body` or write `method = POST` on the struct");
            }
            let dotted = param
                .opts
                .dotted
                .as_ref()
                .filter(|_| param.opts.query.is_none());
            if let (true, Some(dotted)) = (json, dotted) {
                errors.at(dotted.key.span(), "a JSON body has no dotted names: objects are sent as they are; remove `dotted`");
            }
        }
    }
    if param.opts.host.is_some() && !matches!(param.shape.class, Class::Text) {
        errors.on(
            param.shape.whole,
            "a `host` field names a region: it must be `String` or `Option<String>`",
        );
    }
}

/// Whether the runtime can fill the field.
fn filled(param: &Param<'_>, owner: Owner, errors: &mut Errors) {
    let opts = &param.opts;
    let optional_text =
        param.shape.is_option() && matches!(param.shape.class, Class::Text) && !param.shape.secret;
    if let Some(token) = &opts.idempotency_token {
        if !optional_text {
            errors.on(param.shape.whole, "an `idempotency_token` field must be `Option<String>`: the runtime fills it in when it is `None`");
        }
        for other in opts.region.iter().chain(&opts.host) {
            errors.at(
                other.key.span(),
                format!(
                    "an `idempotency_token` is no region; remove `{}`",
                    other.key
                ),
            );
        }
        nested(owner, &token.key, errors);
    }
    if let Some(region) = &opts.region {
        if !optional_text {
            errors.on(param.shape.whole, "a `region` field must be `Option<String>`: the runtime fills it in from the client when it is `None`");
        }
        if let Some(host) = &opts.host {
            errors.at(
                region.key.span(),
                "`host` keeps the region out of the request and `region` sends it; keep one",
            );
            errors.at(host.key.span(), "`host` stands here");
        }
        nested(owner, &region.key, errors);
    }
}

fn nested(owner: Owner, key: &Ident, errors: &mut Errors) {
    if matches!(owner, Owner::Object) {
        errors.at(key.span(), format!("`{key}` belongs on a field of the action: the runtime does not look into nested objects"));
    }
}

/// Why `own` says nothing here.
fn needless(param: &Param<'_>, action: bool) -> String {
    let why = if !action {
        "in a nested object every name is the operation's own".to_owned()
    } else if param.opts.flatten.is_some() {
        "a flattened struct has no name of its own".to_owned()
    } else {
        format!("`{}` is none here", param.wire)
    };
    format!(
        "`own` is for a parameter with the name of a common one, like `Version`, and {why}; remove it"
    )
}

/// Whether a name is taken by the runtime, or by a method that the setter would hide.
fn reserved(param: &Param<'_>, owner: Owner, errors: &mut Errors) {
    let action = matches!(owner, Owner::Action { .. });
    let named = action && param.opts.flatten.is_none();
    // Bytes are sent without a name.
    let common = named && COMMON.contains(&param.wire.as_str()) && !param.opts.is_bytes();
    if common && param.opts.own.is_none() {
        errors.at(
            param.name_span(),
            format!(
                "`{}` is a common parameter that the runtime sets on every request; if the operation has its own one \
                 of this name, write `#[rpc(own)]`",
                param.wire
            ),
        );
    }
    if named && CREDENTIALS.contains(&param.wire.as_str()) {
        errors.at(
            param.name_span(),
            format!(
                "`{}` is a credential, which the runtime sends itself; remove the field",
                param.wire
            ),
        );
    } else if let Some(own) = &param.opts.own
        && !common
    {
        errors.at(own.key.span(), needless(param, action));
    }
    let method = param.ident.unraw().to_string();
    let hidden = METHODS.iter().take(if action { METHODS.len() } else { 2 });
    if !param.is_required() && hidden.into_iter().any(|name| *name == method) {
        errors.at(
            param.ident.span(),
            format!(
                "a setter `{method}` would hide the method `{method}`; rename the field and keep the \
                 parameter: `#[rpc(name = \"{}\")] {method}_value`",
                param.wire
            ),
        );
    }
}
