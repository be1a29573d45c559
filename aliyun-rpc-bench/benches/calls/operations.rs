//! The two calls that are measured: a small answer, and a page of ten rules.

use aliyun_config::v2019_01_08::{ListConfigRules, StartConfigurationRecorder};

pub(crate) const REQUEST_ID: &str = "A7A0FFF8-0B44-40C6-8BBF-3A185EFDF7F3";

pub(crate) const SMALL_ANSWER: &str = r#"{"ConfigurationRecorder":{"AccountId":"1209487698121234","ConfigurationRecorderStatus":"REGISTRABLE","OrganizationEnableStatus":"REGISTRABLE","OrganizationMasterId":"1209487698121234","ResourceTypes":["ACS::ECS::Instance","ACS::ECS::Disk"]},"RequestId":"A7A0FFF8-0B44-40C6-8BBF-3A185EFDF7F3"}"#;

pub(crate) fn small() -> StartConfigurationRecorder {
    StartConfigurationRecorder {
        enterprise_edition: Some(true),
    }
}

pub(crate) fn list() -> ListConfigRules {
    ListConfigRules {
        config_rule_name: Some("ecs disks are encrypted".to_owned()),
        multi_account: Some(true),
        page_number: Some(1),
        page_size: Some(10),
        risk_level: Some(1),
        ..ListConfigRules::default()
    }
}

/// How many rules the page has.
pub(crate) const RULES: usize = 10;

pub(crate) fn list_answer() -> String {
    let rule = |number: usize| {
        format!(
            r#"{{"AccountId":1209487698121234,"AutomationType":"LC","Compliance":{{"ComplianceType":"NON_COMPLIANT","Count":{number}}},"ConfigRuleArn":"acs:config::1209487698121234:rule/cr-fdc8626622af00f9{number:04}","ConfigRuleId":"cr-fdc8626622af00f9{number:04}","ConfigRuleName":"ecs disks are encrypted","ConfigRuleState":"ACTIVE","Description":"Disks of instances are encrypted; otherwise the result is non-compliant.","RiskLevel":1,"SourceIdentifier":"ecs-disk-encrypted","SourceOwner":"ALIYUN","Tags":[{{"Key":"team","Value":"platform"}}]}}"#
        )
    };
    let rules: Vec<_> = (0..RULES).map(rule).collect();
    format!(
        r#"{{"ConfigRules":{{"ConfigRuleList":[{}],"PageNumber":1,"PageSize":10,"TotalCount":{RULES}}},"RequestId":"{REQUEST_ID}"}}"#,
        rules.join(",")
    )
}
