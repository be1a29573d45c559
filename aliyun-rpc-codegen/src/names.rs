//! Names: from the wire's spelling to Rust's.

/// What no field may be called as it stands.
const KEYWORDS: [&str; 52] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "union", "unsafe", "unsized",
    "use", "virtual", "where", "while", "yield", "crate", "self", "super",
];
/// Those of them that cannot be written `r#name` either.
const NEVER_RAW: [&str; 3] = ["crate", "self", "super"];

/// The words of a name, in lower case: `DBInstanceIPs` is `db`, `instance`, `ips`; `IPv6Address` is `ipv6`, `address`.
#[must_use]
pub fn words(name: &str) -> Vec<String> {
    let letters: Vec<char> = name.chars().collect();
    let at = |i: usize| letters.get(i).copied().unwrap_or('_');
    let mut words: Vec<String> = Vec::new();
    let mut starts = true;
    for i in 0..letters.len() {
        let letter = at(i);
        if !letter.is_ascii_alphanumeric() {
            starts = true;
            continue;
        }
        if i > 0 && letter.is_ascii_uppercase() && at(i - 1).is_ascii_alphanumeric() {
            let (before, after) = (at(i - 1), at(i + 1));
            let after_acronym = before.is_ascii_uppercase()
                && after.is_ascii_lowercase()
                && !is_plural(&letters, i)
                && !is_ip_version(&letters, i);
            starts |= !before.is_ascii_uppercase() || after_acronym;
        }
        if starts {
            words.push(String::new());
        }
        starts = false;
        if let Some(word) = words.last_mut() {
            word.push(letter.to_ascii_lowercase());
        }
    }
    words
}

/// Whether the letter at `i` ends an acronym in the plural, `P` in `IPs` and `VPCs`.
fn is_plural(letters: &[char], i: usize) -> bool {
    let ends = letters
        .get(i + 2)
        .is_none_or(|next| !next.is_ascii_lowercase());
    letters.get(i + 1) == Some(&'s') && ends
}

/// Whether the letter at `i` is the `P` of `IPv4` or `IPv6`.
fn is_ip_version(letters: &[char], i: usize) -> bool {
    let v = letters.get(i + 1) == Some(&'v');
    v && letters.get(i + 2).is_some_and(char::is_ascii_digit)
}

/// The name of a field or module: `snake_case`, not yet safe from keywords.
#[must_use]
pub fn snake(name: &str) -> String {
    let joined = words(name).join("_");
    match joined.chars().next() {
        None => "field".to_owned(),
        Some(first) if first.is_ascii_digit() => format!("n{joined}"),
        Some(_) => joined,
    }
}

/// Methods that a derived request has, which a setter of the same name would hide.
const METHODS: [&str; 4] = ["new", "clone", "send", "sign"];

/// The name of a parameter's field, which is the name of its setter: `Sign` is `sign_value`.
#[must_use]
pub fn parameter(wire: &str) -> String {
    let name = snake(wire);
    if METHODS.contains(&name.as_str()) {
        name + "_value"
    } else {
        name
    }
}

/// A `snake_case` name as it is written in code: `type` is `r#type`.
#[must_use]
pub fn ident(snake: &str) -> String {
    if NEVER_RAW.contains(&snake) {
        format!("{snake}_")
    } else if KEYWORDS.contains(&snake) {
        format!("r#{snake}")
    } else {
        snake.to_owned()
    }
}

/// A module's name as it is written in code; a keyword gets an underscore, so that the file's name is the module's.
#[must_use]
pub fn module(name: &str) -> String {
    let name = snake(name);
    if KEYWORDS.contains(&name.as_str()) {
        format!("{name}_")
    } else {
        name
    }
}

/// The wire name that the derives make of a field: `page_number` is `PageNumber`.
#[must_use]
pub fn pascal(snake: &str) -> String {
    snake.split('_').map(capital).collect()
}

/// The name of a type: the wire's own if Rust can take it, `DBInstance`.
#[must_use]
pub fn camel(name: &str) -> String {
    let fits = name.starts_with(|first: char| first.is_ascii_uppercase())
        && name.chars().all(|letter| letter.is_ascii_alphanumeric())
        && name.chars().any(|letter| letter.is_ascii_lowercase());
    if fits {
        return never_self(name.to_owned());
    }
    let joined: String = words(name).iter().map(|word| capital(word)).collect();
    match joined.chars().next() {
        None => "Unnamed".to_owned(),
        Some(first) if first.is_ascii_digit() => format!("N{joined}"),
        Some(_) => never_self(joined),
    }
}

/// `Self` is no name of anything.
fn never_self(name: String) -> String {
    if name == "Self" {
        "SelfValue".to_owned()
    } else {
        name
    }
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters.next().map(|first| first.to_ascii_uppercase());
    first.into_iter().chain(letters).collect()
}

/// What one item of a list is called: `Instances` and `InstanceList` hold an `Instance`.
#[must_use]
pub fn singular(name: &str) -> String {
    for ending in ["List", "Set", "Array"] {
        if let Some(rest) = name.strip_suffix(ending)
            && rest.len() > 2
        {
            return singular(rest);
        }
    }
    let cut = |n: usize| name.get(..name.len() - n).unwrap_or(name);
    let lower = name.to_ascii_lowercase();
    match lower.as_str() {
        word if word.len() < 4 => name.to_owned(),
        word if ["ss", "us", "is", "ics", "news", "data", "series"]
            .iter()
            .any(|e| word.ends_with(e)) =>
        {
            name.to_owned()
        }
        word if word.ends_with("ies") => format!("{}y", cut(3)),
        word if ["sses", "xes", "ches", "shes"]
            .iter()
            .any(|e| word.ends_with(e)) =>
        {
            cut(2).to_owned()
        }
        word if word.ends_with('s') => cut(1).to_owned(),
        _ => name.to_owned(),
    }
}

/// The name of a constant: `InvalidDBName.NotFound` is `INVALID_DB_NAME_NOT_FOUND`.
#[must_use]
pub fn shouty(code: &str) -> String {
    let joined = words(code).join("_").to_ascii_uppercase();
    match joined.chars().next() {
        None => "E".to_owned(),
        Some(first) if first.is_ascii_digit() => format!("E_{joined}"),
        Some(_) => joined,
    }
}

/// The module of a version: `2014-05-26` is `v2014_05_26`.
#[must_use]
pub fn version_module(version: &str) -> String {
    let safe = |letter: char| {
        if letter.is_ascii_alphanumeric() {
            letter.to_ascii_lowercase()
        } else {
            '_'
        }
    };
    format!("v{}", version.chars().map(safe).collect::<String>())
}

/// The package of a product: `ResourceManager` is `resourcemanager`, with `aliyun-` before it.
#[must_use]
pub fn product_module(product: &str) -> String {
    let safe = |letter: char| {
        if letter.is_ascii_alphanumeric() {
            letter.to_ascii_lowercase()
        } else {
            '_'
        }
    };
    let name: String = product.chars().map(safe).collect();
    if name.starts_with(|first: char| first.is_ascii_digit()) {
        format!("p{name}")
    } else {
        name
    }
}

/// A name that nothing else has yet: itself, or with `_2` and so on behind it.
pub fn unique(
    taken: &mut std::collections::HashSet<String>,
    name: &str,
    separator: &str,
) -> String {
    let mut candidate = name.to_owned();
    let mut n = 1;
    while !taken.insert(candidate.clone()) {
        n += 1;
        candidate = format!("{name}{separator}{n}");
    }
    candidate
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_called_self() {
        assert_eq!(camel("Self"), "SelfValue");
        assert_eq!(camel("SELF"), "SelfValue");
        assert_eq!(camel("SelfHosted"), "SelfHosted");
    }

    #[test]
    fn parameters_do_not_hide_methods() {
        assert_eq!(parameter("Sign"), "sign_value");
        assert_eq!(parameter("SignName"), "sign_name");
        assert_eq!(parameter("new"), "new_value");
    }

    #[test]
    fn fields() {
        for (wire, field) in [
            ("PageNumber", "page_number"),
            ("DBInstanceId", "db_instance_id"),
            ("VSwitchId", "v_switch_id"),
            ("IPv6Address", "ipv6_address"),
            ("Ipv6Address", "ipv6_address"),
            ("ResourceIDs", "resource_ids"),
            ("VPCs", "vpcs"),
            ("SystemDisk.Category", "system_disk_category"),
            ("MaxIOPS", "max_iops"),
            ("HTTPServers", "http_servers"),
            ("requestId", "request_id"),
            ("x-acs-token", "x_acs_token"),
            ("95th", "n95th"),
            ("_", "field"),
        ] {
            assert_eq!(snake(wire), field, "{wire}");
        }
        assert_eq!(ident("type"), "r#type");
        assert_eq!(ident("self"), "self_");
        assert_eq!(module("Type"), "type_");
        assert_eq!(pascal("v_switch_id"), "VSwitchId");
    }

    #[test]
    fn types() {
        assert_eq!(camel("DBInstance"), "DBInstance");
        assert_eq!(camel("agent_card"), "AgentCard");
        assert_eq!(camel("2fa"), "N2fa");
        assert_eq!(camel("VPC"), "Vpc");
        for (list, item) in [
            ("Instances", "Instance"),
            ("InstanceList", "Instance"),
            ("SecurityPolicies", "SecurityPolicy"),
            ("Status", "Status"),
            ("Access", "Access"),
            ("Addresses", "Address"),
            ("Boxes", "Box"),
            ("Data", "Data"),
            ("InstanceTypeSet", "InstanceType"),
            ("Set", "Set"),
        ] {
            assert_eq!(singular(list), item, "{list}");
        }
    }

    #[test]
    fn constants_and_modules() {
        assert_eq!(shouty("Invalid.DBName"), "INVALID_DB_NAME");
        assert_eq!(shouty("404.NotFound"), "E_404_NOT_FOUND");
        assert_eq!(version_module("2014-05-26"), "v2014_05_26");
        assert_eq!(product_module("ResourceManager"), "resourcemanager");
        assert_eq!(product_module("cloudwifi-pop"), "cloudwifi_pop");
    }

    #[test]
    fn names_stay_apart() {
        let mut taken = std::collections::HashSet::new();
        assert_eq!(unique(&mut taken, "rule_id", "_"), "rule_id");
        assert_eq!(unique(&mut taken, "rule_id", "_"), "rule_id_2");
    }
}
