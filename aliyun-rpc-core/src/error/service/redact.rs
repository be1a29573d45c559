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
/// twice, as a header and in JSON; in lower case.
const FORMS: [(&str, &[&str]); 8] = [
    ("%253d", &["%2526", "%26", "&"]),
    ("%253a", &["%250a", "%0a"]),
    ("%3d", &["%26", "&"]),
    ("%3a", &["%0a"]),
    ("=", &["&", ",", ";"]),
    ("\":\"", &[]),
    ("\\\":\\\"", &[]),
    (":", &["\\n", ",", ";"]),
];

/// A text in which the values of security tokens, bearer tokens and signatures are replaced by `***`.
///
/// Linear in the length of the text, whatever it holds: servers may send megabytes.
pub(crate) fn redact(text: &str) -> String {
    let lower = text.to_ascii_lowercase();
    let mut spans: Vec<(usize, usize)> = NAMES
        .iter()
        .flat_map(|name| values_of(name, &lower))
        .collect();
    spans.sort_unstable();
    let mut out = String::new();
    let mut done = 0;
    for (start, end) in spans {
        if start >= done {
            out.push_str(text.get(done..start).unwrap_or_default());
            out.push_str("***");
        }
        done = done.max(end);
    }
    out.push_str(text.get(done..).unwrap_or_default());
    out
}

/// Begin and end of each value that stands behind a name, in a text in lower case.
fn values_of(name: &str, lower: &str) -> Vec<(usize, usize)> {
    let mut spans = Vec::new();
    let mut done = 0;
    for (at, _) in lower.match_indices(name) {
        if at < done {
            continue;
        }
        if let Some((start, end)) = value_at(lower, at + name.len()) {
            spans.push((start, end));
            done = end;
        }
    }
    spans
}

/// Begin and end of the value whose name ends here, if a separator follows.
fn value_at(lower: &str, name_end: usize) -> Option<(usize, usize)> {
    let rest = lower.get(name_end..)?;
    let (separator, ends) = (FORMS.iter()).find(|(separator, _)| rest.starts_with(separator))?;
    let value = rest.get(separator.len()..)?.trim_start_matches(' ');
    let start = lower.len() - value.len();
    let length = value
        .char_indices()
        .find(|&(i, c)| {
            let here = value.get(i..).unwrap_or_default();
            c.is_whitespace()
                || matches!(c, '"' | '\'' | '<' | '>' | ']' | ')' | '}')
                || ends.iter().any(|end| here.starts_with(end))
        })
        .map_or(value.len(), |(i, _)| i);
    (length > 0).then_some((start, start + length))
}
