//! Options of the struct: `#[rpc_action(...)]`.

use proc_macro2::{Ident, TokenStream};
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::{Attribute, LitInt, LitStr, Path, Token, Type};

use crate::attr::pages::{Paginate, Waiter};
use crate::attr::{Key, Opt, each, field};
use crate::errors::Errors;
use crate::naming::{closest, did_you_mean};

/// Everything that may stand in `#[rpc_action(...)]`.
#[derive(Default)]
pub(crate) struct ActionOpts {
    pub(crate) product: Option<Opt<LitStr>>,
    pub(crate) version: Option<Opt<LitStr>>,
    pub(crate) action: Option<Opt<LitStr>>,
    pub(crate) response: Option<Opt<Type>>,
    pub(crate) method: Option<Opt<Method>>,
    pub(crate) body: Option<Opt<Body>>,
    pub(crate) idempotent: Option<Opt<bool>>,
    pub(crate) anonymous: Option<Opt<()>>,
    pub(crate) deprecated: Option<Opt<()>>,
    pub(crate) endpoints: Option<Opt<Path>>,
    pub(crate) errors: Option<Opt<Vec<ErrorOpt>>>,
    pub(crate) paginate: Option<Opt<Paginate>>,
    pub(crate) waiters: Vec<Opt<Waiter>>,
    pub(crate) success_codes: Option<Opt<Vec<LitStr>>>,
    pub(crate) krate: Option<Opt<Path>>,
    /// The words that were given or evidently meant, also with a bad value: they are not missing.
    pub(crate) seen: Vec<String>,
}

/// The words of [`ActionOpts`].
pub(crate) const WORDS: &[&str] = &[
    "product",
    "version",
    "action",
    "response",
    "method",
    "body",
    "idempotent",
    "anonymous",
    "deprecated",
    "endpoints",
    "errors",
    "paginate",
    "waiter",
    "success_codes",
    "crate",
];

/// The two HTTP methods of RPC operations.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Method {
    Get,
    Post,
}

/// How the body is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Body {
    Form,
    Json,
}

/// One documented error.
pub(crate) enum ErrorOpt {
    /// A row: it becomes a constant of the struct.
    Row(ErrorRow),
    /// A constant that exists already: `errors::NO_PERMISSION`.
    Constant(Path),
}

/// `(400, "Code", "message")` or `(400, "Code")`.
pub(crate) struct ErrorRow {
    pub(crate) status: LitInt,
    pub(crate) code: LitStr,
    pub(crate) message: Option<LitStr>,
}

const ERRORS_USAGE: &str = "documented errors are rows and constants: \
    `errors((400, \"NoPermission\", \"You are not authorized.\"), (404, \"NoRule\"), errors::FORBIDDEN)`";

impl ActionOpts {
    /// The rows of the documented errors; constants have theirs elsewhere.
    pub(crate) fn error_rows(&self) -> impl Iterator<Item = &ErrorRow> {
        let errors = self.errors.iter().flat_map(|errors| &errors.value);
        errors.filter_map(|error| match error {
            ErrorOpt::Row(row) => Some(row),
            ErrorOpt::Constant(_) => None,
        })
    }

    /// Reads the options of one `#[rpc_action(...)]`.
    pub(crate) fn read(&mut self, attr: &Attribute, errors: &mut Errors) {
        each(attr, errors, |key, errors| self.option(key, errors));
    }

    fn option(&mut self, key: &Key<'_>, errors: &mut Errors) -> syn::Result<()> {
        self.seen.push(key.name());
        match key.name().as_str() {
            "product" => {
                let value = key.string("product = \"Config\"")?;
                key.set(&mut self.product, value, errors);
            }
            "version" => {
                let value = key.string("version = \"2019-01-08\"")?;
                key.set(&mut self.version, value, errors);
            }
            "action" => {
                let value = key.string("action = \"ListConfigRules\"")?;
                key.set(&mut self.action, value, errors);
            }
            "response" => {
                let value = key.parse("expected a type: `response = ListConfigRulesResponse`")?;
                key.set(&mut self.response, value, errors);
            }
            "method" => key.set(&mut self.method, method(key)?, errors),
            "body" => key.set(&mut self.body, body(key)?, errors),
            "idempotent" => key.set(&mut self.idempotent, key.switch()?, errors),
            "anonymous" => key.set(&mut self.anonymous, key.flag()?, errors),
            "deprecated" => key.set(&mut self.deprecated, key.flag()?, errors),
            "endpoints" => {
                let value = key.path("endpoints = crate::ENDPOINTS")?;
                key.set(&mut self.endpoints, value, errors);
            }
            "errors" => {
                let value = key.list(ERRORS_USAGE, |input| error_list(input, errors))?;
                key.set(&mut self.errors, value, errors);
            }
            "paginate" => {
                let value = Paginate::read(key, errors)?;
                key.set(&mut self.paginate, value, errors);
            }
            "waiter" => {
                let value = Waiter::read(key, errors)?;
                self.waiters.push(Opt {
                    key: key.ident.clone(),
                    value,
                });
            }
            "success_codes" => {
                let usage =
                    "expected what `Code` says in a successful answer: `success_codes(\"OK\")`";
                key.set(&mut self.success_codes, key.items(usage)?, errors);
            }
            "crate" => {
                let value = key.path("crate = my_crate::rpc")?;
                key.set(&mut self.krate, value, errors);
            }
            other => {
                self.seen
                    .extend(closest(other, WORDS.iter().copied()).map(str::to_owned));
                return Err(key.error(unknown(other)));
            }
        }
        Ok(())
    }
}

fn unknown(word: &str) -> String {
    if field::WORDS.contains(&word) {
        return format!("`{word}` is an option of a field: write `#[rpc({word})]` on the field");
    }
    format!(
        "unknown `rpc_action` option `{word}`{}",
        did_you_mean(word, WORDS.iter().copied())
    )
}

fn method(key: &Key<'_>) -> syn::Result<Method> {
    let usage = "expected `method = GET` or `method = POST`";
    key.equals(usage)?;
    let fork = key.input().fork();
    match fork.call(Ident::parse_any) {
        Ok(ident) if ident == "GET" => key.input().call(Ident::parse_any).map(|_| Method::Get),
        Ok(ident) if ident == "POST" => key.input().call(Ident::parse_any).map(|_| Method::Post),
        Ok(ident) => {
            let message = format!("RPC actions are sent with `GET` or `POST`, found `{ident}`");
            Err(key.value(message))
        }
        Err(_) => Err(key.value(usage)),
    }
}

fn body(key: &Key<'_>) -> syn::Result<Body> {
    if key.is_bare() {
        return Ok(Body::Form);
    }
    let usage = "expected `body` for a form or `body = json` for a JSON object";
    key.equals(usage)?;
    match key.input().fork().call(Ident::parse_any) {
        Ok(ident) if ident == "json" => key.input().call(Ident::parse_any).map(|_| Body::Json),
        Ok(ident) if ident == "form" => key.input().call(Ident::parse_any).map(|_| Body::Form),
        _ => Err(key.value(usage)),
    }
}

fn error_list(input: ParseStream<'_>, errors: &mut Errors) -> syn::Result<Vec<ErrorOpt>> {
    let mut list = Vec::new();
    while !input.is_empty() {
        if input.peek(syn::token::Paren) {
            let content;
            syn::parenthesized!(content in input);
            let tokens: TokenStream = content.parse()?;
            match row.parse2(tokens.clone()) {
                Ok(row) => list.push(ErrorOpt::Row(row)),
                Err(_) if tokens.is_empty() => return Err(content.error(ERRORS_USAGE)),
                Err(_) => errors.on(tokens, ERRORS_USAGE),
            }
        } else if input.fork().call(Path::parse_mod_style).is_ok() {
            list.push(ErrorOpt::Constant(input.call(Path::parse_mod_style)?));
        } else {
            return Err(input.error(ERRORS_USAGE));
        }
        if !input.is_empty() && input.parse::<Token![,]>().is_err() {
            return Err(input.error(ERRORS_USAGE));
        }
    }
    Ok(list)
}

fn row(input: ParseStream<'_>) -> syn::Result<ErrorRow> {
    let status = input.parse()?;
    input.parse::<Token![,]>()?;
    let code = input.parse()?;
    let mut message = None;
    if input.parse::<Option<Token![,]>>()?.is_some() && !input.is_empty() {
        message = Some(input.parse()?);
        input.parse::<Option<Token![,]>>()?;
    }
    Ok(ErrorRow {
        status,
        code,
        message,
    })
}
