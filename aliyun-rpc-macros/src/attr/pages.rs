//! `paginate(...)` and `waiter(...)`: how an answer is paged, and what it is polled for.

use proc_macro2::Ident;
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{LitStr, Token, Type};

use crate::attr::{Key, Opt, options};
use crate::errors::Errors;
use crate::naming::{did_you_mean, pascal};

/// `paginate(token = .., items = .., item = ..)` or `paginate(page = .., total = .., ..)`.
#[derive(Default)]
pub(crate) struct Paginate {
    pub(crate) token: Option<Opt<Ident>>,
    pub(crate) next: Option<Opt<AnswerPath>>,
    pub(crate) page: Option<Opt<Ident>>,
    pub(crate) total: Option<Opt<AnswerPath>>,
    pub(crate) items: Option<Opt<AnswerPath>>,
    pub(crate) item: Option<Opt<Type>>,
}

/// `waiter(name, status = path, done("A"), failed("B"))`.
pub(crate) struct Waiter {
    pub(crate) name: Ident,
    pub(crate) status: Option<Opt<AnswerPath>>,
    pub(crate) done: Option<Opt<Vec<LitStr>>>,
    pub(crate) failed: Option<Opt<Vec<LitStr>>>,
}

/// Fields of the answer, from the outside in: `config_rules.total_count`.
pub(crate) struct AnswerPath(pub(crate) Vec<Ident>);

impl AnswerPath {
    /// The path by wire names.
    pub(crate) fn wire(&self) -> String {
        let names: Vec<String> = self
            .0
            .iter()
            .map(|s| pascal(&s.unraw().to_string()))
            .collect();
        names.join(".")
    }
}

impl Parse for AnswerPath {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let path = Punctuated::<Ident, Token![.]>::parse_separated_nonempty(input)?;
        Ok(Self(path.into_iter().collect()))
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
            "items" => {
                let value = key.parse("expected fields of the answer: `items = rules.rule`")?;
                key.set(&mut self.items, value, errors);
            }
            "item" => {
                let value = key.parse("expected a type: `item = Rule`")?;
                key.set(&mut self.item, value, errors);
            }
            other => {
                let words = ["token", "next", "page", "total", "items", "item"];
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
                let value = key.texts("expected values of the status: `done(\"Running\")`")?;
                key.set(&mut self.done, value, errors);
            }
            "failed" => {
                let value = key.texts("expected values of the status: `failed(\"Stopped\")`")?;
                key.set(&mut self.failed, value, errors);
            }
            other => {
                let hint = did_you_mean(other, ["status", "done", "failed"]);
                return Err(key.error(format!("unknown `waiter` option `{other}`{hint}")));
            }
        }
        Ok(())
    }
}
