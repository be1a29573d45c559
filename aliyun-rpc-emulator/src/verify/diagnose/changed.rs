//! Values that were changed after signing: tried until the signature fits.

use super::encoding::encode;

/// How many changes of one value the search for a changed character tries: enough for values of 20 characters.
const BUDGET: usize = 1_500;

/// How many it tries for all values: a quarter of a second without optimisation, a hundredth with it.
const TOTAL: usize = 3_000;

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
pub(super) const GAP: &str = "-GAP-5f0a2c7e-GAP-";

/// A value that may have been changed, and what is signed around it.
pub(super) struct Suspect {
    /// Index into the caller's list.
    pub(super) index: usize,
    value: String,
    before: String,
    after: String,
}

impl Suspect {
    /// `text` is what is signed with [`GAP`] in the place of the value.
    pub(super) fn new(index: usize, value: &str, text: &str) -> Option<Self> {
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
pub(super) fn changed<'a>(
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
pub(super) fn quoted(name: &str, value: &str) -> String {
    if is_private(name) || value.len() > 60 {
        String::new()
    } else {
        format!("; it was signed as `{}`", value.escape_debug())
    }
}

/// Whether a parameter or header sounds secret. Its value is in the request, but need not be in a log too.
pub(super) fn is_private(name: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    ["token", "secret", "password", "code"]
        .iter()
        .any(|word| lower.contains(word))
}
