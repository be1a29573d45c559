//! Rules of answer fields.

use syn::ext::IdentExt;

use crate::errors::Errors;
use crate::ir::Member;
use crate::ir::shape::{Class, class};
use crate::valid::{unique, wire_name};

/// Checks all fields of an answer or of an object inside one.
pub(crate) fn check(members: &[Member<'_>], errors: &mut Errors) {
    for member in members {
        if let Some(name) = &member.opts.name {
            wire_name("name", &name.value, errors);
        }
        if let Some(wrapper) = &member.opts.wrapper {
            wire_name("wrapper", &wrapper.value, errors);
        }
        one(member, errors);
    }
    whole(members, errors);
    let read: Vec<&Member<'_>> = members.iter().filter(|m| !m.is_skipped()).collect();
    unique(
        read.iter().map(|m| (m.wire.as_str(), m.name_span())),
        errors,
        |name, i| match read.get(i) {
            Some(first) => {
                format!(
                    "`{name}` is already read into field `{}`",
                    first.ident.unraw()
                )
            }
            None => format!("`{name}` is read twice"),
        },
    );
}

/// A field that is the whole answer leaves nothing for others.
fn whole(members: &[Member<'_>], errors: &mut Errors) {
    let Some(whole) = members.iter().find(|member| member.is_whole()) else {
        return;
    };
    let name = whole.ident.unraw();
    for other in members.iter().filter(|member| !member.is_skipped()) {
        if !std::ptr::eq(other, whole) {
            errors.at(
                other.ident.span(),
                format!(
                    "field `{name}` is the whole answer, so nothing is left for `{}`; write `#[rpc(skip)]` or remove `whole`",
                    other.ident.unraw()
                ),
            );
        }
    }
    let opts = &whole.opts;
    let others = [
        opts.name.as_ref().map(|o| &o.key),
        opts.wrapper.as_ref().map(|o| &o.key),
        opts.json.as_ref().map(|o| &o.key),
    ];
    for other in others.into_iter().flatten() {
        errors.at(
            other.span(),
            format!(
                "the whole answer is no member of anything, so `{other}` says nothing; keep one"
            ),
        );
    }
}

fn one(member: &Member<'_>, errors: &mut Errors) {
    let (opts, shape, name) = (&member.opts, &member.shape, member.ident.unraw());
    if opts.skip.is_some() {
        let others = [
            opts.name.as_ref().map(|o| &o.key),
            opts.wrapper.as_ref().map(|o| &o.key),
            opts.json.as_ref().map(|o| &o.key),
            opts.whole.as_ref().map(|o| &o.key),
        ];
        for other in others.into_iter().flatten() {
            errors.at(
                other.span(),
                format!(
                    "`skip` keeps the field out of the answer, so `{other}` says nothing; keep one"
                ),
            );
        }
        return;
    }
    if shape.is_option() && matches!(class(shape.bare), Class::Maybe(_)) {
        errors.on(
            shape.whole,
            "`Option<Option<_>>` cannot be told apart on the wire: a field is there or it is not",
        );
    }
    if let Some(wrapper) = &opts.wrapper {
        if let Some(json) = &opts.json {
            errors.at(
                json.key.span(),
                "`json` reads text and `wrapper` reads an object round a list; keep one",
            );
            errors.at(wrapper.key.span(), "`wrapper` stands here");
        }
        if shape.class.is_scalar() || matches!(shape.class, Class::Map(..)) {
            errors.at(
                wrapper.key.span(),
                format!(
                    "`wrapper` names the items of a list, and `{name}` is {}; write `Vec<_>`",
                    shape.class.word()
                ),
            );
        }
    }
    if let Some(json) = &opts.json
        && shape.class.is_scalar()
    {
        errors.at(
            json.key.span(),
            format!(
                "`json` reads a list, map or object out of text, and `{name}` is {}; remove it",
                shape.class.word()
            ),
        );
    }
}
