//! Regions, and which one a mistyped word means.

use crate::descriptor::{Endpoints, RegionHosts};

/// The regions that are open to everyone, for messages about products whose own regions are not known. New ones open every
/// year, so nothing is refused for not standing here.
const PUBLIC: &[&str] = &[
    "ap-northeast-1",
    "ap-northeast-2",
    "ap-southeast-1",
    "ap-southeast-3",
    "ap-southeast-5",
    "ap-southeast-6",
    "ap-southeast-7",
    "cn-beijing",
    "cn-chengdu",
    "cn-fuzhou",
    "cn-guangzhou",
    "cn-hangzhou",
    "cn-heyuan",
    "cn-hongkong",
    "cn-huhehaote",
    "cn-nanjing",
    "cn-qingdao",
    "cn-shanghai",
    "cn-shenzhen",
    "cn-wuhan-lr",
    "cn-wulanchabu",
    "cn-zhangjiakou",
    "cn-zhengzhou-jva",
    "eu-central-1",
    "eu-west-1",
    "me-central-1",
    "me-east-1",
    "na-south-1",
    "us-east-1",
    "us-west-1",
];

/// The regions in which a product has a host of its own, or those of the cloud if the product names none.
pub(super) fn known(endpoints: Option<&Endpoints>) -> Vec<&'static str> {
    let own = endpoints.map_or_else(Vec::new, |endpoints| {
        let own = |row: &&RegionHosts| Some(row.public) != endpoints.global;
        let rows = endpoints.regions.iter().filter(own);
        rows.map(|row| row.region).collect()
    });
    if own.is_empty() { PUBLIC.to_vec() } else { own }
}

/// The end of a message about a region that does not do: what was meant, and what there is. Nothing about a known region.
pub(super) fn hint(region: &str, endpoints: Option<&Endpoints>) -> String {
    let known = known(endpoints);
    if known.iter().any(|name| name.eq_ignore_ascii_case(region)) {
        return String::new();
    }
    let meant = meant(region, &known)
        .or_else(|| meant(region, PUBLIC))
        .map_or_else(String::new, |region| format!("; did you mean `{region}`?"));
    format!("{meant}; known regions: {}", known.join(", "))
}

/// The region that is most likely meant, if it is not the given one.
fn meant(region: &str, known: &[&'static str]) -> Option<&'static str> {
    let word = region.to_ascii_lowercase();
    if known.contains(&word.as_str()) {
        return None;
    }
    // A zone, `cn-hangzhou-h`, or a whole host name, `ecs.cn-hangzhou.aliyuncs.com`.
    let parts = |name: &&&str| {
        let zone = word
            .strip_prefix(**name)
            .is_some_and(|rest| rest.len() <= 2 && rest.trim_start_matches('-').len() == 1);
        zone || word.split('.').any(|label| label == **name)
    };
    // A city without its country, `hangzhou`.
    let city = |name: &&&str| name.split_once('-').is_some_and(|(_, rest)| rest == word);
    known
        .iter()
        .find(parts)
        .or_else(|| known.iter().find(city))
        .copied()
        .or_else(|| closest(&word, known))
}

/// The candidate with the fewest edits, if they are few for its length.
fn closest(word: &str, known: &[&'static str]) -> Option<&'static str> {
    // The measure takes time that grows with the product of both lengths.
    if word.len() > 64 {
        return None;
    }
    let limit = 1 + word.len() / 6;
    known
        .iter()
        .map(|name| (strsim::osa_distance(word, name), *name))
        .filter(|(edits, _)| *edits <= limit)
        .min_by_key(|(edits, _)| *edits)
        .map(|(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_meant_is_found() {
        let cases = [
            ("cn-hangzou", Some("cn-hangzhou")),
            ("cn-hagnzhou", Some("cn-hangzhou")),
            ("cn_hangzhou", Some("cn-hangzhou")),
            ("cn-hangzhou-h", Some("cn-hangzhou")),
            ("ap-southeast-1a", Some("ap-southeast-1")),
            ("ecs.cn-beijing.aliyuncs.com", Some("cn-beijing")),
            ("shanghai", Some("cn-shanghai")),
            ("CN-Hangzou", Some("cn-hangzhou")),
            ("us-east1", Some("us-east-1")),
            ("cn-hangzhou", None),
            ("CN-HANGZHOU", None),
            ("mars-1", None),
            ("", None),
        ];
        for (word, expected) in cases {
            assert_eq!(meant(word, PUBLIC), expected, "{word}");
        }
        assert_eq!(meant(&"cn-hangzhou".repeat(9), PUBLIC), None);
    }
}
