//! Why a signature is wrong: rebuild it under the mistakes that signers make and see which one gives what was sent.
//!
//! A signature that comes out equal is a proof, not a guess: only the secret's owner could have made it. The
//! search knows the secret, so nothing here may run against a real service; it is the emulator's privilege.

pub(crate) mod v1;
pub(crate) mod v3;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit as _, Mac as _};

use crate::keys::hex;

/// What is said when no known mistake explains the signature.
const UNEXPLAINED: &str = "the strings agree only if your secret is another one: compare your string to sign with the server's";

/// How many changes of one value the search for a changed character tries: enough for values of 20 characters.
const BUDGET: usize = 1_500;

/// How many it tries for all values: a quarter of a second without optimisation, a hundredth with it.
const TOTAL: usize = 3_000;

/// Ways to percent-encode that are not the protocol's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Encoding {
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
    const ALL: [Self; 9] = [
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

    const fn rule(self) -> &'static str {
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
    fn matters(self, texts: &[(&str, &str)]) -> bool {
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
fn encode(text: &str, mistakes: &[Encoding]) -> String {
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

/// Orders that are not the protocol's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Order {
    AsSent,
    IgnoringCase,
    ByEncodedName,
    ByValueToo,
}

impl Order {
    const ALL: [Self; 4] = [
        Self::AsSent,
        Self::IgnoringCase,
        Self::ByEncodedName,
        Self::ByValueToo,
    ];

    const fn rule(self) -> &'static str {
        match self {
            Self::AsSent => "the parameters were not sorted; they are sorted by name, bytewise",
            Self::IgnoringCase => {
                "the parameters were sorted without regard to case; upper case comes before lower case"
            }
            Self::ByEncodedName => {
                "the parameters were sorted by encoded name; they are sorted by raw name and encoded afterwards"
            }
            Self::ByValueToo => {
                "the parameters were sorted as `name=value` texts; they are sorted by name alone"
            }
        }
    }
}

/// Joins parameters the way a signer with these mistakes does.
fn canonical_query(
    params: &[(&str, &str)],
    order: Option<Order>,
    name: &dyn Fn(&str) -> String,
    value: &dyn Fn(&str) -> String,
) -> String {
    let mut sorted = params.to_vec();
    match order {
        None => sorted.sort_by_key(|(name, _)| *name),
        Some(Order::AsSent) => (),
        Some(Order::IgnoringCase) => {
            sorted.sort_by_cached_key(|(name, _)| (name.to_lowercase(), (*name).to_owned()));
        }
        Some(Order::ByEncodedName) => sorted.sort_by_cached_key(|pair| name(pair.0)),
        Some(Order::ByValueToo) => {
            sorted.sort_by_cached_key(|pair| format!("{}={}", name(pair.0), value(pair.1)));
        }
    }
    let pairs: Vec<String> = sorted
        .iter()
        .map(|pair| format!("{}={}", name(pair.0), value(pair.1)))
        .collect();
    pairs.join("&")
}

/// Keys that are not the protocol's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Secret {
    /// Without the `&` that V1 appends.
    Bare,
    /// With `&` appended.
    Ampersand,
    /// With `&&` appended.
    TwoAmpersands,
    /// With a line end, as `echo` and editors add it.
    LineEnd,
    /// With blanks around it removed: the server's own secret has some.
    Trimmed,
}

impl Secret {
    fn apply(self, secret: &str, end: &str) -> String {
        match self {
            Self::Bare => secret.to_owned(),
            Self::Ampersand => format!("{secret}&"),
            Self::TwoAmpersands => format!("{secret}&&"),
            Self::LineEnd => format!("{secret}\n{end}"),
            Self::Trimmed => format!("{}{end}", secret.trim()),
        }
    }
}

fn sha1_mac(key: &str, text: &str) -> Vec<u8> {
    Hmac::<sha1::Sha1>::new_from_slice(key.as_bytes())
        .map(|mac| mac.chain_update(text).finalize().into_bytes().to_vec())
        .unwrap_or_default()
}

fn sha256_mac(key: &str, text: &str) -> Vec<u8> {
    Hmac::<sha2::Sha256>::new_from_slice(key.as_bytes())
        .map(|mac| mac.chain_update(text).finalize().into_bytes().to_vec())
        .unwrap_or_default()
}

fn base64(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

/// What is wrong with the signature's text alone, if the right bytes shine through.
fn spelling(right: &[u8], right_is_hex: bool, given: &str) -> Option<String> {
    let (hex, base64) = (hex(right), base64(right));
    let right_text = if right_is_hex { &hex } else { &base64 };
    let rule = if right_is_hex {
        if given.eq_ignore_ascii_case(&hex) {
            "the signature is right but in upper-case hex; it is lower case"
        } else if given == base64 {
            "the signature is right but in base64; V3 signatures are lower-case hex"
        } else {
            ""
        }
    } else if given.eq_ignore_ascii_case(&hex) {
        "the signature is right but in hex; V1 signatures are base64"
    } else if given == STANDARD.encode(&hex) {
        "the signature is the base64 of the hex text; it is the base64 of the bytes"
    } else if given.replace(' ', "+") == base64 {
        "the signature's `+` arrived as a blank: percent-encode the signature when it is put into the URL or form"
    } else if given.trim() == base64 {
        "the signature is right but has white space around it"
    } else if given
        .trim_end_matches('=')
        .replace('-', "+")
        .replace('_', "/")
        == base64.trim_end_matches('=')
    {
        "the signature is in the base64 of URLs or without padding; it is the standard alphabet with padding"
    } else if aliyun_rpc_core::sign::percent::decode(given, false)
        .is_some_and(|text| text == base64)
    {
        "the signature was percent-encoded twice"
    } else {
        ""
    };
    if !rule.is_empty() {
        return Some(rule.to_owned());
    }
    let differing = right_text
        .bytes()
        .zip(given.bytes())
        .filter(|(a, b)| a != b)
        .count();
    (right_text.len() == given.len() && differing <= 2).then(|| {
        format!("the signature itself was changed after signing: {differing} of its characters differ from the right one")
    })
}

/// Values that a text may have had when it was signed, cheap ones first.
fn likely(value: &str) -> Vec<String> {
    let mut others: Vec<String> = ["true", "false", "True", "False", "1", "0", ""]
        .iter()
        .map(|text| (*text).to_owned())
        .collect();
    others.push(value.trim().to_owned());
    others.push(value.replace(' ', "+"));
    others.push(value.replace('+', " "));
    others.push(value.to_lowercase());
    others.push(value.to_uppercase());
    others.push(encode(value, &[]));
    others.retain(|other| other != value);
    others
}

/// Texts that differ from the value in one character: changed to another letter or digit, removed, or added.
fn one_character_off(value: &str) -> impl Iterator<Item = String> + '_ {
    let letters = || ('0'..='9').chain('a'..='z').chain('A'..='Z');
    let characters = || value.char_indices().map(|(at, c)| (at, at + c.len_utf8()));
    let changed = characters()
        .flat_map(move |(from, to)| letters().map(move |c| splice(value, from, to, Some(c))));
    let removed = characters().map(|(from, to)| splice(value, from, to, None));
    let added = characters()
        .map(|(at, _)| at)
        .chain([value.len()])
        .flat_map(move |at| letters().map(move |c| splice(value, at, at, Some(c))));
    changed.chain(removed).chain(added)
}

fn splice(value: &str, from: usize, to: usize, put: Option<char>) -> String {
    let mut text = value.get(..from).unwrap_or_default().to_owned();
    text.extend(put);
    text.push_str(value.get(to..).unwrap_or_default());
    text
}

/// Stands for a value while the text around it is worked out. Nothing encodes or trims it.
const GAP: &str = "-GAP-5f0a2c7e-GAP-";

/// A value that may have been changed, and what is signed around it.
struct Suspect {
    /// Index into the caller's list.
    index: usize,
    value: String,
    before: String,
    after: String,
}

impl Suspect {
    /// `text` is what is signed with [`GAP`] in the place of the value.
    fn new(index: usize, value: &str, text: &str) -> Option<Self> {
        let (before, after) = text.split_once(GAP)?;
        Some(Self {
            index,
            value: value.to_owned(),
            before: before.to_owned(),
            after: after.to_owned(),
        })
    }

    /// What is signed with another value, already encoded for its place.
    fn with(&self, encoded: &str) -> String {
        [&*self.before, encoded, &*self.after].concat()
    }
}

/// Looks for the one value whose change after signing explains the signature: likely values first, then all that
/// differ in one character, in short values first. `is_right` is asked with what would be signed.
fn changed<'a>(
    suspects: &'a mut [Suspect],
    encode: &dyn Fn(&Suspect, &str) -> String,
    is_right: &dyn Fn(&str) -> bool,
) -> Option<(&'a Suspect, String)> {
    let explains =
        |suspect: &Suspect, other: &str| is_right(&suspect.with(&encode(suspect, other)));
    suspects.sort_by_key(|suspect| suspect.value.len());
    let suspects = &*suspects;
    for suspect in suspects {
        for other in likely(&suspect.value) {
            if explains(suspect, &other) {
                return Some((suspect, other));
            }
        }
    }
    suspects
        .iter()
        .flat_map(|suspect| {
            let others = one_character_off(&suspect.value).take(BUDGET);
            others.map(move |other| (suspect, other))
        })
        .take(TOTAL)
        .find(|(suspect, other)| explains(suspect, other))
}

/// Adds a value to the explanation unless it may be secret.
fn quoted(name: &str, value: &str) -> String {
    let lower = name.to_ascii_lowercase();
    let private = ["token", "secret", "password", "code"];
    if private.iter().any(|word| lower.contains(word)) || value.len() > 60 {
        String::new()
    } else {
        format!("; it was signed as `{}`", value.escape_debug())
    }
}

/// The first set of one, then of two mistakes that explains the signature. The `rare` ones are only tried alone: they
/// are as many as there are parameters.
fn search<M: Copy>(mistakes: &[M], rare: &[M], explains: &dyn Fn(&[M]) -> bool) -> Option<Vec<M>> {
    for mistake in mistakes.iter().chain(rare) {
        if explains(&[*mistake]) {
            return Some(vec![*mistake]);
        }
    }
    for (i, first) in mistakes.iter().enumerate() {
        for second in mistakes.iter().skip(i + 1) {
            if explains(&[*first, *second]) {
                return Some(vec![*first, *second]);
            }
        }
    }
    None
}
