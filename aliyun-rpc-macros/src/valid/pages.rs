//! Rules of `paginate(...)` and `waiter(...)`.

use proc_macro2::{Ident, Span};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::{LitInt, Type};

use crate::attr::Opt;
use crate::attr::pages::{Paginate, State, Through, Waiter};
use crate::errors::Errors;
use crate::expand::pages;
use crate::ir::Param;
use crate::ir::shape::{Class, Shape};
use crate::naming::did_you_mean;
use crate::valid::unique;

/// Checks paging against the fields of the request.
pub(crate) fn paginate(
    paginate: &Opt<Paginate>,
    action: &Ident,
    params: &[Param<'_>],
    errors: &mut Errors,
) {
    let (at, paginate) = (paginate.key.span(), &paginate.value);
    if paginate.items.is_none() || paginate.item.is_none() {
        errors.at(
            at,
            "`paginate` needs `items = <path in the response>` and `item = <type>`",
        );
    }
    if let Some(items) = &paginate.items
        && let Some(list) = items
            .value
            .0
            .iter()
            .find(|step| step.through == Through::List)
    {
        errors.at(
            list.name.span(),
            "the items of several lists are not one page: name one list, without `[]`",
        );
    }
    let mut field = |name: &Ident| field(name, action, params, errors);
    let token = paginate
        .token
        .as_ref()
        .and_then(|token| field(&token.value));
    let page = paginate.page.as_ref().and_then(|page| field(&page.value));
    let size = paginate.size.as_ref().and_then(|size| field(&size.value));
    match (&paginate.token, &paginate.page) {
        (None, None) => errors.at(
            at,
            "`paginate` needs what moves to the next page: `token = <field>` or `page = <field>`",
        ),
        (Some(_), Some(page)) => errors.at(
            page.key.span(),
            "`page` and `token` both say how to reach the next page; keep one",
        ),
        (Some(_), None) => {
            if let Some(total) = &paginate.total {
                errors.at(
                    total.key.span(),
                    "`total` goes with `page`; a `token` says itself when pages end",
                );
            }
            if let Some(shape) = token.filter(|shape| !is_place(shape)) {
                errors.on(shape.whole, "a paging token is a text: `Option<String>`");
            }
        }
        (None, Some(_)) => {
            let token_only = [
                (
                    &paginate.next,
                    "`next` goes with `token`; a `page` counts by itself",
                ),
                (
                    &paginate.more,
                    "`more` goes with `token`; a `page` counts up to a `total`",
                ),
            ];
            for (option, message) in token_only {
                if let Some(option) = option {
                    errors.at(option.key.span(), message);
                }
            }
            if let Some(shape) = page.filter(|shape| !is_place(shape)) {
                errors.on(
                    shape.whole,
                    "a page number is a whole number: `Option<i32>`",
                );
            }
        }
    }
    if let Some(shape) = size.filter(|shape| !is_place(shape)) {
        errors.on(shape.whole, "a page size is a whole number: `Option<i32>`");
    }
    if let Some(size) = &paginate.size {
        let other = paginate.token.as_ref().or(paginate.page.as_ref());
        if other.is_some_and(|other| other.value.unraw() == size.value.unraw()) {
            let message = format!(
                "`{}` cannot say both where a page is and how long",
                size.value
            );
            errors.at(size.value.span(), message);
        }
    }
}

/// Whether the runtime can put a place into a field of this type. Services write numbers as text, and tokens as numbers.
fn is_place(shape: &Shape<'_>) -> bool {
    is_text(shape) || is_number(shape)
}

/// Whether the runtime can put a token into a field of this type, as far as the spelling tells.
fn is_text(shape: &Shape<'_>) -> bool {
    match shape.class {
        Class::Text => !matches!(shape.bare, Type::Reference(_)),
        class => matches!(class, Class::Other),
    }
}

/// Whether the runtime can put a number into a field of this type, as far as the spelling tells.
fn is_number(shape: &Shape<'_>) -> bool {
    match shape.class {
        Class::Integer => ["i32", "i64"].contains(&&*shape.bare.to_token_stream().to_string()),
        class => matches!(class, Class::Other),
    }
}

fn field<'a>(
    name: &Ident,
    action: &Ident,
    params: &[Param<'a>],
    errors: &mut Errors,
) -> Option<Shape<'a>> {
    let found = params
        .iter()
        .find(|param| param.ident.unraw() == name.unraw());
    if found.is_none() {
        let names: Vec<String> = params.iter().map(|p| p.ident.unraw().to_string()).collect();
        let hint = did_you_mean(&name.to_string(), names.iter().map(String::as_str));
        errors.at(
            name.span(),
            format!("`{action}` has no field `{name}`{hint}"),
        );
    }
    found.map(|param| param.shape)
}

/// Checks that waiters have names of their own, and that each state has one meaning.
///
/// `taken` are constants that documented errors become, and their codes.
pub(crate) fn waiters(waiters: &[Opt<Waiter>], taken: &[(String, String)], errors: &mut Errors) {
    let names: Vec<String> = waiters.iter().map(|w| w.value.name.to_string()).collect();
    unique(
        names
            .iter()
            .map(String::as_str)
            .zip(waiters.iter().map(|w| w.value.name.span())),
        errors,
        |name, _| format!("waiter `{name}` is written twice"),
    );
    for waiter in waiters {
        let (at, waiter) = (waiter.key.span(), &waiter.value);
        constant(waiter, taken, errors);
        if waiter.status.is_none() {
            errors.at(at, "`waiter` needs `status = <path in the response>`");
        }
        if waiter
            .done
            .as_ref()
            .is_none_or(|done| done.value.is_empty())
        {
            errors.at(
                at,
                "`waiter` needs the values to wait for: `done(\"Running\")`",
            );
        }
        meanings(waiter, errors);
        let every = waiter
            .every
            .as_ref()
            .and_then(|every| seconds(every, errors));
        let within = waiter
            .within
            .as_ref()
            .and_then(|within| seconds(within, errors));
        if let (Some(every), Some(within), Some(at)) = (every, within, &waiter.within)
            && within < every
        {
            errors.at(
                at.value.span(),
                format!("the wait would end after {within} seconds, before the second look after {every}"),
            );
        }
    }
}

/// The constant of a waiter must be one, and its own.
fn constant(waiter: &Waiter, taken: &[(String, String)], errors: &mut Errors) {
    let Some(constant) = pages::constant(waiter) else {
        return;
    };
    if constant == "ACTION" {
        errors.at(
            waiter.name.span(),
            "no constant can be named `ACTION` here: that is the description of the action",
        );
    }
    if let Some((_, code)) = taken.iter().find(|(other, _)| constant == other) {
        let message = format!(
            "the waiter and the documented error `{code}` both become the constant `{constant}`; rename the waiter"
        );
        errors.at(waiter.name.span(), message);
    }
}

/// Each state may stand in one list.
fn meanings(waiter: &Waiter, errors: &mut Errors) {
    let mut seen: Vec<(String, &str)> = Vec::new();
    let mut add = |state: String, shown: String, span: Span, list: &'static str| match seen
        .iter()
        .find(|(other, _)| *other == state)
    {
        Some((_, first)) if *first == list => {
            errors.at(span, format!("{shown} is listed twice"));
        }
        Some((_, first)) => {
            errors.at(span, format!("{shown} cannot mean both {first} and {list}"));
        }
        None => seen.push((state, list)),
    };
    let lists = [("done", &waiter.done), ("failed", &waiter.failed)];
    for (list, states) in lists {
        for state in states.iter().flat_map(|states| &states.value) {
            match state {
                State::Text(text) => {
                    let value = text.value();
                    add(
                        format!("\"{value}"),
                        format!("`{value}`"),
                        text.span(),
                        list,
                    );
                }
                State::Any(word) | State::Missing(word) => {
                    add(word.to_string(), format!("`{word}`"), word.span(), list);
                }
            }
        }
    }
    for code in waiter.missing.iter().flat_map(|codes| &codes.value) {
        let value = code.value();
        add(
            format!("\"{value}"),
            format!("`{value}`"),
            code.span(),
            "missing",
        );
    }
    let failed = waiter.failed.iter().flat_map(|failed| &failed.value);
    for state in failed {
        if let State::Any(word) = state {
            errors.at(
                word.span(),
                "`any` goes into `done`; a wait that fails in any other state could not wait",
            );
        }
    }
}

fn seconds(option: &Opt<LitInt>, errors: &mut Errors) -> Option<u64> {
    match option.value.base10_parse::<u64>() {
        Ok(seconds) if seconds > 0 => Some(seconds),
        _ => {
            let message = format!("`{}` is a number of seconds above 0", option.key);
            errors.at(option.value.span(), message);
            None
        }
    }
}
