//! The grammar of the INI file.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

/// The sections of a file, by name; keys are in lower case, values are texts.
#[derive(Default)]
pub(crate) struct Ini {
    pub(crate) sections: BTreeMap<String, Map<String, Value>>,
}

/// A line that cannot be read.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct IniError {
    /// Counted from 1.
    pub(crate) line: usize,
    pub(crate) message: &'static str,
}

impl Ini {
    /// Reads `[name]` and `key = value`.
    ///
    /// Comments are lines that begin with `#` or `;`, and what follows such a sign after a blank. There is no
    /// interpolation, no continuation, no escape; one pair of quotes around a value is taken off. A section that occurs
    /// again adds to the first one, later values win. Lines before the first section are passed over.
    pub(crate) fn parse(text: &str) -> Result<Self, IniError> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let mut ini = Self::default();
        let mut current: Option<String> = None;
        for (number, line) in text.lines().enumerate() {
            let wrong = |message| IniError {
                line: number + 1,
                message,
            };
            let line = line.trim();
            if line.is_empty() || line.starts_with(['#', ';']) {
                continue;
            }
            if line.starts_with('[') {
                let name = header(line).ok_or_else(|| wrong("`[` without `]`"))?;
                if name.is_empty() {
                    return Err(wrong("a section without a name"));
                }
                ini.sections.entry(name.to_owned()).or_default();
                current = Some(name.to_owned());
                continue;
            }
            let Some(section) = current.as_ref().and_then(|name| ini.sections.get_mut(name)) else {
                continue;
            };
            let (key, value) = line
                .split_once('=')
                .ok_or_else(|| wrong("neither a section nor `key = value`"))?;
            let key = key.trim().to_ascii_lowercase();
            if key.is_empty() {
                return Err(wrong("`=` without a key"));
            }
            section.insert(key, Value::String(value_of(value).to_owned()));
        }
        Ok(ini)
    }
}

/// The name in `[name]`, which a comment may follow.
fn header(line: &str) -> Option<&str> {
    let (name, rest) = line.strip_prefix('[')?.split_once(']')?;
    let rest = rest.trim_start();
    (rest.is_empty() || rest.starts_with(['#', ';'])).then(|| name.trim())
}

fn value_of(text: &str) -> &str {
    let text = text.trim();
    if let Some(quoted) = quoted(text) {
        return quoted;
    }
    let mut after_blank = true;
    for (at, char) in text.char_indices() {
        if after_blank && matches!(char, '#' | ';') {
            let value = text.get(..at).unwrap_or_default().trim_end();
            return quoted(value).unwrap_or(value);
        }
        after_blank = char.is_whitespace();
    }
    text
}

/// What is between one pair of quotes, if it is all there is.
fn quoted(text: &str) -> Option<&str> {
    ['"', '\'']
        .into_iter()
        .find_map(|quote| text.strip_prefix(quote)?.strip_suffix(quote))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(line: &str) -> String {
        let ini = Ini::parse(&format!("[s]\n{line}\n")).unwrap();
        match ini.sections["s"].values().next() {
            Some(Value::String(text)) => text.clone(),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn values() {
        for (line, expected) in [
            ("k = v", "v"),
            ("k=v", "v"),
            ("k =", ""),
            ("k = a=b", "a=b"),
            ("k = ab#cd;ef", "ab#cd;ef"),
            ("k = v # note", "v"),
            ("k = v\t; note", "v"),
            ("k = # note", ""),
            ("k = 'v'", "v"),
            ("k = \"v # w\"", "v # w"),
            ("k = 'v' # note", "v"),
            ("k = \"v", "\"v"),
            ("k = \"", "\""),
            ("k = 50%x \\", "50%x \\"),
            ("k = %(other)s", "%(other)s"),
        ] {
            assert_eq!(value(line), expected, "{line}");
        }
    }

    #[test]
    fn sections_merge_and_later_keys_win() {
        let ini = Ini::parse("x = lost\n[ a ] ; note\nK=1\nl=2\n[b]\n[a]\nk=3\n").unwrap();
        assert_eq!(ini.sections.len(), 2);
        assert_eq!(ini.sections["a"]["k"], "3");
        assert_eq!(ini.sections["a"]["l"], "2");
    }

    #[test]
    fn what_cannot_be_read_is_named_by_its_line() {
        for (text, line) in [
            ("[a\n", 1),
            ("[a]\n\nsecret text\n", 3),
            ("[a]\n= v\n", 2),
            ("[]\n", 1),
            ("[a] b\n", 1),
        ] {
            assert_eq!(Ini::parse(text).err().map(|e| e.line), Some(line), "{text}");
        }
    }
}
