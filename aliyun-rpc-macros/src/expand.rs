//! The four derives, from tokens to tokens.
//!
//! Each reads, checks, and writes either the real impls or, if anything is wrong, all messages and impls that do
//! nothing, so that a mistake in a struct is not followed by complaints wherever the struct is used.

mod action;
mod fallback;
pub(crate) mod pages;
mod params;
mod response;
mod setters;
mod string_enum;
mod table;

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote};
use syn::{Attribute, Data, DeriveInput, Path};

use crate::attr::action::{ActionOpts, Body, Method};
use crate::attr::container;
use crate::errors::Errors;
use crate::ir::{Member, Param, is_deprecated, named_fields, refuse_generics};
use crate::valid::{self, params::Owner};

/// `#[derive(RpcAction)]`.
pub(crate) fn action(input: TokenStream) -> TokenStream {
    let input = match syn::parse2::<DeriveInput>(input) {
        Ok(input) => input,
        Err(error) => return error.to_compile_error(),
    };
    let mut errors = Errors::default();
    let mut opts = ActionOpts::default();
    let attr = action_attributes(&input.attrs, &mut opts, &mut errors);
    let fields = named_fields(&input, "RpcAction", "one action is one struct", &mut errors);
    refuse_generics(&input, "RpcAction", &mut errors);
    let params = fields
        .map(|f| Param::all(f, "RpcAction", &mut errors))
        .unwrap_or_default();
    valid::action::check(&opts, &input.ident, attr, &params, &mut errors);
    let owner = Owner::Action {
        get: opts
            .method
            .as_ref()
            .is_some_and(|method| method.value == Method::Get),
        json: opts
            .body
            .as_ref()
            .is_some_and(|body| body.value == Body::Json),
        body: opts.body.is_some(),
    };
    valid::params::check(&params, owner, &mut errors);

    let runtime = Runtime::new(opts.krate.as_ref().map(|krate| &krate.value));
    if errors.is_empty() {
        action::expand(&input, &opts, &params, &runtime)
    } else {
        let fallback = fallback::action(&input, &opts, fields.map(|_| &*params), &runtime);
        with(errors, &fallback)
    }
}

/// `#[derive(RpcParams)]`.
pub(crate) fn params(input: TokenStream) -> TokenStream {
    let input = match syn::parse2::<DeriveInput>(input) {
        Ok(input) => input,
        Err(error) => return error.to_compile_error(),
    };
    let mut errors = Errors::default();
    let krate = container::read(&input.attrs, &mut errors);
    let fields = named_fields(
        &input,
        "RpcParams",
        "for a fixed set of words derive `RpcEnum`",
        &mut errors,
    );
    refuse_generics(&input, "RpcParams", &mut errors);
    let params = fields
        .map(|f| Param::all(f, "RpcParams", &mut errors))
        .unwrap_or_default();
    valid::params::check(&params, Owner::Object, &mut errors);

    let runtime = Runtime::new(krate.as_ref());
    if errors.is_empty() {
        params::expand(&input, &params, &runtime)
    } else {
        let fallback = fallback::params(&input, fields.map(|_| &*params), &runtime);
        with(errors, &fallback)
    }
}

/// `#[derive(RpcResponse)]`.
pub(crate) fn response(input: TokenStream) -> TokenStream {
    let input = match syn::parse2::<DeriveInput>(input) {
        Ok(input) => input,
        Err(error) => return error.to_compile_error(),
    };
    let mut errors = Errors::default();
    let krate = container::read(&input.attrs, &mut errors);
    let fields = named_fields(
        &input,
        "RpcResponse",
        "for a fixed set of words derive `RpcEnum`",
        &mut errors,
    );
    refuse_generics(&input, "RpcResponse", &mut errors);
    let members = fields
        .map(|f| Member::all(f, "RpcResponse", &mut errors))
        .unwrap_or_default();
    valid::answer::check(&members, &mut errors);

    let runtime = Runtime::new(krate.as_ref());
    if errors.is_empty() {
        response::expand(&input, &members, &runtime)
    } else {
        with(errors, &fallback::response(&input, &runtime))
    }
}

/// `#[derive(RpcEnum)]`.
pub(crate) fn string_enum(input: TokenStream) -> TokenStream {
    let input = match syn::parse2::<DeriveInput>(input) {
        Ok(input) => input,
        Err(error) => return error.to_compile_error(),
    };
    let mut errors = Errors::default();
    let krate = container::read(&input.attrs, &mut errors);
    refuse_generics(&input, "RpcEnum", &mut errors);
    let read = valid::string_enum::read(&input, &mut errors);

    let runtime = Runtime::new(krate.as_ref());
    match read.unknown.filter(|_| errors.is_empty()) {
        Some(unknown) => string_enum::expand(&input, &read.known, unknown, &runtime),
        None => with(errors, &fallback::string_enum(&input, &runtime)),
    }
}

fn with(errors: Errors, fallback: &TokenStream) -> TokenStream {
    let errors = errors.into_tokens();
    quote!(#errors #fallback)
}

/// Reads `#[rpc_action(...)]` and says where it stands.
fn action_attributes(
    attrs: &[Attribute],
    opts: &mut ActionOpts,
    errors: &mut Errors,
) -> Option<Span> {
    let mut place = None;
    for attr in attrs {
        if attr.path().is_ident("rpc_action") {
            opts.read(attr, errors);
            let span = attr.path().get_ident().map(proc_macro2::Ident::span);
            place = place.or(span);
        } else if attr.path().is_ident("rpc") {
            errors.on(
                attr.path(),
                "`#[rpc(...)]` belongs on a field; struct options go in `#[rpc_action(...)]`",
            );
        }
    }
    place
}

/// Where expansions find the runtime.
pub(crate) struct Runtime {
    path: TokenStream,
}

impl Runtime {
    fn new(krate: Option<&Path>) -> Self {
        let path = krate.map_or_else(|| quote!(::aliyun_rpc_core), ToTokens::to_token_stream);
        Self { path }
    }

    /// Puts impls where `__rpc` means the runtime. Paths that the user wrote are repeated here, where a shorter one would
    /// do as well: that is no reason for a warning. The block keeps that name out of the user's module; nothing else is
    /// imported, so a user's own `Field`, `Kind` or `Value` is never shadowed and never shadows ours.
    fn scope(&self, impls: &TokenStream) -> TokenStream {
        let path = &self.path;
        quote! {
            #[allow(unused_qualifications)]
            const _: () = {
                use #path::__private as __rpc;
                #impls
            };
        }
    }
}

/// `#[allow(deprecated)]`, where something is: each attribute costs compile time.
fn allow(input: &DeriveInput) -> Option<TokenStream> {
    let fields = match &input.data {
        Data::Struct(data) => data.fields.iter().any(|field| is_deprecated(&field.attrs)),
        Data::Enum(data) => data
            .variants
            .iter()
            .any(|variant| is_deprecated(&variant.attrs)),
        Data::Union(_) => false,
    };
    (fields || is_deprecated(&input.attrs)).then(|| quote!(#[allow(deprecated)]))
}
