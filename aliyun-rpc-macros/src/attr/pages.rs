//! `paginate(...)` and `waiter(...)`: how an answer is paged, and what it is polled for.

use proc_macro2::Ident;
use syn::parse::{Parse, ParseStream};
use syn::{LitInt, LitStr, Token, Type};

use crate::attr::{Key, Opt, options};
use crate::errors::Errors;
use crate::naming::did_you_mean;

/// `paginate(token = .., items = .., item = ..)` or `paginate(page = .., total = .., ..)`.
#[derive(Default)]
pub(crate) struct Paginate {
    pub(crate) token: Option<Opt<Ident>>,
    pub(crate) next: Option<Opt<AnswerPath>>,
    pub(crate) more: Option<Opt<AnswerPath>>,
    pub(crate) page: Option<Opt<Ident>>,
    pub(crate) total: Option<Opt<AnswerPath>>,
    pub(crate) size: Option<Opt<Ident>>,
    pub(crate) items: Option<Opt<AnswerPath>>,
    pub(crate) item: Option<Opt<Type>>,
}

/// `waiter(name, status = path, done("A"), failed("B"), missing("C"), every = 5, within = 600)`.
pub(crate) struct Waiter {
    pub(crate) name: Ident,
    pub(crate) status: Option<Opt<AnswerPath>>,
    pub(crate) done: Option<Opt<Vec<State>>>,
    pub(crate) failed: Option<Opt<Vec<State>>>,
    pub(crate) missing: Option<Opt<Vec<LitStr>>>,
    pub(crate) every: Option<Opt<LitInt>>,
    pub(crate) within: Option<Opt<LitInt>>,
}

/// What may stand in `done(..)` and `failed(..)`.
pub(crate) enum State {
    /// A status or an error code.
    Text(LitStr),
    /// `any`: every status that no list holds.
    Any(Ident),
    /// `missing`: no target.
    Missing(Ident),
}

impl Parse for State {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        if input.peek(LitStr) {
            return input.parse().map(Self::Text);
        }
        let word: Ident = input.parse()?;
        match word.to_string().as_str() {
            "any" => Ok(Self::Any(word)),
            "missing" => Ok(Self::Missing(word)),
            _ => Err(syn::Error::new(word.span(), "no such state")),
        }
    }
}

/// Fields of the answer, from the outside in: `config_rules.total_count`, `zones[].state?.text`.
pub(crate) struct AnswerPath(pub(crate) Vec<Step>);

/// One field of a path, and how the path goes on from it.
pub(crate) struct Step {
    pub(crate) name: Ident,
    pub(crate) through: Through,
}

/// How a path goes on from a field.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Through {
    /// The value itself.
    Value,
    /// `?`: the value of an option.
    Option,
    /// `[]`: each item of a list.
    List,
}

impl Parse for AnswerPath {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut steps = Vec::new();
        loop {
            let name = input.parse()?;
            let through = if input.parse::<Option<Token![?]>>()?.is_some() {
                Through::Option
            } else if input.peek(syn::token::Bracket) {
                let inner;
                syn::bracketed!(inner in input);
                if !inner.is_empty() {
                    return Err(inner.error("`[]` means each item"));
                }
                Through::List
            } else {
                Through::Value
            };
            steps.push(Step { name, through });
            if input.parse::<Option<Token![.]>>()?.is_none() {
                return Ok(Self(steps));
            }
        }
    }
}

const PAGINATE_USAGE: &str = "expected `paginate(token = next_token, items = rules, item = Rule)` \
    or `paginate(page = page_number, total = total_count, items = rules, item = Rule)`";
const WAITER_USAGE: &str = "expected \
    `waiter(running, status = instance.status, done(\"Running\"), failed(\"Stopped\"))`";

impl Paginate {
    pub(crate) fn read(key: &Key<'_>, errors: &mut Errors) -> syn::Result<Self> {
        let mut this = Self::default();
        key.list(PAGINATE_USAGE, |input| {
            options(input.parse()?, errors, |key, errors| {
                this.option(key, errors)
            });
            Ok(())
        })?;
        Ok(this)
    }

    fn option(&mut self, key: &Key<'_>, errors: &mut Errors) -> syn::Result<()> {
        match key.name().as_str() {
            "token" => {
                let value = key.parse("expected a field of the request: `token = next_token`")?;
                key.set(&mut self.token, value, errors);
            }
            "page" => {
                let value = key.parse("expected a field of the request: `page = page_number`")?;
                key.set(&mut self.page, value, errors);
            }
            "next" => {
                let value = key.parse("expected fields of the answer: `next = next_token`")?;
                key.set(&mut self.next, value, errors);
            }
            "total" => {
                let value = key.parse("expected fields of the answer: `total = total_count`")?;
                key.set(&mut self.total, value, errors);
            }
            "more" => {
                let value = key.parse("expected fields of the answer: `more = is_truncated`")?;
                key.set(&mut self.more, value, errors);
            }
            "size" => {
                let value = key.parse("expected a field of the request: `size = page_size`")?;
                key.set(&mut self.size, value, errors);
            }
            "items" => {
                let value = key.parse("expected fields of the answer: `items = rules.rule`")?;
                key.set(&mut self.items, value, errors);
            }
            "item" => {
                let value = key.parse("expected a type: `item = Rule`")?;
                key.set(&mut self.item, value, errors);
            }
            other => {
                let words = [
                    "token", "next", "more", "page", "total", "size", "items", "item",
                ];
                let hint = did_you_mean(other, words);
                return Err(key.error(format!("unknown `paginate` option `{other}`{hint}")));
            }
        }
        Ok(())
    }
}

impl Waiter {
    pub(crate) fn read(key: &Key<'_>, errors: &mut Errors) -> syn::Result<Self> {
        key.list(WAITER_USAGE, |input| {
            let mut this = Self {
                name: input
                    .parse()
                    .map_err(|error| syn::Error::new(error.span(), WAITER_USAGE))?,
                status: None,
                done: None,
                failed: None,
                missing: None,
                every: None,
                within: None,
            };
            if input.peek(Token![=]) {
                let message = "a waiter begins with its name: `waiter(running, status = ..)`";
                return Err(syn::Error::new(this.name.span(), message));
            }
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
            options(input.parse()?, errors, |key, errors| {
                this.option(key, errors)
            });
            Ok(this)
        })
    }

    fn option(&mut self, key: &Key<'_>, errors: &mut Errors) -> syn::Result<()> {
        match key.name().as_str() {
            "status" => {
                let value =
                    key.parse("expected fields of the answer: `status = instance.status`")?;
                key.set(&mut self.status, value, errors);
            }
            "done" => {
                let usage = "expected values of the status, error codes, `any` or `missing`: `done(\"Running\")`";
                key.set(&mut self.done, key.items(usage)?, errors);
            }
            "failed" => {
                let usage = "expected values of the status, error codes or `missing`: `failed(\"Stopped\")`";
                key.set(&mut self.failed, key.items(usage)?, errors);
            }
            "missing" => {
                let usage = "expected error codes: `missing(\"InvalidInstanceId.NotFound\")`";
                key.set(&mut self.missing, key.items(usage)?, errors);
            }
            "every" => {
                let value = key.parse("expected whole seconds: `every = 5`")?;
                key.set(&mut self.every, value, errors);
            }
            "within" => {
                let value = key.parse("expected whole seconds: `within = 600`")?;
                key.set(&mut self.within, value, errors);
            }
            other => {
                let words = ["status", "done", "failed", "missing", "every", "within"];
                let hint = did_you_mean(other, words);
                return Err(key.error(format!("unknown `waiter` option `{other}`{hint}")));
            }
        }
        Ok(())
    }
}
