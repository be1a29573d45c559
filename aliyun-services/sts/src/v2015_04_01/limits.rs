//! What names may consist of.

/// Session names: they end up in the resource name of the session.
pub(super) fn session_name(text: &str) -> Result<(), String> {
    only(text, b".@-_", "letters, digits, `.`, `@`, `-` and `_`")
}

/// External ids.
pub(super) fn external_id(text: &str) -> Result<(), String> {
    only(
        text,
        b"_=,.@:/-",
        "letters, digits, `_`, `=`, `,`, `.`, `@`, `:`, `/` and `-`",
    )
}

fn only(text: &str, marks: &[u8], allowed: &str) -> Result<(), String> {
    if text
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || marks.contains(&byte))
    {
        Ok(())
    } else {
        Err(format!("must consist of {allowed}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names() {
        assert_eq!(session_name("alice@example.com-1_2"), Ok(()));
        assert!(session_name("alice bob").is_err());
        assert!(session_name("älice").is_err());
        assert_eq!(external_id("abc=1,2.3@4:5/6-7_8"), Ok(()));
        assert!(external_id("a+b").is_err());
    }
}
