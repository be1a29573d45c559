//! The grammar of options: how `#[rpc_action(...)]` and `#[rpc(...)]` are read.
//!
//! Reading never stops at the first mistake: each option is read on its own, a bad one is reported
//! and skipped. What options mean together is the business of [`valid`](crate::valid).

pub(crate) mod action;
pub(crate) mod answer;
pub(crate) mod container;
pub(crate) mod field;
pub(crate) mod pages;

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Attribute, LitBool, LitStr, Meta, Path, Token};

use crate::errors::Errors;

/// An option that was given, with the word that gave it.
pub(crate) struct Opt<T> {
    pub(crate) key: Ident,
    pub(crate) value: T,
}

/// An option that is being read: its word, and whatever follows it.
pub(crate) struct Key<'a> {
    pub(crate) ident: Ident,
    input: ParseStream<'a>,
}

/// Reads each option of an attribute through `read`.
pub(crate) fn each(
    attr: &Attribute,
    errors: &mut Errors,
    read: impl FnMut(&Key<'_>, &mut Errors) -> syn::Result<()>,
) {
    let list = match &attr.meta {
        Meta::List(list) => list,
        // A bare `#[rpc_action]` gets its message from what it lacks.
        Meta::Path(path) if path.is_ident("rpc_action") => return,
        Meta::Path(path) => {
            errors.on(path, "`#[rpc]` needs options: `#[rpc(name = \"...\")]`");
            return;
        }
        Meta::NameValue(pair) => {
            let word = pair.path.to_token_stream();
            errors.on(
                pair,
                format!("options stand in parentheses: `#[{word}(option = value)]`"),
            );
            return;
        }
    };
    options(list.tokens.clone(), errors, read);
}

/// Reads options that are separated by commas.
pub(crate) fn options(
    tokens: TokenStream,
    errors: &mut Errors,
    mut read: impl FnMut(&Key<'_>, &mut Errors) -> syn::Result<()>,
) {
    let parser = syn::meta::parser(|meta| {
        let key = match meta.path.get_ident() {
            Some(ident) => Key {
                ident: ident.clone(),
                input: meta.input,
            },
            None => {
                errors.on(&meta.path, "an option is a single word");
                rest(meta.input);
                return Ok(());
            }
        };
        if let Err(error) = read(&key, errors) {
            errors.push(error);
            rest(meta.input);
        }
        Ok(())
    });
    let done = parser.parse2(tokens);
    errors.keep(done);
}

/// Takes everything up to the next comma.
fn rest(input: ParseStream<'_>) -> TokenStream {
    let mut tokens = TokenStream::new();
    while !input.is_empty() && !input.peek(Token![,]) {
        match input.parse::<TokenTree>() {
            Ok(token) => tokens.extend([token]),
            Err(_) => break,
        }
    }
    tokens
}

impl<'a> Key<'a> {
    /// The word.
    pub(crate) fn name(&self) -> String {
        self.ident.unraw().to_string()
    }

    /// Whether nothing follows the word.
    pub(crate) fn is_bare(&self) -> bool {
        self.input.is_empty() || self.input.peek(Token![,])
    }

    /// Nothing may follow the word.
    pub(crate) fn flag(&self) -> syn::Result<()> {
        if self.is_bare() {
            return Ok(());
        }
        let message = format!("`{}` is a flag and takes no value", self.name());
        Err(self.whole(message))
    }

    /// `word`, `word = true` or `word = false`.
    pub(crate) fn switch(&self) -> syn::Result<bool> {
        if self.is_bare() {
            return Ok(true);
        }
        let usage = format!("expected `{0}` or `{0} = false`", self.name());
        self.equals(&usage)?;
        if self.input.peek(LitBool) {
            return Ok(self.input.parse::<LitBool>()?.value());
        }
        Err(self.value(usage))
    }

    /// `word = "text"`, where `usage` is a whole right option to show.
    pub(crate) fn string(&self, usage: &str) -> syn::Result<LitStr> {
        let usage = format!("expected a string literal: `{usage}`");
        self.equals(&usage)?;
        if self.input.peek(LitStr) {
            return self.input.parse();
        }
        Err(self.value(usage))
    }

    /// `word = path::to::Item`.
    pub(crate) fn path(&self, usage: &str) -> syn::Result<Path> {
        self.parse(&format!("expected a path: `{usage}`"))
    }

    /// `word = ` and something that Rust can parse.
    pub(crate) fn parse<T: Parse>(&self, usage: &str) -> syn::Result<T> {
        self.equals(usage)?;
        // On a fork first: a failed parse may have eaten what has to be underlined.
        if self.input.fork().parse::<T>().is_err() {
            return Err(self.value(usage));
        }
        self.input.parse()
    }

    /// `word("one", "other")`.
    pub(crate) fn items<T: Parse>(&self, usage: &str) -> syn::Result<Vec<T>> {
        self.list(usage, |input| {
            let tokens: TokenStream = input.parse()?;
            let parser = Punctuated::<T, Token![,]>::parse_terminated;
            let wrong = |_| syn::Error::new_spanned(&tokens, usage);
            let list = parser.parse2(tokens.clone()).map_err(wrong)?;
            Ok(list.into_iter().collect())
        })
    }

    /// Hands what stands in the parentheses after the word to `read`.
    pub(crate) fn list<T>(
        &self,
        usage: &str,
        read: impl FnOnce(ParseStream<'_>) -> syn::Result<T>,
    ) -> syn::Result<T> {
        if !self.input.peek(syn::token::Paren) {
            return Err(self.value(usage));
        }
        let content;
        syn::parenthesized!(content in self.input);
        let result = read(&content);
        if result.is_err() {
            // What is left has had its message; syn would complain about it once more.
            content.parse::<TokenStream>()?;
        }
        result
    }

    /// The input after the word.
    pub(crate) fn input(&self) -> ParseStream<'a> {
        self.input
    }

    /// Takes the `=`.
    pub(crate) fn equals(&self, usage: &str) -> syn::Result<()> {
        if self.input.peek(Token![=]) {
            self.input.parse::<Token![=]>().map(drop)
        } else {
            Err(self.value(usage))
        }
    }

    /// A mistake of the value, or of the word if there is no value.
    pub(crate) fn value(&self, message: impl std::fmt::Display) -> syn::Error {
        let value = rest(self.input);
        if value.is_empty() {
            syn::Error::new(self.ident.span(), message)
        } else {
            syn::Error::new_spanned(value, message)
        }
    }

    /// A mistake of word and value together.
    pub(crate) fn whole(&self, message: impl std::fmt::Display) -> syn::Error {
        let (word, value) = (&self.ident, rest(self.input));
        syn::Error::new_spanned(quote!(#word #value), message)
    }

    /// A mistake of the word.
    pub(crate) fn error(&self, message: impl std::fmt::Display) -> syn::Error {
        syn::Error::new(self.ident.span(), message)
    }

    /// Keeps a value, unless the option was already given.
    pub(crate) fn set<T>(&self, slot: &mut Option<Opt<T>>, value: T, errors: &mut Errors) {
        if let Some(first) = slot {
            twice(&first.key, &self.ident, errors);
        } else {
            *slot = Some(Opt {
                key: self.ident.clone(),
                value,
            });
        }
    }
}

/// Reports an option that was given twice, at both places.
fn twice(first: &Ident, second: &Ident, errors: &mut Errors) {
    errors.at(second.span(), format!("`{second}` is set twice"));
    errors.at(first.span(), format!("`{first}` is first set here"));
}
