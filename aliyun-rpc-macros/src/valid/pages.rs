//! Rules of `paginate(...)` and `waiter(...)`.

use proc_macro2::Ident;
use syn::ext::IdentExt;

use crate::attr::Opt;
use crate::attr::pages::{Paginate, Waiter};
use crate::errors::Errors;
use crate::ir::Param;
use crate::ir::shape::Class;
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
    match (&paginate.token, &paginate.page) {
        (None, None) => errors.at(
            at,
            "`paginate` needs what moves to the next page: `token = <field>` or `page = <field>`",
        ),
        (Some(_), Some(page)) => errors.at(
            page.key.span(),
            "`page` and `token` both say how to reach the next page; keep one",
        ),
        (Some(token), None) => {
            if let Some(total) = &paginate.total {
                errors.at(
                    total.key.span(),
                    "`total` goes with `page`; a `token` says itself when pages end",
                );
            }
            if let Some(field) = field(&token.value, action, params, errors)
                && !matches!(field.shape.class, Class::Text | Class::Other)
            {
                errors.on(
                    field.shape.whole,
                    "a paging token is a text: `Option<String>`",
                );
            }
        }
        (None, Some(page)) => {
            if paginate.total.is_none() {
                errors.at(
                    at,
                    "`paginate(page = ..)` needs `total = <path in the response>` to know the end",
                );
            }
            if let Some(next) = &paginate.next {
                errors.at(
                    next.key.span(),
                    "`next` goes with `token`; a `page` counts by itself",
                );
            }
            if let Some(field) = field(&page.value, action, params, errors)
                && !matches!(field.shape.class, Class::Integer | Class::Other)
            {
                errors.on(
                    field.shape.whole,
                    "a page number is a whole number: `Option<i32>`",
                );
            }
        }
    }
}

fn field<'p, 'a>(
    name: &Ident,
    action: &Ident,
    params: &'p [Param<'a>],
    errors: &mut Errors,
) -> Option<&'p Param<'a>> {
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
    found
}

/// Checks that waiters have names of their own and values to wait for.
pub(crate) fn waiters(waiters: &[Opt<Waiter>], errors: &mut Errors) {
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
        if waiter.status.is_none() {
            errors.at(at, "`waiter` needs `status = <path in the response>`");
        }
        let Some(done) = waiter.done.as_ref().filter(|done| !done.value.is_empty()) else {
            errors.at(
                at,
                "`waiter` needs the values to wait for: `done(\"Running\")`",
            );
            continue;
        };
        for failed in waiter.failed.iter().flat_map(|failed| &failed.value) {
            if done.value.iter().any(|done| done.value() == failed.value()) {
                let value = failed.value();
                errors.at(
                    failed.span(),
                    format!("`{value}` cannot mean both done and failed"),
                );
            }
        }
    }
}
