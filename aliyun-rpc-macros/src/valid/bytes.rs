//! Rules of a field that is the whole body: `#[rpc(body = bytes)]`.

use syn::ext::IdentExt;

use crate::attr::field::FieldBody;
use crate::errors::Errors;
use crate::ir::Param;
use crate::ir::shape::Class;
use crate::valid::params::{Owner, single};
use crate::valid::rules;

/// Checks the field, and that nothing else wants to be in the body.
pub(super) fn check(params: &[Param<'_>], owner: Owner, errors: &mut Errors) {
    let Owner::Action { body, .. } = owner else {
        return;
    };
    let Some(bytes) = params.iter().find(|param| param.opts.is_bytes()) else {
        return;
    };
    for param in params.iter().filter(|param| param.opts.is_bytes()) {
        one(param, errors);
    }
    single(params, errors, "body = bytes", |param| {
        let body = param.opts.body.as_ref();
        body.filter(|_| param.opts.is_bytes()).map(|body| &body.key)
    });
    let name = bytes.ident.unraw();
    for param in params {
        if let Some(body) = &param.opts.body
            && body.value == FieldBody::Param
        {
            errors.at(
                body.key.span(),
                format!("the bytes of field `{name}` are the whole body; remove `body`, so that this parameter travels in the query"),
            );
        }
    }
    if let (true, Some(key)) = (body, &bytes.opts.body) {
        errors.at(
            key.key.span(),
            format!("the bytes of field `{name}` are the whole body; remove `body` from the struct, so that the others travel in the query"),
        );
    }
}

/// Bytes have no parts, so nothing else can be said of them.
fn one(param: &Param<'_>, errors: &mut Errors) {
    let opts = &param.opts;
    if !matches!(param.shape.class, Class::Other) || param.shape.secret {
        errors.on(
            param.shape.whole,
            "`body = bytes` sends bytes as they are: write `Blob` or `Option<Blob>`",
        );
    }
    for other in opts.styles().into_iter().chain(rules::keys(opts)) {
        errors.at(
            other.span(),
            format!("bytes are sent as they are; remove `{other}`"),
        );
    }
}
