//! Documentation, made of facts: names, types, limits, defaults, examples, addresses. No sentence of the vendor's.

use std::fmt::Write as _;

use crate::metadata::{Info, Schema};
use crate::names;
use crate::translate::facts;

/// Words that are written in capitals.
const ACRONYMS: [&str; 61] = [
    "acl", "alb", "api", "arn", "bgp", "cdn", "cidr", "cms", "cpu", "csr", "db", "ddos", "dns",
    "ebs", "ecs", "eip", "eni", "gpu", "http", "https", "iam", "ip", "iso", "jdbc", "json", "kms",
    "mac", "mfa", "mtu", "nas", "nat", "nlb", "oidc", "oos", "os", "oss", "ram", "rds", "rsa",
    "saml", "sdk", "sla", "slb", "sls", "sms", "sql", "ssh", "ssl", "sts", "tcp", "tls", "ttl",
    "udp", "uri", "url", "utc", "vm", "vpc", "vpn", "xml", "yaml",
];

/// Verbs that operations begin with, so that the first word can be told from a noun.
const VERBS: [&str; 112] = [
    "abolish",
    "accept",
    "activate",
    "add",
    "allocate",
    "apply",
    "approve",
    "assign",
    "associate",
    "assume",
    "attach",
    "authorize",
    "batch",
    "bind",
    "build",
    "cancel",
    "change",
    "check",
    "clear",
    "clone",
    "close",
    "commit",
    "confirm",
    "connect",
    "convert",
    "copy",
    "count",
    "create",
    "deactivate",
    "decrease",
    "decrypt",
    "delete",
    "deliver",
    "deploy",
    "deregister",
    "describe",
    "destroy",
    "detach",
    "detect",
    "disable",
    "disassociate",
    "dissociate",
    "download",
    "edit",
    "enable",
    "encrypt",
    "end",
    "evaluate",
    "execute",
    "export",
    "fetch",
    "find",
    "finish",
    "generate",
    "get",
    "grant",
    "import",
    "increase",
    "init",
    "initialize",
    "install",
    "invite",
    "invoke",
    "join",
    "leave",
    "list",
    "lock",
    "migrate",
    "modify",
    "move",
    "open",
    "operate",
    "pause",
    "preview",
    "publish",
    "purchase",
    "push",
    "put",
    "query",
    "reboot",
    "receive",
    "recognize",
    "recover",
    "redeploy",
    "refresh",
    "refund",
    "register",
    "reject",
    "release",
    "remove",
    "rename",
    "renew",
    "replace",
    "report",
    "reset",
    "resize",
    "restart",
    "restore",
    "resume",
    "retry",
    "revoke",
    "rollback",
    "run",
    "save",
    "schedule",
    "search",
    "send",
    "set",
    "start",
    "stop",
    "submit",
    "switch",
];
/// More of them.
const MORE_VERBS: [&str; 22] = [
    "sync",
    "tag",
    "terminate",
    "test",
    "transfer",
    "transform",
    "trigger",
    "unassign",
    "unassociate",
    "unbind",
    "uninstall",
    "unlock",
    "unsubscribe",
    "untag",
    "update",
    "upgrade",
    "upload",
    "validate",
    "verify",
    "subscribe",
    "simulate",
    "sign",
];

/// Where the vendor describes a product version, or an operation.
pub(crate) fn address(product: &str, version: &str, action: Option<&str>) -> String {
    let page = format!("https://api.alibabacloud.com/document/{product}/{version}");
    action.map_or_else(|| page.clone(), |action| format!("{page}/{action}"))
}

/// Documentation of a request.
pub(super) fn action(info: &Info, action: &str) -> Vec<String> {
    vec![
        sentence(action),
        String::new(),
        format!(
            "[Official page]({})",
            address(&info.product, &info.version, Some(action))
        ),
    ]
}

/// `DescribeVpcAttribute` is `Describes VPC attribute.`
fn sentence(action: &str) -> String {
    let mut words = names::words(action).into_iter();
    let Some(first) = words.next() else {
        return format!("Operation `{action}`.");
    };
    let rest = phrase(words);
    if !VERBS.contains(&first.as_str()) && !MORE_VERBS.contains(&first.as_str()) {
        return format!("Operation `{action}`.");
    }
    let verb = third_person(&first);
    if rest.is_empty() {
        format!("{}.", capital(&verb))
    } else {
        format!("{} {rest}.", capital(&verb))
    }
}

fn third_person(verb: &str) -> String {
    let before_y = verb.strip_suffix('y').and_then(|stem| stem.chars().last());
    if before_y.is_some_and(|letter| !"aeiou".contains(letter)) {
        return format!("{}ies", verb.trim_end_matches('y'));
    }
    let hisses = ["s", "x", "ch", "sh", "o"]
        .iter()
        .any(|ending| verb.ends_with(ending));
    if hisses {
        format!("{verb}es")
    } else {
        format!("{verb}s")
    }
}

/// Words as they are written in a sentence.
fn phrase(words: impl Iterator<Item = String>) -> String {
    let words: Vec<String> = words
        .map(|word| {
            let (stem, plural) = match word.strip_suffix('s') {
                Some(stem) if ACRONYMS.contains(&stem) => (stem, "s"),
                _ => (word.as_str(), ""),
            };
            if let Some(version) = stem.strip_prefix("ipv") {
                format!("IPv{version}{plural}")
            } else if ACRONYMS.contains(&stem) {
                format!("{}{plural}", stem.to_ascii_uppercase())
            } else {
                word
            }
        })
        .collect();
    words.join(" ")
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(|first| first.to_ascii_uppercase());
    first.into_iter().chain(letters).collect()
}

/// A name in words, `System disk category`.
pub(super) fn title(name: &str) -> String {
    let words = names::words(name);
    if words.is_empty() {
        format!("`{name}`")
    } else {
        capital(&phrase(words.into_iter()))
    }
}

/// Documentation of a field: what it is called, what it takes, an example. One line.
pub(super) fn field(name: &str, schema: &Schema, limits: &str) -> Vec<String> {
    if let Some(known) = well_known(name) {
        let limits = if limits.is_empty() {
            String::new()
        } else {
            format!(": {limits}")
        };
        return vec![format!("{known}{limits}.")];
    }
    let mut line = title(name);
    let mut separator = ": ";
    let mut add = |fact: &str| {
        let _ = write!(line, "{separator}{fact}");
        separator = "; ";
    };
    if !limits.is_empty() {
        add(limits);
    }
    if schema.is_file_transfer_url {
        add("the address of a file that the service can fetch");
    }
    if let Some(default) = facts::short(schema.default.as_ref()) {
        add(&format!("default `{default}`"));
    }
    if let Some(example) = facts::short(schema.example.as_ref()) {
        let utc = if is_time(&example) { ", UTC" } else { "" };
        let _ = write!(line, "{utc}, for example `{example}`");
    }
    vec![format!("{line}.")]
}

/// Members that mean the same wherever they stand.
fn well_known(name: &str) -> Option<&'static str> {
    Some(match name {
        "RequestId" | "requestId" => "Id of the request",
        "ClientToken" => {
            "Makes repeated calls have one effect; the runtime fills it if it is unset"
        }
        "DryRun" => "Only checks whether the call would succeed",
        "NextToken" => "Where the next page begins",
        "MaxResults" => "Most items a page",
        "PageNumber" | "CurrentPage" | "PageNo" => "Number of the page, from 1",
        "PageSize" => "Items a page",
        "TotalCount" => "Items on all pages",
        _ => return None,
    })
}

/// `2014-05-26T08:00:00Z`
fn is_time(text: &str) -> bool {
    text.len() >= 17
        && text.ends_with('Z')
        && text.get(10..11) == Some("T")
        && text.starts_with(|c: char| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn operations_are_sentences() {
        assert_eq!(sentence("DescribeVpcAttribute"), "Describes VPC attribute.");
        assert_eq!(
            sentence("ModifyDBInstanceSpec"),
            "Modifies DB instance spec."
        );
        assert_eq!(sentence("AttachVServerGroups"), "Attaches v server groups.");
        assert_eq!(sentence("ReleaseEips"), "Releases EIPs.");
        assert_eq!(sentence("Weather"), "Operation `Weather`.");
    }

    #[test]
    fn fields_are_facts() {
        let schema = |json| serde_json::from_value::<Schema>(json).unwrap();
        assert_eq!(
            field("PageSize", &schema(json!({"example": 10})), "1 to 100"),
            ["Items a page: 1 to 100."]
        );
        assert_eq!(
            field(
                "VpcName",
                &schema(json!({"default": "x", "example": "my-vpc"})),
                "1 to 128 characters"
            ),
            ["VPC name: 1 to 128 characters; default `x`, for example `my-vpc`."]
        );
        assert_eq!(
            field(
                "CreationTime",
                &schema(json!({"example": "2017-12-10T04:04Z"})),
                ""
            ),
            ["Creation time, UTC, for example `2017-12-10T04:04Z`."]
        );
        assert_eq!(field("Zone", &schema(json!({})), ""), ["Zone."]);
    }
}
