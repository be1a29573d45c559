//! Rules of `#[rpc_action(...)]`.

use proc_macro2::{Ident, Span};
use syn::LitStr;

use crate::attr::Opt;
use crate::attr::action::{ActionOpts, Body, ErrorOpt, Method};
use crate::errors::Errors;
use crate::ir::Param;
use crate::naming::{check_date, shouty};
use crate::valid::pages;

/// Checks the options of an action; `attr` is where the attribute stands, if it does.
pub(crate) fn check(
    opts: &ActionOpts,
    name: &Ident,
    attr: Option<Span>,
    params: &[Param<'_>],
    errors: &mut Errors,
) {
    match attr {
        None => errors.at(
            name.span(),
            format!(
                "`{name}` derives `RpcAction` but has no \
                 `#[rpc_action(product = \"...\", version = \"YYYY-MM-DD\")]`"
            ),
        ),
        Some(span) => missing(opts, span, errors),
    }
    if let Some(product) = &opts.product {
        word("product", &product.value, errors);
    }
    if let Some(action) = &opts.action {
        word("action", &action.value, errors);
    }
    if let Some(version) = &opts.version {
        date(&version.value, errors);
    }
    if let (Some(method), Some(body)) = (&opts.method, &opts.body)
        && method.value == Method::Get
    {
        let word = if body.value == Body::Json {
            "body = json"
        } else {
            "body"
        };
        errors.at(
            body.key.span(),
            format!("a `GET` request has no body: remove `{word}` or write `method = POST`"),
        );
    }
    if let Some(list) = &opts.errors {
        error_codes(&list.value, errors);
    }
    if let Some(paginate) = &opts.paginate {
        pages::paginate(paginate, name, params, errors);
    }
    let documented = opts.errors.iter().flat_map(|list| &list.value);
    let documented: Vec<(String, String)> = documented
        .map(|error| (shouty(&error.code.value()), error.code.value()))
        .collect();
    pages::waiters(&opts.waiters, &documented, errors);
    if let Some(codes) = &opts.success_codes {
        success_codes(codes, &documented, errors);
    }
}

fn success_codes(codes: &Opt<Vec<LitStr>>, documented: &[(String, String)], errors: &mut Errors) {
    if codes.value.is_empty() {
        errors.at(
            codes.key.span(),
            "without a code of success every answer would be an error: write `success_codes(\"OK\")`",
        );
    }
    for (i, code) in codes.value.iter().enumerate() {
        let value = code.value();
        let before = codes.value.iter().take(i);
        if value.is_empty() || value.chars().any(char::is_whitespace) {
            errors.at(
                code.span(),
                "a code is a word like `OK` or `200`, without blanks; an answer without `Code` is a success anyway",
            );
        } else if before.into_iter().any(|other| other.value() == value) {
            errors.at(code.span(), format!("`{value}` is listed twice"));
        } else if documented.iter().any(|(_, error)| *error == value) {
            errors.at(
                code.span(),
                format!("`{value}` cannot be both a success and a documented error"),
            );
        }
    }
}

fn missing(opts: &ActionOpts, span: Span, errors: &mut Errors) {
    let needed = [
        ("product", "`product = \"...\"`"),
        ("version", "`version = \"YYYY-MM-DD\"`"),
    ];
    let missing: Vec<&str> = needed
        .iter()
        .filter(|(word, _)| !opts.seen.iter().any(|seen| seen == word))
        .map(|(_, usage)| *usage)
        .collect();
    if !missing.is_empty() {
        errors.at(span, format!("missing {}", missing.join(" and ")));
    }
}

fn word(option: &str, text: &LitStr, errors: &mut Errors) {
    let value = text.value();
    let fits = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
    if value.is_empty() {
        errors.at(text.span(), format!("`{option}` is empty"));
    } else if !value.chars().all(fits) {
        errors.at(
            text.span(),
            format!("`{option}` holds only letters, digits, `-`, `_` and `.`, found `{value}`"),
        );
    }
}

fn date(text: &LitStr, errors: &mut Errors) {
    if let Err(right) = check_date(&text.value()) {
        let hint = right.map_or_else(String::new, |date| format!("; write `{date}`"));
        errors.at(
            text.span(),
            format!(
                "`version` must be a date written `YYYY-MM-DD`, found `{}`{hint}",
                text.value()
            ),
        );
    }
}

fn error_codes(list: &[ErrorOpt], errors: &mut Errors) {
    let mut seen: Vec<(String, String, Span)> = Vec::new();
    for error in list {
        let status = error.status.base10_parse::<u16>();
        if !status.is_ok_and(|status| (100..=599).contains(&status)) {
            errors.at(
                error.status.span(),
                format!(
                    "an HTTP status is a number from 100 to 599, found `{}`",
                    error.status
                ),
            );
        }
        let (code, span) = (error.code.value(), error.code.span());
        if code.is_empty() || code.chars().any(char::is_whitespace) {
            errors.at(
                span,
                "an error code is a word like `NoPermission`, without blanks",
            );
            continue;
        }
        let constant = shouty(&code);
        if constant == "ACTION" {
            errors.at(
                span,
                "no constant can be named `ACTION` here: that is the description of the action",
            );
        }
        match seen
            .iter()
            .find(|(_, other, _)| *other == constant && !other.is_empty())
        {
            Some((first, _, place)) => {
                let message = if *first == code {
                    format!("error code `{code}` is listed twice")
                } else {
                    format!("`{code}` and `{first}` both become the constant `{constant}`")
                };
                errors.at(span, message);
                errors.at(*place, format!("`{first}` is first listed here"));
            }
            None => seen.push((code, constant, span)),
        }
    }
}
