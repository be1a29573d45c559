//! Names: from Rust's spelling to the wire's, and from a typing mistake to what was meant.

/// The wire name of a field: `page_number` is `PageNumber`.
pub(crate) fn pascal(snake: &str) -> String {
    let mut out = String::with_capacity(snake.len());
    for word in snake.split('_') {
        let mut letters = word.chars();
        if let Some(first) = letters.next() {
            out.extend(first.to_uppercase());
            out.push_str(letters.as_str());
        }
    }
    out
}

/// The name of a constant for an error code: `Invalid.DBName` is `INVALID_DB_NAME`.
pub(crate) fn shouty(code: &str) -> String {
    let letters: Vec<char> = code.chars().collect();
    let mut out = String::with_capacity(code.len() + 8);
    for (i, &letter) in letters.iter().enumerate() {
        if !letter.is_ascii_alphanumeric() {
            separate(&mut out);
            continue;
        }
        let before = i.checked_sub(1).and_then(|i| letters.get(i));
        let after = letters.get(i + 1);
        let starts_word = letter.is_ascii_uppercase()
            && (before.is_some_and(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
                || (before.is_some_and(char::is_ascii_uppercase)
                    && after.is_some_and(char::is_ascii_lowercase)));
        if starts_word {
            separate(&mut out);
        }
        out.push(letter.to_ascii_uppercase());
    }
    let out = out.trim_end_matches('_');
    if out.starts_with(|first: char| first.is_ascii_digit()) {
        format!("E_{out}")
    } else {
        out.to_owned()
    }
}

/// Ends a word, unless one has just ended.
fn separate(out: &mut String) {
    if !out.is_empty() && !out.ends_with('_') {
        out.push('_');
    }
}

/// Whether the name of an operation begins with a verb that only reads.
pub(crate) fn only_reads(action: &str) -> bool {
    const VERBS: [&str; 6] = ["Describe", "List", "Get", "Query", "Check", "Search"];
    VERBS.iter().any(|verb| {
        action
            .strip_prefix(verb)
            .is_some_and(|rest| !rest.starts_with(|c: char| c.is_lowercase()))
    })
}

/// The date `YYYY-MM-DD` that a text spells in another way, if it does.
///
/// # Errors
/// The text is not such a date; holds the right spelling where it can be guessed.
pub(crate) fn check_date(text: &str) -> Result<(), Option<String>> {
    let parts: Vec<&str> = match text.split(['-', '/', '.', '_']).collect::<Vec<_>>() {
        whole if whole.len() == 1 => match (text.get(..4), text.get(4..6), text.get(6..)) {
            (Some(year), Some(month), Some(day)) => vec![year, month, day],
            _ => return Err(None),
        },
        parts => parts,
    };
    let [year, month, day] = parts.as_slice() else {
        return Err(None);
    };
    let number = |text: &str, range: std::ops::RangeInclusive<u32>| {
        let digits = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        digits
            .then(|| text.parse().ok())
            .flatten()
            .filter(|n| range.contains(n))
    };
    match (
        number(year, 1000..=9999),
        number(month, 1..=12),
        number(day, 1..=31),
    ) {
        (Some(year), Some(month), Some(day)) => {
            let right = format!("{year}-{month:02}-{day:02}");
            if right == text {
                Ok(())
            } else {
                Err(Some(right))
            }
        }
        _ => Err(None),
    }
}

/// The candidate that a mistyped word most likely means.
pub(crate) fn closest<'a>(
    word: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let limit = 1 + word.chars().count() / 4;
    candidates
        .into_iter()
        .map(|candidate| (distance(word, candidate), candidate))
        .filter(|(distance, _)| *distance <= limit)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// The ending of a message about an unknown word: a question, or nothing.
pub(crate) fn did_you_mean<'a>(
    word: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> String {
    closest(word, candidates).map_or_else(String::new, |c| format!("; did you mean `{c}`?"))
}

/// Edits between two words: letters inserted, removed, replaced, or swapped with their neighbour.
fn distance(from: &str, to: &str) -> usize {
    let (from, to): (Vec<char>, Vec<char>) = (from.chars().collect(), to.chars().collect());
    // Row `i` holds the distances of the first `i` letters of `from` to each beginning of `to`.
    let mut rows: Vec<Vec<usize>> = vec![(0..=to.len()).collect()];
    let cell = |rows: &[Vec<usize>], i: usize, j: usize| {
        rows.get(i)
            .and_then(|row| row.get(j))
            .copied()
            .unwrap_or(usize::MAX)
    };
    for (i, a) in from.iter().enumerate() {
        rows.push(vec![i + 1]);
        for (j, b) in to.iter().enumerate() {
            let mut best = (cell(&rows, i, j) + usize::from(a != b))
                .min(cell(&rows, i, j + 1) + 1)
                .min(cell(&rows, i + 1, j) + 1);
            let swapped = i > 0 && j > 0 && from.get(i - 1) == Some(b) && to.get(j - 1) == Some(a);
            if swapped {
                best = best.min(cell(&rows, i - 1, j - 1) + 1);
            }
            if let Some(row) = rows.last_mut() {
                row.push(best);
            }
        }
    }
    cell(&rows, from.len(), to.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_become_pascal_case() {
        assert_eq!(pascal("page_number"), "PageNumber");
        assert_eq!(pascal("type"), "Type");
        assert_eq!(pascal("_type_"), "Type");
        assert_eq!(pascal("ipv6_address_2"), "Ipv6Address2");
        assert_eq!(pascal(""), "");
    }

    #[test]
    fn codes_become_constants() {
        assert_eq!(shouty("ProcessIsRunning"), "PROCESS_IS_RUNNING");
        assert_eq!(shouty("Throttling.User"), "THROTTLING_USER");
        assert_eq!(shouty("RDMemberNoPermission"), "RD_MEMBER_NO_PERMISSION");
        assert_eq!(shouty("CreateSLRFail"), "CREATE_SLR_FAIL");
        assert_eq!(
            shouty("isv.BUSINESS_LIMIT_CONTROL"),
            "ISV_BUSINESS_LIMIT_CONTROL"
        );
        assert_eq!(shouty("Invalid.%s"), "INVALID_S");
        assert_eq!(shouty("404.NotFound"), "E_404_NOT_FOUND");
        assert_eq!(shouty("%"), "");
    }

    #[test]
    fn verbs_are_whole_words() {
        assert!(only_reads("ListConfigRules"));
        assert!(only_reads("Get"));
        assert!(only_reads("QueryV2"));
        assert!(!only_reads("Listen"));
        assert!(!only_reads("CheckinDevice"));
        assert!(!only_reads("StartConfigurationRecorder"));
    }

    #[test]
    fn dates_are_checked_and_repaired() {
        assert_eq!(check_date("2019-01-08"), Ok(()));
        assert_eq!(check_date("2019-1-8"), Err(Some("2019-01-08".to_owned())));
        assert_eq!(check_date("2019/01/08"), Err(Some("2019-01-08".to_owned())));
        assert_eq!(check_date("20190108"), Err(Some("2019-01-08".to_owned())));
        assert_eq!(check_date("v2019_01_08"), Err(None));
        assert_eq!(check_date("2019-13-08"), Err(None));
        assert_eq!(check_date("2019-01-08-1"), Err(None));
        assert_eq!(check_date("latest"), Err(None));
        assert_eq!(check_date(""), Err(None));
        assert_eq!(check_date("ééééé"), Err(None));
    }

    #[test]
    fn the_nearest_word_is_proposed_and_no_far_one() {
        let words = ["product", "version", "paginate"];
        assert_eq!(closest("prodct", words), Some("product"));
        assert_eq!(closest("verison", words), Some("version"));
        assert_eq!(closest("pagination", words), Some("paginate"));
        assert_eq!(closest("timeout", words), None);
        assert_eq!(distance("", "abc"), 3);
        assert_eq!(distance("abc", "acb"), 1);
        assert_eq!(did_you_mean("xyz", words), "");
    }
}
