//! Ways to percent-encode wrongly.

use super::changed::is_private;
use crate::request::shown;

/// What encoders for forms do: `+`, `*` and `%7E`.
pub(super) const FORM_ENCODER: &[Encoding] = &[
    Encoding::BlankPlus,
    Encoding::StarRaw,
    Encoding::TildeEncoded,
];

/// What JavaScript's `encodeURIComponent` does.
pub(super) const JAVASCRIPT: &[Encoding] = &[Encoding::StarRaw, Encoding::MarksRaw];

/// Ways to percent-encode that are not the protocol's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Encoding {
    /// Blank as `+`.
    BlankPlus,
    /// `*` left as it is.
    StarRaw,
    /// `~` as `%7E`.
    TildeEncoded,
    /// `/` left as it is.
    SlashRaw,
    /// `!`, `'`, `(` and `)` left as they are.
    MarksRaw,
    /// `:` left as it is.
    ColonRaw,
    /// `,` left as it is.
    CommaRaw,
    /// `%2f` for `%2F`.
    LowerHex,
    /// Characters beyond ASCII left as they are.
    UnicodeRaw,
}

impl Encoding {
    pub(super) const ALL: [Self; 9] = [
        Self::BlankPlus,
        Self::StarRaw,
        Self::TildeEncoded,
        Self::SlashRaw,
        Self::MarksRaw,
        Self::ColonRaw,
        Self::CommaRaw,
        Self::LowerHex,
        Self::UnicodeRaw,
    ];

    pub(super) const fn rule(self) -> &'static str {
        match self {
            Self::BlankPlus => "a blank was signed as `+`; it is `%20`",
            Self::StarRaw => "`*` was signed as it is; it is `%2A`",
            Self::TildeEncoded => "`~` was signed encoded; it stays `~`",
            Self::SlashRaw => "`/` was signed as it is; it is `%2F`",
            Self::MarksRaw => {
                "`!`, `'`, `(` or `)` was signed as it is; they are `%21`, `%27`, `%28` and `%29`"
            }
            Self::ColonRaw => "`:` was signed as it is; it is `%3A`",
            Self::CommaRaw => "`,` was signed as it is; it is `%2C`",
            Self::LowerHex => {
                "escapes were signed with lower-case digits; they are upper case, `%2F` and not `%2f`"
            }
            Self::UnicodeRaw => {
                "characters beyond ASCII were signed as they are; their UTF-8 bytes are encoded"
            }
        }
    }

    /// Whether it makes a difference for these texts.
    pub(super) fn matters(self, texts: &[(&str, &str)]) -> bool {
        let any = |wanted: &dyn Fn(char) -> bool| {
            texts
                .iter()
                .any(|(name, value)| name.chars().chain(value.chars()).any(wanted))
        };
        match self {
            Self::BlankPlus => any(&|c| c == ' '),
            Self::StarRaw => any(&|c| c == '*'),
            Self::TildeEncoded => any(&|c| c == '~'),
            Self::SlashRaw => any(&|c| c == '/'),
            Self::MarksRaw => any(&|c| "!'()".contains(c)),
            Self::ColonRaw => any(&|c| c == ':'),
            Self::CommaRaw => any(&|c| c == ','),
            Self::LowerHex => any(&|c| !c.is_ascii_alphanumeric() && !"-_.~".contains(c)),
            Self::UnicodeRaw => any(&|c| !c.is_ascii()),
        }
    }
}

/// Encodes with mistakes.
pub(super) fn encode(text: &str, mistakes: &[Encoding]) -> String {
    use std::fmt::Write as _;
    let has = |mistake| mistakes.contains(&mistake);
    let mut out = String::with_capacity(text.len() * 2);
    for c in text.chars() {
        let raw = match c {
            'A'..='Z' | 'a'..='z' | '0'..='9' | '-' | '_' | '.' => true,
            '~' => !has(Encoding::TildeEncoded),
            '*' => has(Encoding::StarRaw),
            '/' => has(Encoding::SlashRaw),
            ':' => has(Encoding::ColonRaw),
            ',' => has(Encoding::CommaRaw),
            '!' | '\'' | '(' | ')' => has(Encoding::MarksRaw),
            _ => !c.is_ascii() && has(Encoding::UnicodeRaw),
        };
        if raw {
            out.push(c);
        } else if c == ' ' && has(Encoding::BlankPlus) {
            out.push('+');
        } else {
            let mut bytes = [0; 4];
            for byte in c.encode_utf8(&mut bytes).bytes() {
                let _ = if has(Encoding::LowerHex) {
                    write!(out, "%{byte:02x}")
                } else {
                    write!(out, "%{byte:02X}")
                };
            }
        }
    }
    out
}

/// The first value, in the order of signing, that mistakes make a difference for: what was signed and what is right.
pub(super) fn first_difference(params: &[(&str, &str)], mistakes: &[Encoding]) -> String {
    let mut sorted = params.to_vec();
    sorted.sort_unstable();
    let different = sorted.iter().find_map(|(name, value)| {
        let (wrong, right) = (encode(value, mistakes), encode(value, &[]));
        (wrong != right).then_some((name, wrong, right))
    });
    match different {
        Some((name, wrong, right)) if !is_private(name) => format!(
            "; first in `{}`: `{}` for `{}`",
            shown(name),
            shown(&wrong),
            shown(&right)
        ),
        Some((name, ..)) => format!("; first in `{}`", shown(name)),
        None => String::new(),
    }
}
