//! Command lines as profiles hold them, and complaints as errors may show them.

use std::ffi::OsString;

/// What the reader is inside of.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Quote {
    None,
    Single,
    Double,
}

/// Splits a command line without a shell. `windows`: a backslash is an ordinary character, except before `"` inside of double
/// quotes; elsewhere it takes the next character as it is, inside of double quotes only before `"`, `\`, `$` and `` ` ``.
pub(super) fn split(command: &str, windows: bool) -> Result<Vec<OsString>, &'static str> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut quote = Quote::None;
    let mut rest = command.trim().chars().peekable();
    while let Some(c) = rest.next() {
        match (quote, c) {
            (Quote::None, c) if c.is_whitespace() => words.extend(word.take()),
            (Quote::None, '\'') => {
                quote = Quote::Single;
                word.get_or_insert_default();
            }
            (Quote::None, '"') => {
                quote = Quote::Double;
                word.get_or_insert_default();
            }
            (Quote::Single, '\'') | (Quote::Double, '"') => quote = Quote::None,
            (Quote::None, '\\') if !windows => match rest.next() {
                Some('\n') => {}
                Some(next) => word.get_or_insert_default().push(next),
                None => return Err("ends with a backslash"),
            },
            (Quote::Double, '\\') => {
                let escapes = |next: &char| match next {
                    '"' => true,
                    '\\' | '$' | '`' | '\n' => !windows,
                    _ => false,
                };
                match rest.next_if(escapes) {
                    Some('\n') => {}
                    Some(next) => word.get_or_insert_default().push(next),
                    None => word.get_or_insert_default().push('\\'),
                }
            }
            (_, c) => word.get_or_insert_default().push(c),
        }
    }
    if quote != Quote::None {
        return Err("has a quote that is not closed");
    }
    words.extend(word);
    Ok(words.into_iter().map(OsString::from).collect())
}

/// The first bytes of a complaint in one line. Words of ten characters and more that hold letters and digits, or `=`, are
/// masked: keys look like that, and reasons do not.
pub(super) fn complaint(text: &[u8], bytes: usize) -> String {
    let text = String::from_utf8_lossy(text.get(..bytes).unwrap_or(text)).into_owned();
    let masked = |word: &str| {
        let has = |test: fn(&char) -> bool| word.chars().any(|c| test(&c));
        let mixed = has(char::is_ascii_digit) && has(char::is_ascii_alphabetic);
        if word.chars().count() >= 10 && (mixed || word.contains('=')) {
            "***".to_owned()
        } else {
            word.escape_debug().to_string()
        }
    };
    text.split_whitespace()
        .map(masked)
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unix(command: &str) -> Result<Vec<String>, &'static str> {
        words(command, false)
    }

    fn words(command: &str, windows: bool) -> Result<Vec<String>, &'static str> {
        let words = split(command, windows)?;
        Ok(words
            .into_iter()
            .map(|word| word.into_string().unwrap())
            .collect())
    }

    #[test]
    fn words_of_unix() {
        for (command, expected) in [
            ("a b", vec!["a", "b"]),
            ("  a \t b\n", vec!["a", "b"]),
            (
                r#""/my tools/helper" --x 'y z'"#,
                vec!["/my tools/helper", "--x", "y z"],
            ),
            (r"a\ b c", vec!["a b", "c"]),
            (r#"a"b c"'d e'f"#, vec!["ab cd ef"]),
            (r#"x "" ''"#, vec!["x", "", ""]),
            (r#""\" \\ \$ \` \n""#, vec![r#"" \ $ ` \n"#]),
            (r"'\a'", vec![r"\a"]),
            ("\"a\\\nb\" c\\\nd", vec!["ab", "cd"]),
            ("a #b", vec!["a", "#b"]),
            ("$HOME *", vec!["$HOME", "*"]),
            ("", vec![]),
        ] {
            assert_eq!(unix(command).unwrap(), expected, "{command}");
        }
        assert!(unix("a 'b").unwrap_err().contains("not closed"));
        assert!(unix("a \"b").unwrap_err().contains("not closed"));
        assert!(unix("a \\").unwrap_err().contains("backslash"));
    }

    #[test]
    fn words_of_windows() {
        for (command, expected) in [
            (r"C:\a\b.exe c", vec![r"C:\a\b.exe", "c"]),
            (
                r#""C:\my tools\b.exe" "say \"x\"""#,
                vec![r"C:\my tools\b.exe", r#"say "x""#],
            ),
            (r"a\", vec![r"a\"]),
        ] {
            assert_eq!(words(command, true).unwrap(), expected, "{command}");
        }
    }

    #[test]
    fn complaints_hold_no_keys() {
        let said = complaint(
            b"no access for LTAI5tExampleExample9xQ2\nsecret=abcdefghijkl \x1b[31m",
            512,
        );
        assert_eq!(said, "no access for *** *** \\u{1b}[31m");
        assert_eq!(complaint(b"abcdef", 3), "abc");
    }
}
