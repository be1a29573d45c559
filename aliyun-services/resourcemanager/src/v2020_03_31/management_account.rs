//! What a new management account's name and phone must look like.

use std::ops::RangeInclusive;

/// What follows the prefix in every management account's name.
const NAME_SUFFIX: &str = "@rdadmin.aliyunid.com";

/// Characters of the prefix.
const PREFIX_LEN: RangeInclusive<usize> = 2..=50;

/// Characters that may stand between letters and digits of the prefix.
const SPECIALS: [char; 3] = ['_', '.', '-'];

/// The country code of the Chinese mainland, whose phones the service does not accept here.
const REFUSED_COUNTRY: &str = "86";

/// Accepts `<prefix>@rdadmin.aliyunid.com`, the prefix being 2 to 50 letters, digits and specials,
/// no two specials in a row, first and last a letter or digit.
pub(super) fn name(text: &str) -> Result<(), String> {
    let Some(prefix) = text.strip_suffix(NAME_SUFFIX) else {
        return Err(format!("must be written `<prefix>{NAME_SUFFIX}`"));
    };
    let len = prefix.chars().count();
    if !PREFIX_LEN.contains(&len) {
        return Err(format!(
            "must have {} to {} characters before `{NAME_SUFFIX}`, found {len}",
            PREFIX_LEN.start(),
            PREFIX_LEN.end(),
        ));
    }
    // A special before the first and behind the last character would be a special in a row with the edge.
    let mut after_special = true;
    for character in prefix.chars() {
        let special = SPECIALS.contains(&character);
        if !special && !character.is_ascii_alphanumeric() {
            return Err(format!(
                "must have only letters, digits, `_`, `.` and `-` before `{NAME_SUFFIX}`"
            ));
        }
        if special && after_special {
            return Err(
                "must not begin with a special character or have two of them in a row".to_owned(),
            );
        }
        after_special = special;
    }
    if after_special {
        return Err(format!(
            "must have a letter or digit right before `{NAME_SUFFIX}`"
        ));
    }
    Ok(())
}

/// Accepts `<country code>-<number>`, both of digits, for every country code but 86.
pub(super) fn phone(text: &str) -> Result<(), String> {
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    match text.split_once('-') {
        Some((country, number)) if digits(country) && digits(number) => {
            // `086` is the same country to a telephone.
            if country.trim_start_matches('0') == REFUSED_COUNTRY {
                return Err(format!(
                    "must not have the country code {REFUSED_COUNTRY}: the service accepts phones outside the Chinese mainland only"
                ));
            }
            Ok(())
        }
        _ => Err(
            "must be written `<country code>-<number>` in digits, like `65-81234567`".to_owned(),
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::{name, phone};

    #[test]
    fn names() {
        for good in ["ab", "a1", "1a", "a.b", "a_b-c.d", "Alice.Admin-01"] {
            assert_eq!(
                name(&format!("{good}@rdadmin.aliyunid.com")),
                Ok(()),
                "{good}"
            );
        }
        let fifty = "a".repeat(50);
        assert_eq!(name(&format!("{fifty}@rdadmin.aliyunid.com")), Ok(()));
        for bad in [
            "",
            "a",
            ".a",
            "a.",
            "a..b",
            "a._b",
            "a b",
            "a@b",
            "名字",
            &"a".repeat(51),
        ] {
            assert!(
                name(&format!("{bad}@rdadmin.aliyunid.com")).is_err(),
                "{bad}"
            );
        }
        for bad in [
            "alice",
            "alice@example.com",
            "alice@rdadmin.aliyunid.com.",
            "alice@RDADMIN.aliyunid.com",
        ] {
            assert!(name(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn phones() {
        for good in [
            "65-81234567",
            "1-2025550123",
            "852-51234567",
            "886-912345678",
            "860-1",
        ] {
            assert_eq!(phone(good), Ok(()), "{good}");
        }
        for bad in [
            "86-13800000000",
            "086-13800000000",
            "0086-138",
            "13800000000",
            "+65-8123",
            "65-",
            "-8123",
            "65-81-23",
            "",
            "６５-１",
        ] {
            assert!(phone(bad).is_err(), "{bad}");
        }
    }
}
