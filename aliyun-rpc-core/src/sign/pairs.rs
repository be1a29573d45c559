//! Canonical queries: common parameters and an operation's own, sorted together and encoded.

use super::percent;
use crate::encode::{Encoded, Param, prefix_of};

/// A common parameter of the protocol: its name, which needs no encoding, and its value.
pub(super) type Common<'a> = (&'static str, &'a str);

/// One parameter of a query that is being written.
enum Part<'a> {
    Common(Common<'a>),
    Own(Param<'a>),
}

/// Walks common parameters and an operation's own, both sorted by name, in the order of their names.
fn merge<'a>(
    common: &[Common<'a>],
    own: impl Iterator<Item = Param<'a>>,
    mut each: impl FnMut(Part<'a>),
) {
    let mut rest = common;
    let mut next_prefix = rest.first().map_or(u64::MAX, |(name, _)| prefix_of(name));
    for param in own {
        while let [first, after @ ..] = rest
            && param.is_after(next_prefix, first.0)
        {
            each(Part::Common(*first));
            rest = after;
            next_prefix = rest.first().map_or(u64::MAX, |(name, _)| prefix_of(name));
        }
        each(Part::Own(param));
    }
    for common in rest {
        each(Part::Common(*common));
    }
}

/// Appends the canonical query: encoded pairs, sorted by raw name.
pub(super) fn write<'a>(
    common: &[Common<'a>],
    own: impl Iterator<Item = Param<'a>>,
    out: &mut Vec<u8>,
) {
    let start = out.len();
    merge(common, own, |part| {
        match part {
            // `name=value&` as it lies in the buffer.
            Part::Own(param) if param.plain => {
                return out.extend_from_slice(param.pair());
            }
            Part::Own(param) => {
                percent::encode_bytes(param.name(), out);
                out.push(b'=');
                percent::encode_bytes(param.value(), out);
            }
            Part::Common((name, value)) => {
                out.extend_from_slice(name.as_bytes());
                out.push(b'=');
                percent::encode_bytes(value.as_bytes(), out);
            }
        }
        out.push(b'&');
    });
    // There is a `&` after each pair.
    out.truncate(out.len().saturating_sub(1).max(start));
}

/// Appends the canonical query to one buffer and, encoded again as V1 signs it, to another.
pub(super) fn write_both<'a>(
    common: &[Common<'a>],
    own: impl Iterator<Item = Param<'a>>,
    once: &mut Vec<u8>,
    twice: &mut Vec<u8>,
) {
    let starts = (once.len(), twice.len());
    merge(common, own, |part| {
        match part {
            Part::Own(param) if param.plain => {
                once.extend_from_slice(param.pair());
                twice.extend_from_slice(param.name());
                twice.extend_from_slice(b"%3D");
                twice.extend_from_slice(param.value());
                twice.extend_from_slice(b"%26");
                return;
            }
            Part::Own(param) => {
                percent::encode_both(param.name(), once, twice);
                once.push(b'=');
                twice.extend_from_slice(b"%3D");
                percent::encode_both(param.value(), once, twice);
            }
            Part::Common((name, value)) => {
                once.extend_from_slice(name.as_bytes());
                once.push(b'=');
                twice.extend_from_slice(name.as_bytes());
                twice.extend_from_slice(b"%3D");
                let value = value.as_bytes();
                if percent::is_plain(value) {
                    once.extend_from_slice(value);
                    twice.extend_from_slice(value);
                } else {
                    percent::encode_both(value, once, twice);
                }
            }
        }
        once.push(b'&');
        twice.extend_from_slice(b"%26");
    });
    once.truncate(once.len().saturating_sub(1).max(starts.0));
    twice.truncate(twice.len().saturating_sub(3).max(starts.1));
}

/// The body parameters as a form, in the strict encoding that V1 needs anyway and every decoder reads.
pub(super) fn form(params: &Encoded) -> Vec<u8> {
    let mut body = Vec::with_capacity(params.length());
    write(&[], params.params().filter(|param| param.body), &mut body);
    body
}

/// Names of secret parameters, encoded.
pub(super) fn secrets(params: &Encoded) -> Vec<String> {
    if !params.has_secret() {
        return Vec::new();
    }
    params
        .params()
        .filter(|param| param.secret)
        .map(|param| {
            let mut name = Vec::new();
            percent::encode_bytes(param.name(), &mut name);
            text(name)
        })
        .collect()
}

/// Encoded pairs as text. They are ASCII.
pub(super) fn text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap_or_default()
}
