//! Plausible values by name and kind: an id looks like an id, a time like a time.

use std::time::{Duration, SystemTime};

use aliyun_rpc_core::clock::iso8601;
use aliyun_rpc_core::descriptor::{Action, Field};

use super::chance::Chance;

/// What values are made for.
#[derive(Clone, Copy)]
pub(super) struct Context<'a> {
    pub(super) action: &'static Action,
    pub(super) account: &'a str,
    pub(super) region: &'a str,
}

/// 2024-01-01T00:00:00Z: when things were made, give or take some months.
const MADE: u64 = 1_704_067_200;
/// 2099-12-31T15:59:00Z: when things expire that do not expire, as services write it.
const NEVER: u64 = 4_102_415_940;

/// The prefixes of ids whose form is known everywhere; the others begin with the words of their names.
const PREFIXES: [(&str, &str); 12] = [
    ("security group", "sg"),
    ("v switch", "vsw"),
    ("vpc", "vpc"),
    ("disk", "d"),
    ("image", "m"),
    ("snapshot", "s"),
    ("network interface", "eni"),
    ("load balancer", "lb"),
    ("allocation", "eip"),
    ("db instance", "rm"),
    ("route table", "vtb"),
    ("nat gateway", "ngw"),
];

/// The words of a name, in lower case: `DBInstanceId` has `db`, `instance` and `id`.
pub(super) fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let letters: Vec<char> = name.chars().collect();
    let mut begins = true;
    for (i, letter) in letters.iter().enumerate() {
        if !letter.is_alphanumeric() {
            begins = true;
            continue;
        }
        let before = i.checked_sub(1).and_then(|i| letters.get(i));
        let after = letters.get(i + 1);
        let is_border = letter.is_uppercase()
            && (before.is_some_and(|before| !before.is_uppercase())
                || after.is_some_and(|after| after.is_lowercase()));
        if begins || is_border || words.is_empty() {
            words.push(String::new());
        }
        begins = false;
        if let Some(word) = words.last_mut() {
            word.extend(letter.to_lowercase());
        }
    }
    words
}

/// The value that a field's documentation gives as an example: ``for example `x` ``.
pub(super) fn example(doc: &'static str) -> Option<&'static str> {
    let (_, rest) = doc.split_once("for example `")?;
    let (example, _) = rest.split_once('`')?;
    let is_plain = !example.is_empty() && !example.contains(char::is_control);
    is_plain.then_some(example)
}

fn moment(words: &[String], chance: Chance) -> SystemTime {
    let ends = words
        .iter()
        .any(|word| word.starts_with("expir") || word == "end" || word == "release");
    let seconds = if ends {
        NEVER
    } else {
        MADE + chance.below(300 * 24 * 60) * 60
    };
    SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
}

fn is_moment(words: &[String]) -> bool {
    let last = words.last().map(String::as_str).unwrap_or_default();
    matches!(last, "time" | "date" | "timestamp" | "expiration")
        || words.first().is_some_and(|first| first == "gmt")
}

/// A text.
pub(super) fn text(field: &Field, context: Context<'_>, chance: Chance) -> String {
    let words = words(field.name);
    let (last, base) = match words.split_last() {
        Some((last, base)) => (last.as_str(), base.join(" ")),
        None => ("", String::new()),
    };
    let product = context.action.product.to_lowercase();
    let label = |of: &str| of.replace(' ', "-");
    if is_moment(&words) {
        return iso8601(moment(&words, chance));
    }
    match (base.as_str(), last) {
        ("region", "id") | ("", "region") => context.region.to_owned(),
        (_, "zone") => format!("{}-h", context.region),
        (base, "id") if base.ends_with("zone") => format!("{}-h", context.region),
        (base, "id" | "uid" | "pk") if is_account(base, last) => context.account.to_owned(),
        ("order" | "trade" | "bill", "id") => digits(chance, 15),
        ("access key", "id") => format!("EMU{}", chance.hex(16)),
        ("", "id" | "uuid") => uuid(chance),
        (base, "id") => format!("{}-{}", prefix(base, &product), chance.hex(20)),
        (base, "arn") => format!(
            "acs:{product}:{}:{}:{}/{}",
            context.region,
            context.account,
            if base.is_empty() { "resource" } else { base }.replace(' ', ""),
            chance.hex(12)
        ),
        (_, "url" | "uri" | "link" | "href") => {
            format!("https://{}.example.com/{last}", chance.hex(8))
        }
        (_, "domain" | "host" | "endpoint" | "cname") => format!("{}.example.com", chance.hex(8)),
        (_, "email" | "mail") => format!("user-{}@example.com", chance.hex(6)),
        (_, "ip") => address(chance),
        (base, "address") if base.ends_with("ip") => address(chance),
        (base, "block") if base.ends_with("cidr") => {
            format!("192.168.{}.0/24", chance.below(256))
        }
        (base, "address") if base.ends_with("mac") => {
            let hex = chance.hex(6);
            let part = |at: usize| hex.get(at..at + 2).unwrap_or_default();
            format!("00:16:3e:{}:{}:{}", part(0), part(2), part(4))
        }
        ("", "code") => (context.action.success_codes.first().copied())
            .unwrap_or("OK")
            .to_owned(),
        ("http status", "code") => "200".to_owned(),
        ("", "message") => "OK".to_owned(),
        ("", "status" | "state") => (example(field.doc).unwrap_or("Available")).to_owned(),
        (base, "name") => {
            let base = if base.is_empty() { "name" } else { base };
            format!("{}-{}", label(base), chance.hex(6))
        }
        _ => match example(field.doc) {
            Some(example) => example.to_owned(),
            None => format!("{}-{}", label(&words.join(" ")), chance.hex(6)),
        },
    }
}

fn address(chance: Chance) -> String {
    let last = 1 + chance.nth(1).below(254);
    format!("192.168.{}.{last}", chance.below(256))
}

/// Whether an id is that of an account.
fn is_account(base: &str, last: &str) -> bool {
    const OWNERS: [&str; 8] = [
        "account",
        "owner",
        "ali",
        "aliyun",
        "ali yun",
        "main account",
        "parent",
        "master account",
    ];
    (base.is_empty() && last != "id") || OWNERS.contains(&base) || base.ends_with("owner")
}

fn prefix(base: &str, product: &str) -> String {
    match (base, product) {
        ("instance", "ecs") => "i".to_owned(),
        ("instance", "slb") => "lb".to_owned(),
        ("instance", _) => format!("{product}-i"),
        _ => PREFIXES
            .iter()
            .find(|(words, _)| *words == base)
            .map_or_else(
                || base.replace(' ', "-"),
                |(_, prefix)| (*prefix).to_owned(),
            ),
    }
}

fn digits(chance: Chance, count: u32) -> String {
    let lowest = 10_u64.saturating_pow(count.saturating_sub(1));
    (lowest + chance.below(lowest.saturating_mul(9))).to_string()
}

fn uuid(chance: Chance) -> String {
    let hex = chance.hex(32);
    let part = |from: usize, to: usize| hex.get(from..to).unwrap_or_default();
    format!(
        "{}-{}-4{}-a{}-{}",
        part(0, 8),
        part(8, 12),
        part(13, 16),
        part(17, 20),
        part(20, 32)
    )
}

/// An integer that fits 32 bits, unless it is a time that may be longer.
pub(super) fn integer(field: &Field, is_long: bool, chance: Chance) -> i64 {
    let words = words(field.name);
    if is_long && is_moment(&words) {
        let since = moment(&words, chance).duration_since(SystemTime::UNIX_EPOCH);
        return since.map_or(0, |since| i64::try_from(since.as_millis()).unwrap_or(0));
    }
    if let Some(number) = example(field.doc).and_then(|example| example.parse::<i32>().ok()) {
        return number.into();
    }
    match words.last().map(String::as_str) {
        Some("code") => 200,
        Some("port") => 1_024 + small(chance, 60_000),
        _ => 1 + small(chance, 20),
    }
}

fn small(chance: Chance, end: u64) -> i64 {
    i64::try_from(chance.below(end)).unwrap_or(0)
}

/// A number with a fraction, so that it is seen if one is lost.
pub(super) fn float(field: &Field, chance: Chance) -> f64 {
    let documented = example(field.doc).and_then(|example| example.parse::<f64>().ok());
    documented
        .filter(|number| number.is_finite())
        .unwrap_or_else(|| f64::from(u32::try_from(chance.below(20)).unwrap_or(0)) + 0.5)
}

/// A truth.
pub(super) fn boolean(field: &Field, chance: Chance) -> bool {
    match field.name.to_ascii_lowercase().as_str() {
        // `false` means failure, or that there is more.
        "success" => true,
        "istruncated" | "hasmore" | "hasnext" | "hasnextpage" | "more" => false,
        _ => chance.below(2) == 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_split_into_words() {
        for (name, expected) in [
            ("InstanceId", "instance id"),
            ("DBInstanceId", "db instance id"),
            ("VSwitchId", "v switch id"),
            ("EipAddress", "eip address"),
            ("instance_id", "instance id"),
            ("regionId", "region id"),
            ("IPv6", "i pv6"),
            ("", ""),
        ] {
            assert_eq!(words(name).join(" "), expected, "{name}");
        }
    }

    #[test]
    fn examples_are_found() {
        assert_eq!(example("Id, for example `i-bp1****`."), Some("i-bp1****"));
        assert_eq!(example("Id, for example ``."), None);
        assert_eq!(example("Id `x`."), None);
    }

    #[test]
    fn texts_look_like_what_they_are() {
        static ACTION: Action = Action {
            product: "Ecs",
            ..Action::EMPTY
        };
        let context = Context {
            action: &ACTION,
            account: "1000000000000001",
            region: "cn-shanghai",
        };
        let text = |name: &'static str, doc: &'static str| {
            let field = Field {
                name,
                doc,
                ..Field::EMPTY
            };
            text(&field, context, Chance::new(7))
        };
        assert_eq!(text("RegionId", ""), "cn-shanghai");
        assert_eq!(text("ZoneId", ""), "cn-shanghai-h");
        assert_eq!(text("OwnerId", ""), "1000000000000001");
        assert_eq!(text("AliUid", ""), "1000000000000001");
        assert!(text("InstanceId", "").starts_with("i-"));
        assert!(text("SecurityGroupId", "").starts_with("sg-"));
        assert!(text("ConfigRuleId", "").starts_with("config-rule-"));
        assert!(text("CreationTime", "").starts_with("2024-"));
        assert_eq!(text("ExpiredTime", ""), "2099-12-31T15:59:00Z");
        assert!(text("RoleArn", "").starts_with("acs:ecs:cn-shanghai:1000000000000001:role/"));
        assert!(text("PrivateIpAddress", "").starts_with("192.168."));
        assert!(text("CidrBlock", "").ends_with(".0/24"));
        assert!(text("MacAddress", "").starts_with("00:16:3e:"));
        assert_eq!(text("Status", "State, for example `Up`."), "Up");
        assert_eq!(text("Kind", "Kind, for example `b`."), "b");
        assert_eq!(text("OrderId", "").len(), 15);
    }
}
