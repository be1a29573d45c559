//! Why a signature is wrong: rebuild it under the mistakes that signers make and see which one gives what was sent.
//!
//! A signature that comes out equal is a proof, not a guess: only the secret's owner could have made it. The
//! search knows the secret, so nothing here may run against a real service; it is the emulator's privilege.

mod changed;
mod encoding;
pub(crate) mod v1;
pub(crate) mod v3;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit as _, Mac as _};

use crate::keys::hex;

/// What is said when no known mistake explains the signature.
const UNEXPLAINED: &str = "the strings agree only if your secret is another one: compare your string to sign with the server's";

/// Whether a request is small enough to be signed a thousand times over.
fn is_searchable(params: &[(&str, &str)]) -> bool {
    let bytes: usize = params
        .iter()
        .map(|(name, value)| name.len() + value.len())
        .sum();
    params.len() <= 200 && bytes <= 16 * 1024
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
