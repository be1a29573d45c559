//! Facts of a schema, read so that nothing odd in a file does harm.

use serde_json::Value;

use crate::metadata::Schema;
use crate::names;

/// A whole number, also if it stands as text.
pub(super) fn whole(value: Option<&Value>) -> Option<i64> {
    match value? {
        Value::Number(number) => number.as_i64().or_else(|| {
            number
                .as_f64()
                .filter(|n| n.fract() == 0.0 && n.abs() < 9e15)
                .map(|n| n as i64)
        }),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    }
}

/// A value as short text on one line, for documentation; none if it is longer than a reader would want.
pub(super) fn short(value: Option<&Value>) -> Option<String> {
    const LONGEST: usize = 60;
    let text = match value? {
        Value::String(text) => text.trim().to_owned(),
        Value::Null => return None,
        other => other.to_string(),
    };
    let fits = !text.is_empty()
        && text.chars().count() <= LONGEST
        && !text.contains(['\n', '\r', '\t', '`', '\\'])
        && !text.chars().any(char::is_control);
    fits.then_some(text)
}

/// Whether a text parameter holds a list as JSON text, by its name and example: `InstanceIds`, `["i-1", "i-2"]`.
pub(super) fn is_json_list(name: &str, schema: &Schema) -> bool {
    let plural = names::singular(name) != name;
    let example = schema
        .example
        .as_ref()
        .and_then(Value::as_str)
        .map(str::trim);
    plural && example.is_some_and(|text| text.starts_with("[\"") && text.ends_with("\"]"))
}

/// Whether an integer is the name of something and not an amount: answers give such ids as text too, and mask them.
pub(super) fn is_id(name: &str) -> bool {
    const LAST: [&str; 10] = [
        "id",
        "ids",
        "uid",
        "uids",
        "pk",
        "pks",
        "aliuid",
        "userid",
        "accountid",
        "ownerid",
    ];
    names::words(name)
        .last()
        .is_some_and(|last| LAST.contains(&last.as_str()))
}

/// Whether a text must never be shown.
pub(super) fn is_secret(name: &str) -> bool {
    let words = names::words(name);
    let ends = |ending: &[&str]| {
        words.len() >= ending.len()
            && words
                .iter()
                .rev()
                .zip(ending.iter().rev())
                .all(|(a, b)| a == b)
    };
    [
        &["password"][..],
        &["passwd"],
        &["pwd"],
        &["secret"],
        &["private", "key"],
        &["secret", "key"],
        &["secret", "access", "key"],
        &["private", "key", "body"],
        &["security", "token"],
        &["access", "key", "secret"],
        &["key", "material"],
        &["plaintext"],
        &["secret", "data"],
        &["master", "user", "password"],
        &["authorization", "code"],
        &["token", "code"],
        &["passphrase"],
    ]
    .iter()
    .any(|ending| ends(ending))
}

/// Bounds of a number, or of a length, that do not contradict themselves or the example.
pub(super) fn bounds(
    least: Option<&Value>,
    most: Option<&Value>,
    example: Option<i64>,
) -> Result<(Option<i64>, Option<i64>), &'static str> {
    let (least, most) = (whole(least), whole(most));
    if let (Some(least), Some(most)) = (least, most)
        && least > most
    {
        return Err("bounds that no value is within");
    }
    if let Some(example) = example
        && (least.is_some_and(|least| example < least) || most.is_some_and(|most| example > most))
    {
        return Err("bounds that the metadata's own example breaks");
    }
    Ok((least, most))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn numbers_and_texts() {
        assert_eq!(whole(Some(&json!("10"))), Some(10));
        assert_eq!(whole(Some(&json!(10.0))), Some(10));
        assert_eq!(whole(Some(&json!(0.5))), None);
        assert_eq!(short(Some(&json!(" i-1 "))), Some("i-1".to_owned()));
        assert_eq!(short(Some(&json!("a\nb"))), None);
        assert_eq!(short(Some(&json!(false))), Some("false".to_owned()));
    }

    #[test]
    fn lists_in_text() {
        let schema = |example: &str| Schema {
            example: Some(json!(example)),
            ..Schema::default()
        };
        assert!(is_json_list("InstanceIds", &schema("[\"i-1\", … \"i-9\"]")));
        assert!(!is_json_list("InstanceIds", &schema("i-1,i-2")));
        assert!(!is_json_list("Policy", &schema("[\"i-1\"]")));
    }

    #[test]
    fn ids_and_secrets() {
        assert!(is_id("AccountId") && is_id("AliUid") && is_id("MemberIds"));
        assert!(!is_id("TotalCount") && !is_id("Paid"));
        assert!(
            is_secret("MasterUserPassword")
                && is_secret("AccessKeySecret")
                && is_secret("PrivateKeyBody")
        );
        assert!(
            !is_secret("PasswordInherit") && !is_secret("SecretName") && !is_secret("KeyPairName")
        );
    }

    #[test]
    fn bounds_are_believed_only_if_they_can_be() {
        let (one, ten) = (json!(1), json!("10"));
        assert_eq!(
            bounds(Some(&one), Some(&ten), Some(5)),
            Ok((Some(1), Some(10)))
        );
        assert!(bounds(Some(&ten), Some(&one), None).is_err());
        assert!(bounds(Some(&one), Some(&ten), Some(50)).is_err());
    }
}
