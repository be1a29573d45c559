//! Where a product answers.

use crate::metadata::ApiDocs;
use crate::model::Endpoints;
use crate::names;

/// The table of the file, and the rule if the file has it; else the rule that the table shows.
pub(super) fn translate(docs: &ApiDocs) -> Endpoints {
    let rule = docs.endpoint_rule.clone().unwrap_or_default();
    let mut regions: Vec<(String, String, Option<String>)> = Vec::new();
    for row in &docs.endpoints {
        let (Some(host), region) = (&row.endpoint, row.region_id.to_ascii_lowercase()) else {
            continue;
        };
        if !region.is_empty()
            && !host.is_empty()
            && regions.iter().all(|(known, ..)| *known != region)
        {
            regions.push((
                region,
                host.clone(),
                row.vpc.clone().filter(|vpc| !vpc.is_empty()),
            ));
        }
    }
    regions.sort();
    let host = rule
        .product
        .unwrap_or_else(|| names::product_module(&docs.info.product));
    let known = match rule.rule.as_deref() {
        Some("regional") => "regional",
        Some("central") => "central",
        _ => by_table(&host, &regions),
    };
    Endpoints {
        rule: known,
        host,
        global: rule.global.filter(|host| !host.is_empty()),
        location: rule.location_service_code.filter(|code| !code.is_empty()),
        regions,
    }
}

/// A table whose hosts all name their regions follows the rule of regional products.
fn by_table(host: &str, regions: &[(String, String, Option<String>)]) -> &'static str {
    let regular = |(region, public, _): &(String, String, Option<String>)| {
        *public == format!("{host}.{region}.aliyuncs.com")
    };
    let central = format!("{host}.aliyuncs.com");
    if regions.is_empty() {
        "other"
    } else if regions.iter().all(regular) {
        "regional"
    } else if regions.iter().all(|(_, public, _)| *public == central) {
        "central"
    } else {
        "other"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(json: serde_json::Value) -> Endpoints {
        translate(&serde_json::from_value(json).unwrap())
    }

    #[test]
    fn a_given_rule_counts() {
        let endpoints = of(serde_json::json!({
            "info": {"style": "RPC", "product": "Sts", "version": "2015-04-01"},
            "endpoints": [
                {"regionId": "cn-shanghai", "endpoint": "sts.cn-shanghai.aliyuncs.com", "vpc": "sts-vpc.cn-shanghai.aliyuncs.com"},
                {"regionId": "cn-beijing", "endpoint": "sts.cn-beijing.aliyuncs.com"},
            ],
            "x-endpoint": {"product": "sts", "rule": "regional", "global": "sts.aliyuncs.com"},
        }));
        assert_eq!(
            (endpoints.rule, endpoints.host.as_str()),
            ("regional", "sts")
        );
        assert_eq!(endpoints.global.as_deref(), Some("sts.aliyuncs.com"));
        assert_eq!(endpoints.regions[0].0, "cn-beijing");
        assert_eq!(
            endpoints.regions[1].2.as_deref(),
            Some("sts-vpc.cn-shanghai.aliyuncs.com")
        );
    }

    #[test]
    fn without_one_the_table_tells() {
        let file = |hosts: [&str; 2]| {
            of(serde_json::json!({
                "info": {"style": "RPC", "product": "Abc", "version": "2015-04-01"},
                "endpoints": [{"regionId": "a", "endpoint": hosts[0]}, {"regionId": "b", "endpoint": hosts[1]}],
            }))
            .rule
        };
        assert_eq!(
            file(["abc.a.aliyuncs.com", "abc.b.aliyuncs.com"]),
            "regional"
        );
        assert_eq!(file(["abc.aliyuncs.com", "abc.aliyuncs.com"]), "central");
        assert_eq!(file(["abc.aliyuncs.com", "abc.b.aliyuncs.com"]), "other");
        // No table shows no rule.
        let bare = of(
            serde_json::json!({"info": {"style": "RPC", "product": "Abc", "version": "2015-04-01"}}),
        );
        assert_eq!((bare.rule, bare.regions.len()), ("other", 0));
    }
}
