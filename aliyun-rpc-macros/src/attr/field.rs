//! Options of a request field: `#[rpc(...)]` under `RpcAction` and `RpcParams`.

use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Attribute, Lit, LitInt, LitStr, Path, Token};

use crate::attr::{Key, Opt, action, each};
use crate::errors::Errors;
use crate::naming::did_you_mean;

/// Everything that may stand in `#[rpc(...)]` on a request field.
#[derive(Default)]
pub(crate) struct FieldOpts {
    pub(crate) name: Option<Opt<LitStr>>,
    pub(crate) json: Option<Opt<()>>,
    pub(crate) join: Option<Opt<LitStr>>,
    pub(crate) dotted: Option<Opt<()>>,
    pub(crate) flatten: Option<Opt<()>>,
    pub(crate) query: Option<Opt<()>>,
    pub(crate) body: Option<Opt<FieldBody>>,
    pub(crate) host: Option<Opt<()>>,
    pub(crate) idempotency_token: Option<Opt<()>>,
    pub(crate) region: Option<Opt<()>>,
    pub(crate) required: Option<Opt<()>>,
    pub(crate) skip: Option<Opt<()>>,
    pub(crate) own: Option<Opt<()>>,
    pub(crate) min: Option<Opt<Number>>,
    pub(crate) max: Option<Opt<Number>>,
    pub(crate) min_len: Option<Opt<LitInt>>,
    pub(crate) max_len: Option<Opt<LitInt>>,
    pub(crate) one_of: Option<Opt<Vec<LitStr>>>,
    pub(crate) check: Option<Opt<Path>>,
    pub(crate) required_if: Vec<Opt<Condition>>,
}

/// The words of [`FieldOpts`].
pub(crate) const WORDS: &[&str] = &[
    "name",
    "json",
    "join",
    "dotted",
    "flatten",
    "query",
    "body",
    "host",
    "idempotency_token",
    "region",
    "required",
    "skip",
    "own",
    "min",
    "max",
    "min_len",
    "max_len",
    "one_of",
    "check",
    "required_if",
];

/// What a field has to do with the body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FieldBody {
    /// It is a parameter that travels there.
    Param,
    /// It is the body.
    Bytes,
}

/// A number with its sign.
pub(crate) struct Number {
    pub(crate) tokens: TokenStream,
    pub(crate) value: f64,
    pub(crate) whole: bool,
}

impl Parse for Number {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let sign: Option<Token![-]> = input.parse()?;
        let literal: Lit = input.parse()?;
        let (value, whole) = match &literal {
            Lit::Int(int) => (int.base10_parse::<f64>()?, true),
            Lit::Float(float) => (float.base10_parse::<f64>()?, false),
            other => return Err(syn::Error::new(other.span(), "expected a number")),
        };
        let mut tokens = sign.to_token_stream();
        literal.to_tokens(&mut tokens);
        Ok(Self {
            tokens,
            value: if sign.is_some() { -value } else { value },
            whole,
        })
    }
}

/// `required_if(field = "value")` or `required_if(field = ["one", "other"])`.
pub(crate) struct Condition {
    pub(crate) field: Ident,
    pub(crate) values: Vec<String>,
}

const CONDITION_USAGE: &str = "expected another field and its values: \
    `required_if(mode = \"New\")` or `required_if(mode = [\"New\", \"Other\"])`";

impl FieldOpts {
    /// Reads the options of one `#[rpc(...)]`.
    pub(crate) fn read(&mut self, attr: &Attribute, errors: &mut Errors) {
        each(attr, errors, |key, errors| self.option(key, errors));
    }

    fn option(&mut self, key: &Key<'_>, errors: &mut Errors) -> syn::Result<()> {
        match key.name().as_str() {
            "name" => {
                let value = key.string("name = \"DBInstanceId\"")?;
                key.set(&mut self.name, value, errors);
            }
            "join" => {
                let value = key.string("join = \",\"")?;
                key.set(&mut self.join, value, errors);
            }
            "json" => key.set(&mut self.json, key.flag()?, errors),
            "dotted" => key.set(&mut self.dotted, key.flag()?, errors),
            "flatten" => key.set(&mut self.flatten, key.flag()?, errors),
            "query" => key.set(&mut self.query, key.flag()?, errors),
            "body" => key.set(&mut self.body, body(key)?, errors),
            "host" => key.set(&mut self.host, key.flag()?, errors),
            "idempotency_token" => key.set(&mut self.idempotency_token, key.flag()?, errors),
            "region" => key.set(&mut self.region, key.flag()?, errors),
            "required" => key.set(&mut self.required, key.flag()?, errors),
            "skip" => key.set(&mut self.skip, key.flag()?, errors),
            "own" => key.set(&mut self.own, key.flag()?, errors),
            "min" => {
                let value = key.parse("expected a number: `min = 1`")?;
                key.set(&mut self.min, value, errors);
            }
            "max" => {
                let value = key.parse("expected a number: `max = 100`")?;
                key.set(&mut self.max, value, errors);
            }
            "min_len" => {
                let value = key.parse("expected a whole number: `min_len = 1`")?;
                key.set(&mut self.min_len, value, errors);
            }
            "max_len" => {
                let value = key.parse("expected a whole number: `max_len = 100`")?;
                key.set(&mut self.max_len, value, errors);
            }
            "one_of" => {
                let usage = "expected string literals in parentheses: `one_of(\"a\", \"b\")`";
                let value = key.items(usage)?;
                key.set(&mut self.one_of, value, errors);
            }
            "check" => {
                let value = key.path("check = is_phone_number")?;
                key.set(&mut self.check, value, errors);
            }
            "required_if" => {
                let value = key.list(CONDITION_USAGE, condition)?;
                self.required_if.push(Opt {
                    key: key.ident.clone(),
                    value,
                });
            }
            other => return Err(unknown(key, other)),
        }
        Ok(())
    }

    /// The options that say how a composite value is written, in the order of the grammar.
    pub(crate) fn styles(&self) -> Vec<&Ident> {
        [
            self.json.as_ref().map(|o| &o.key),
            self.join.as_ref().map(|o| &o.key),
            self.dotted.as_ref().map(|o| &o.key),
            self.flatten.as_ref().map(|o| &o.key),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    /// The options that say where a parameter travels.
    pub(crate) fn places(&self) -> Vec<&Ident> {
        [
            self.query.as_ref().map(|o| &o.key),
            self.body.as_ref().map(|o| &o.key),
            self.host.as_ref().map(|o| &o.key),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    /// Whether the field is the whole body.
    pub(crate) fn is_bytes(&self) -> bool {
        let body = self.body.as_ref();
        body.is_some_and(|body| body.value == FieldBody::Bytes)
    }
}

fn body(key: &Key<'_>) -> syn::Result<FieldBody> {
    if key.is_bare() {
        return Ok(FieldBody::Param);
    }
    let usage = "expected `body` for a parameter in the body, or `body = bytes` for a field that is the whole body";
    key.equals(usage)?;
    match key.input().fork().call(Ident::parse_any) {
        Ok(ident) if ident == "bytes" => {
            key.input().call(Ident::parse_any)?;
            Ok(FieldBody::Bytes)
        }
        _ => Err(key.value(usage)),
    }
}

fn unknown(key: &Key<'_>, word: &str) -> syn::Error {
    match word {
        "wrapper" => key.error(
            "`wrapper` is for response lists; request lists are sent as `Name.1`, `Name.2`, ...",
        ),
        "whole" => key.error(
            "`whole` is for an answer that is one value; bytes that are the whole body of a request are written `body = bytes`",
        ),
        "default" | "optional" => key.error(format!(
            "unknown `rpc` option `{word}`; an optional parameter is written `Option<T>`"
        )),
        "sensitive" | "secret" => key.error(format!(
            "unknown `rpc` option `{word}`; write the type `Secret<String>` for a value that is never shown"
        )),
        _ if action::WORDS.contains(&word) => key.error(format!(
            "`{word}` is an option of the struct: write it in `#[rpc_action(...)]`"
        )),
        _ => key.error(format!(
            "unknown `rpc` option `{word}`{}",
            did_you_mean(word, WORDS.iter().copied())
        )),
    }
}

fn condition(input: ParseStream<'_>) -> syn::Result<Condition> {
    let tokens: TokenStream = input.parse()?;
    let wrong = |_| syn::Error::new_spanned(&tokens, CONDITION_USAGE);
    let mut all = Punctuated::<Condition, Token![,]>::parse_terminated
        .parse2(tokens.clone())
        .map_err(wrong)?
        .into_iter();
    match (all.next(), all.next()) {
        (Some(one), None) => Ok(one),
        (None, _) => Err(input.error(CONDITION_USAGE)),
        (Some(_), Some(second)) => {
            let message = "one condition at a time: write `required_if(..)` once more";
            Err(syn::Error::new(second.field.span(), message))
        }
    }
}

impl Parse for Condition {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let field = input.call(Ident::parse_any)?;
        input.parse::<Token![=]>()?;
        let values = if input.peek(syn::token::Bracket) {
            let content;
            syn::bracketed!(content in input);
            let list = Punctuated::<Lit, Token![,]>::parse_terminated(&content)?;
            list.iter().map(text).collect::<syn::Result<Vec<_>>>()?
        } else {
            vec![text(&input.parse::<Lit>()?)?]
        };
        Ok(Self { field, values })
    }
}

/// The text of a value as it is sent.
fn text(literal: &Lit) -> syn::Result<String> {
    match literal {
        Lit::Str(text) => Ok(text.value()),
        Lit::Bool(value) => Ok(value.value().to_string()),
        Lit::Int(number) => Ok(number.base10_digits().to_owned()),
        other => Err(syn::Error::new(other.span(), CONDITION_USAGE)),
    }
}
