//! Quoting a document without its values.

/// Most characters of an excerpt.
pub(super) const LIMIT: usize = 200;

/// The last characters of a document before byte `end`, with values blanked out: names and punctuation of
/// JSON, names of XML elements. Everything else becomes `…`, so that no secret of an answer gets into errors.
pub(super) fn excerpt(text: &str, end: usize) -> String {
    let mut end = end.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let (before, after) = text.split_at(end);
    let mut blanked = match before.trim_start().starts_with('<') {
        true => blank_xml(before),
        false => blank_json(before, after),
    };
    let excess = blanked.chars().count().saturating_sub(LIMIT);
    if excess > 0 {
        blanked = "…"
            .chars()
            .chain(blanked.chars().skip(excess + 1))
            .collect();
    }
    blanked
}

fn blank_json(before: &str, after: &str) -> String {
    let mut out = String::new();
    let mut rest = before;
    while let Some(c) = rest.chars().next() {
        rest = rest.get(c.len_utf8()..).unwrap_or_default();
        match c {
            '"' => {
                let (content, tail) = until_quote(rest);
                rest = tail.unwrap_or_default();
                let follows = if rest.trim_start().is_empty() {
                    after
                } else {
                    rest
                };
                let is_name = tail.is_some() && follows.trim_start().starts_with(':');
                out.push('"');
                out.push_str(if is_name { content } else { "…" });
                out.push_str(if tail.is_some() { "\"" } else { "" });
            }
            '{' | '}' | '[' | ']' | ':' | ',' => out.push(c),
            c if c.is_whitespace() => {}
            _ if out.ends_with('…') => {}
            _ => out.push('…'),
        }
    }
    out
}

/// Splits at the quote that ends a JSON text; `None` if it does not end.
fn until_quote(text: &str) -> (&str, Option<&str>) {
    let mut escaped = false;
    for (i, c) in text.char_indices() {
        match c {
            '"' if !escaped => return (text.get(..i).unwrap_or_default(), text.get(i + 1..)),
            _ => escaped = c == '\\' && !escaped,
        }
    }
    (text, None)
}

fn blank_xml(text: &str) -> String {
    let mut out = String::new();
    for part in text.split_inclusive('>') {
        // Text before the tag, then the tag with its attributes.
        let (value, tag) = part.split_once('<').unwrap_or((part, ""));
        if !value.trim().is_empty() {
            out.push('…');
        }
        let is_element = tag.starts_with(|c: char| c == '/' || c.is_alphabetic());
        if let (true, Some(inner)) = (is_element, tag.strip_suffix('>')) {
            let name = inner.split_whitespace().next().unwrap_or_default();
            out.push('<');
            out.push_str(name);
            out.push('>');
        } else if !tag.is_empty() {
            out.push('…');
        }
    }
    out
}

/// The shape of a text: letters as `a`, digits as `0`, the rest as it is; at most 24 characters.
pub(super) fn shape(text: &str) -> String {
    const SHOWN: usize = 24;
    let mut shape: String = text
        .chars()
        .take(SHOWN)
        .map(|c| match c {
            c if c.is_numeric() => '0',
            c if c.is_alphabetic() => 'a',
            c if c.is_control() => ' ',
            c => c,
        })
        .collect();
    if text.chars().nth(SHOWN).is_some() {
        shape.push('…');
    }
    shape
}

/// A message of a foreign type, with what it quotes (`invalid type: string "..."`) blanked out.
pub(super) fn blank_quoted(message: &str) -> String {
    match (message.find('"'), message.rfind('"')) {
        (Some(first), Some(last)) => {
            let head = message.get(..=first).unwrap_or_default();
            let tail = message.get(last..).unwrap_or_default();
            format!("{head}…{tail}")
        }
        _ => message.to_owned(),
    }
}
