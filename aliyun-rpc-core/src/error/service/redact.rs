//! Blanks out what servers repeat of a request's credentials.

/// Names before which a secret stands, in lower case. `Signature` is last: it is a part of other names.
const NAMES: [&str; 5] = [
    "security-token",
    "securitytoken",
    "bearer-token",
    "bearertoken",
    "signature",
];

/// What may separate a name from its value, and what then ends the value: raw, percent-encoded once and
/// twice, as a header and in JSON.
const FORMS: [(&str, &[&str]); 8] = [
    ("%253D", &["%2526", "%26", "&"]),
    ("%253A", &["%250A", "%0A"]),
    ("%3D", &["%26", "&"]),
    ("%3A", &["%0A"]),
    ("=", &["&", ",", ";"]),
    ("\":\"", &[]),
    ("\\\":\\\"", &[]),
    (":", &["\\n", ",", ";"]),
];

/// A text in which the values of security tokens, bearer tokens and signatures are replaced by `***`.
pub(crate) fn redact(text: &str) -> String {
    let lower = text.to_ascii_lowercase();
    let mut out = String::new();
    let mut done = 0;
    while let Some((start, end)) = lower.get(done..).and_then(secret) {
        out.push_str(text.get(done..done + start).unwrap_or_default());
        out.push_str("***");
        done += end;
    }
    out.push_str(text.get(done..).unwrap_or_default());
    out
}

/// Begin and end of the first secret of a text in lower case.
fn secret(lower: &str) -> Option<(usize, usize)> {
    NAMES.iter().filter_map(|name| value_of(name, lower)).min()
}

fn value_of(name: &str, lower: &str) -> Option<(usize, usize)> {
    lower.match_indices(name).find_map(|(at, _)| {
        let after = at + name.len();
        let rest = lower.get(after..)?;
        let (separator, ends) = FORMS
            .iter()
            .find(|(separator, _)| rest.starts_with(&separator.to_ascii_lowercase()))?;
        let value = rest.get(separator.len()..)?;
        let blanks = value.len() - value.trim_start_matches(' ').len();
        let value = value.get(blanks..)?;
        let stop =
            |c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '<' | '>' | ']' | ')' | '}');
        let length = ends
            .iter()
            .filter_map(|end| value.find(&end.to_ascii_lowercase()))
            .chain(value.find(stop))
            .min()
            .unwrap_or(value.len());
        let begin = after + separator.len() + blanks;
        (length > 0 && !value.starts_with("***")).then_some((begin, begin + length))
    })
}
