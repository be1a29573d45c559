//! Rules of `#[rpc_action(...)]`.

use std::collections::HashSet;

use proc_macro2::{Ident, Span};
use quote::ToTokens;
use syn::{LitInt, LitStr};

use crate::attr::Opt;
use crate::attr::action::{ActionOpts, Body, ErrorOpt, ErrorRow, Method};
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
        error_codes(opts.error_rows(), errors);
        constants(&list.value, errors);
    }
    if let Some(paginate) = &opts.paginate {
        pages::paginate(paginate, name, params, errors);
    }
    let documented: Vec<(String, String)> = opts
        .error_rows()
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

fn error_codes<'a>(rows: impl Iterator<Item = &'a ErrorRow>, errors: &mut Errors) {
    let mut seen: Vec<(&ErrorRow, String, String)> = Vec::new();
    for row in rows {
        status(&row.status, errors);
        let (code, span) = (row.code.value(), row.code.span());
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
        let other = seen.iter().find_map(|(first, of, name)| {
            // A code may come with several statuses.
            if *of == code {
                same_status(first, row).then(|| {
                    let message = format!(
                        "error code `{code}` is listed twice with status {}",
                        row.status
                    );
                    (*first, message)
                })
            } else {
                (*name == constant && !name.is_empty()).then(|| {
                    let message =
                        format!("`{code}` and `{of}` both become the constant `{constant}`");
                    (*first, message)
                })
            }
        });
        if let Some((first, message)) = other {
            errors.at(span, message);
            let first = &first.code;
            errors.at(
                first.span(),
                format!("`{}` is first listed here", first.value()),
            );
        } else {
            seen.push((row, code, constant));
        }
    }
}

fn status(status: &LitInt, errors: &mut Errors) {
    let number = status.base10_parse::<u16>();
    if !number.is_ok_and(|number| (100..=599).contains(&number)) {
        errors.at(
            status.span(),
            format!("an HTTP status is a number from 100 to 599, found `{status}`"),
        );
    }
}

fn same_status(a: &ErrorRow, b: &ErrorRow) -> bool {
    a.status.base10_digits() == b.status.base10_digits()
}

/// Constants that are named twice. Two names of one constant are not known here.
fn constants(list: &[ErrorOpt], errors: &mut Errors) {
    let paths = list.iter().filter_map(|error| match error {
        ErrorOpt::Constant(path) => Some(path),
        ErrorOpt::Row(_) => None,
    });
    let mut seen: HashSet<String> = HashSet::new();
    for path in paths {
        let name = path.to_token_stream().to_string().replace(' ', "");
        if !seen.insert(name.clone()) {
            errors.on(path, format!("`{name}` is listed twice"));
        }
    }
}
