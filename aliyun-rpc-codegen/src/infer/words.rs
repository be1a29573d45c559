//! What parameters and members of answers are called that have to do with pages.
//!
//! All in one spelling: lower case, without `_`, `-` and `.`. The order is the preference.

/// Parameters that take a token, where the answer gives one.
pub(super) const TOKENS: &[&str] = &[
    "nexttoken",
    "nextpagetoken",
    "pagetoken",
    "continuationtoken",
    "startingtoken",
    "starttoken",
    "nextmarker",
    "marker",
    "nextcursor",
    "cursor",
    "lastkey",
    "nextkey",
    "token",
];

/// Names of parameters and members that are nothing else than a token of pages.
pub(super) const CERTAIN_TOKENS: &[&str] = &[
    "nexttoken",
    "nextpagetoken",
    "pagetoken",
    "nextmarker",
    "nextcursor",
    "scrollid",
];

/// Parameters that take the number of a page.
pub(super) const NUMBERS: &[&str] = &[
    "pagenumber",
    "currentpage",
    "pageno",
    "pagenum",
    "pageindex",
    "curpage",
    "page",
];

/// Of these the ones that count from 0 about as often as from 1.
pub(super) const NUMBERS_OF_ANY_START: &[&str] = &["pageindex", "page"];

/// Verbs of operations that do something: asking for the next page would do it again.
const DEEDS: &[&str] = &[
    "Add",
    "Create",
    "Delete",
    "Install",
    "Modify",
    "Put",
    "Remove",
    "Restart",
    "Run",
    "Send",
    "Set",
    "Start",
    "Stop",
    "Submit",
    "Uninstall",
    "Update",
];

/// Whether an operation does something.
pub(super) fn is_deed(action: &str) -> bool {
    DEEDS.iter().any(|verb| {
        action
            .strip_prefix(verb)
            .is_some_and(|rest| rest.starts_with(char::is_uppercase))
    })
}

/// Parameters that count items from the beginning.
pub(super) const OFFSETS: &[&str] = &["offset", "start", "skip", "from", "startindex"];

/// Parameters that say how long a page is.
pub(super) const SIZES: &[&str] = &[
    "pagesize",
    "pagerecordcount",
    "perpage",
    "maximumpagesize",
    "showsize",
    "size",
    "limit",
    "maxresults",
    "maxresult",
    "maxitems",
];

/// The same, where pages are reached by tokens.
pub(super) const SIZES_OF_TOKENS: &[&str] = &[
    "maxresults",
    "maxresult",
    "maxitems",
    "maxkeys",
    "limit",
    "pagesize",
    "size",
];

/// Members that count all items. Not `Count`, which as often counts those of the page.
pub(super) const TOTALS: &[&str] = &[
    "totalcount",
    "totalrecordcount",
    "totalitemcount",
    "totalitems",
    "totalrecords",
    "totalrecord",
    "totalnumber",
    "totalnum",
    "totalitemnum",
    "totalitem",
    "totalelements",
    "totalresults",
    "totalcounts",
    "totalcnt",
    "total",
    "allcount",
    "totalsize",
];

/// Members that say whether there is a further page.
pub(super) const MORE: &[&str] = &["istruncated", "hasmore", "hasnext", "hasnextpage"];

/// Members that hold the list, whatever is listed.
pub(super) const LISTS: &[&str] = &[
    "items",
    "list",
    "records",
    "rows",
    "data",
    "datas",
    "datalist",
    "pagedata",
    "responsedata",
    "results",
    "result",
    "resultlist",
    "resultdata",
    "resultobject",
    "object",
    "content",
    "values",
    "model",
    "models",
];

/// Beginnings of the names of lists that stand beside the page.
const ASIDES: &[&str] = &["error", "warn", "fail", "column", "header", "invalid"];

/// Members of the answer that go into a parameter, the best name first.
pub(super) fn next_tokens(parameter: &str) -> &'static [&'static str] {
    match plain(parameter).as_str() {
        "marker" | "nextmarker" => &["nextmarker", "marker", "nexttoken"],
        "cursor" | "nextcursor" => &["nextcursor", "cursor", "nexttoken"],
        "pagetoken" | "nextpagetoken" => &["nextpagetoken", "nexttoken", "pagetoken"],
        "continuationtoken" => &["nextcontinuationtoken", "continuationtoken", "nexttoken"],
        "lastkey" | "nextkey" => &["nextkey", "lastkey"],
        // `Token` is too many things to be one by its name alone.
        "token" | "startingtoken" | "starttoken" => &["nexttoken"],
        _ => &["nexttoken", "nextpagetoken"],
    }
}

/// Where a name stands among words.
pub(super) fn rank(words: &[&str], name: &str) -> Option<usize> {
    let name = plain(name);
    words.iter().position(|word| *word == name)
}

/// Whether a list is about something else than the items.
pub(super) fn is_aside(name: &str) -> bool {
    let name = plain(name);
    ASIDES.iter().any(|word| name.starts_with(word))
}

/// A name in the one spelling.
pub(super) fn plain(name: &str) -> String {
    name.chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}

/// What an operation is about: `DescribeDBInstances` is about `dbinstance`.
pub(super) fn subject(action: &str) -> String {
    let verb = action
        .char_indices()
        .skip(1)
        .find(|(_, c)| c.is_uppercase())
        .map_or(action.len(), |(at, _)| at);
    singular(&plain(action.get(verb..).unwrap_or_default()))
}

/// A name without what says that there are several.
pub(super) fn singular(name: &str) -> String {
    let mut name = plain(name);
    for ending in [
        "list", "set", "infos", "info", "models", "model", "items", "result", "results",
    ] {
        if let Some(short) = name.strip_suffix(ending).filter(|short| short.len() > 2) {
            name = short.to_owned();
        }
    }
    for (plural, one) in [
        ("ies", "y"),
        ("sses", "ss"),
        ("ches", "ch"),
        ("xes", "x"),
        ("ses", "s"),
    ] {
        if let Some(short) = name.strip_suffix(plural) {
            return format!("{short}{one}");
        }
    }
    match name.strip_suffix('s') {
        Some(short) if !short.ends_with('s') => short.to_owned(),
        _ => name,
    }
}
