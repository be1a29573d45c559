//! Canonical queries: common parameters and an operation's own, sorted together and encoded.

use super::percent;
use crate::encode::{Encoded, Param, prefix_of};

/// A common parameter of the protocol: its name, which needs no encoding, and its value.
pub(super) type Common<'a> = (&'static str, &'a str);

/// What a query is written to.
trait Sink {
    fn common(&mut self, common: Common<'_>);
    fn own(&mut self, param: Param<'_>);
}

/// Walks common parameters and an operation's own, both sorted by name, in the order of their names.
fn merge<'a>(common: &[Common<'a>], own: impl Iterator<Item = Param<'a>>, sink: &mut impl Sink) {
    let mut rest = common;
    let mut next_prefix = rest.first().map_or(u64::MAX, |(name, _)| prefix_of(name));
    for param in own {
        while let [first, after @ ..] = rest
            && param.is_after(next_prefix, first.0)
        {
            sink.common(*first);
            rest = after;
            next_prefix = rest.first().map_or(u64::MAX, |(name, _)| prefix_of(name));
        }
        sink.own(param);
    }
    for common in rest {
        sink.common(*common);
    }
}

/// A canonical query, with a `&` after each pair.
struct Once<'a>(&'a mut Vec<u8>);

impl Sink for Once<'_> {
    fn common(&mut self, (name, value): Common<'_>) {
        self.0.extend_from_slice(name.as_bytes());
        self.0.push(b'=');
        percent::encode_bytes(value.as_bytes(), self.0);
        self.0.push(b'&');
    }

    // In the loop of `merge`, like the other one: most of the time of a long query is spent there.
    #[inline(always)]
    fn own(&mut self, param: Param<'_>) {
        if param.plain {
            // `name=value&` as it lies in the buffer.
            self.0.extend_from_slice(param.pair());
        } else {
            percent::encode_bytes(param.name(), self.0);
            self.0.push(b'=');
            percent::encode_bytes(param.value(), self.0);
            self.0.push(b'&');
        }
    }
}

/// A canonical query and, beside it, the same encoded again.
struct Both<'a> {
    once: &'a mut Vec<u8>,
    twice: &'a mut Vec<u8>,
}

impl Both<'_> {
    /// Anything that may need encoding.
    fn encoded(&mut self, name: &[u8], value: &[u8]) {
        percent::encode_both(name, self.once, self.twice);
        self.once.push(b'=');
        self.twice.extend_from_slice(b"%3D");
        percent::encode_both(value, self.once, self.twice);
        self.once.push(b'&');
        self.twice.extend_from_slice(b"%26");
    }
}

impl Sink for Both<'_> {
    fn common(&mut self, (name, value): Common<'_>) {
        self.once.extend_from_slice(name.as_bytes());
        self.once.push(b'=');
        self.twice.extend_from_slice(name.as_bytes());
        self.twice.extend_from_slice(b"%3D");
        percent::encode_both(value.as_bytes(), self.once, self.twice);
        self.once.push(b'&');
        self.twice.extend_from_slice(b"%26");
    }

    #[inline(always)]
    fn own(&mut self, param: Param<'_>) {
        if param.plain {
            self.once.extend_from_slice(param.pair());
            self.twice.extend_from_slice(param.name());
            self.twice.extend_from_slice(b"%3D");
            self.twice.extend_from_slice(param.value());
            self.twice.extend_from_slice(b"%26");
        } else {
            self.encoded(param.name(), param.value());
        }
    }
}

/// Appends the canonical query: encoded pairs, sorted by raw name.
pub(super) fn write<'a>(
    common: &[Common<'a>],
    own: impl Iterator<Item = Param<'a>>,
    out: &mut Vec<u8>,
) {
    let start = out.len();
    merge(common, own, &mut Once(out));
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
    merge(common, own, &mut Both { once, twice });
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
