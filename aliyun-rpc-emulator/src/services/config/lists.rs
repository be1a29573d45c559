//! Rules and resources: lists over a small set that is seeded.

use aliyun_config::v2019_01_08::{
    Compliance, ComplianceType, ConfigRule, ConfigRuleState, ConfigRules,
    DiscoveredResourceProfile, DiscoveredResourceProfiles, ListConfigRulesResponse,
    ListDiscoveredResourcesResponse, OperateRuleItem, OperateRuleResult, StopConfigRulesResponse,
};

use super::existing;
use crate::refusal::Refusal;
use crate::registry::Request;
use crate::services::{World, page};

/// The rules of an account, stopped ones as inactive.
fn rules(world: &World, account: &str) -> Vec<ConfigRule> {
    let stopped = world.config.stopped.get(account);
    let mut rules = world.seed.rules.clone();
    for rule in &mut rules {
        account.clone_into(&mut rule.account_id);
        if stopped.is_some_and(|ids| ids.contains(&rule.config_rule_id)) {
            rule.config_rule_state = ConfigRuleState::Inactive;
        }
    }
    rules
}

pub(super) fn list_rules(
    world: &mut World,
    request: &Request<'_>,
) -> Result<ListConfigRulesResponse, Refusal> {
    existing(world, request)?;
    let account = asked_account(world, request, "NoPermission")?;
    let is = |name: &str, value: &str| request.get(name).is_none_or(|wanted| wanted == value);
    let mut found = rules(world, &account);
    found.retain(|rule| {
        is(
            "CompliancePackId",
            rule.compliance_pack_id.as_deref().unwrap_or_default(),
        ) && is("ComplianceType", rule.compliance.compliance_type.as_str())
            && is("ConfigRuleName", &rule.config_rule_name)
            && is("ConfigRuleState", rule.config_rule_state.as_str())
            && is("RiskLevel", &rule.risk_level.to_string())
    });
    let (number, size) = (int(request, "PageNumber", 1), int(request, "PageSize", 10));
    let (list, total) = page(&found, number, size);
    Ok(ListConfigRulesResponse {
        config_rules: ConfigRules {
            config_rule_list: list,
            page_number: number,
            page_size: size,
            total_count: i64::try_from(total).unwrap_or(i64::MAX),
        },
        ..Default::default()
    })
}

pub(super) fn stop_rules(
    world: &mut World,
    request: &Request<'_>,
) -> Result<StopConfigRulesResponse, Refusal> {
    existing(world, request)?;
    let ids = request.joined("ConfigRuleIds");
    if ids.len() > 20 {
        return Err(request.refuse("Invalid.ConfigRuleIds.SizeExceed"));
    }
    let rules = rules(world, request.account());
    let stopped = world
        .config
        .stopped
        .entry(request.account().to_owned())
        .or_default();
    let items = ids
        .iter()
        .map(|id| {
            let rule = rules.iter().find(|rule| rule.config_rule_id == *id);
            let error = match rule.map(|rule| &rule.config_rule_state) {
                None => Some("ConfigRuleNotExists".to_owned()),
                Some(ConfigRuleState::Active) if !stopped.iter().any(|other| other == id) => None,
                Some(_) => Some("ConfigRuleStatusNotActive".to_owned()),
            };
            if error.is_none() {
                stopped.push((*id).to_owned());
            }
            OperateRuleItem {
                config_rule_id: (*id).to_owned(),
                success: error.is_none(),
                error_code: error,
            }
        })
        .collect();
    Ok(StopConfigRulesResponse {
        operate_rule_result: OperateRuleResult {
            operate_rule_item_list: items,
        },
        ..Default::default()
    })
}

pub(super) fn list_resources(
    world: &mut World,
    request: &Request<'_>,
) -> Result<ListDiscoveredResourcesResponse, Refusal> {
    existing(world, request)?;
    let account = asked_account(world, request, "MemberNotBelongToMaster")?;
    let among = |name: &str, value: &str| {
        let wanted = request.joined(name);
        wanted.is_empty() || wanted.contains(&value)
    };
    let mut found = world.seed.resources.clone();
    for resource in &mut found {
        account.clone_into(&mut resource.account_id);
    }
    found.retain(|resource| {
        among("Regions", &resource.region)
            && among("ResourceTypes", &resource.resource_type)
            && request
                .get("ResourceId")
                .is_none_or(|id| id == resource.resource_id)
            && request
                .integer("ResourceDeleted")
                .is_none_or(|deleted| deleted == i64::from(resource.resource_deleted))
    });
    let (number, size) = (int(request, "PageNumber", 1), int(request, "PageSize", 10));
    let (list, total) = page(&found, number, size);
    Ok(ListDiscoveredResourcesResponse {
        discovered_resource_profiles: DiscoveredResourceProfiles {
            discovered_resource_profile_list: list,
            page_number: number,
            page_size: size,
            total_count: i32::try_from(total).unwrap_or(i32::MAX),
        },
        ..Default::default()
    })
}

/// The account that a request asks about: the caller's, or a member of the directory that the caller manages.
fn asked_account(world: &World, request: &Request<'_>, code: &str) -> Result<String, Refusal> {
    let Some(member) = request
        .get("MemberId")
        .filter(|id| *id != request.account())
    else {
        return Ok(request.account().to_owned());
    };
    world
        .directories
        .managed_by(request.account())
        .filter(|directory| directory.has_member(member))
        .map(|_| member.to_owned())
        .ok_or_else(|| request.refuse(code))
}

fn int(request: &Request<'_>, name: &str, default: i32) -> i32 {
    request
        .integer(name)
        .and_then(|number| i32::try_from(number).ok())
        .unwrap_or(default)
}

/// Four rules, one of each interesting state.
pub(in crate::services) fn seed_rules() -> Vec<ConfigRule> {
    [
        (
            "cr-00000000000000000001",
            "oss-bucket-public-read-prohibited",
            1,
            ComplianceType::Compliant,
            ConfigRuleState::Active,
        ),
        (
            "cr-00000000000000000002",
            "ecs-instance-deletion-protection",
            2,
            ComplianceType::NonCompliant,
            ConfigRuleState::Active,
        ),
        (
            "cr-00000000000000000003",
            "ram-user-mfa-check",
            1,
            ComplianceType::InsufficientData,
            ConfigRuleState::Evaluating,
        ),
        (
            "cr-00000000000000000004",
            "rds-instance-enabled-ssl",
            3,
            ComplianceType::NotApplicable,
            ConfigRuleState::Inactive,
        ),
    ]
    .into_iter()
    .map(|(id, name, risk, result, state)| ConfigRule {
        config_rule_id: id.to_owned(),
        config_rule_name: name.to_owned(),
        config_rule_arn: format!("acs:config::{}:rule/{id}", crate::keys::DEFAULT_ACCOUNT),
        source_identifier: name.to_owned(),
        source_owner: "ALIYUN".to_owned(),
        risk_level: risk,
        compliance: Compliance {
            compliance_type: result,
            count: 1,
        },
        config_rule_state: state,
        ..Default::default()
    })
    .collect()
}

/// Seven resources in three regions, one of them deleted.
pub(in crate::services) fn seed_resources() -> Vec<DiscoveredResourceProfile> {
    [
        (
            "ACS::ECS::Instance",
            "i-0000000000000001",
            "cn-hangzhou",
            "web-1",
            "Running",
            1,
        ),
        (
            "ACS::ECS::Instance",
            "i-0000000000000002",
            "cn-hangzhou",
            "web-2",
            "Stopped",
            1,
        ),
        (
            "ACS::ECS::Instance",
            "i-0000000000000003",
            "cn-shanghai",
            "old",
            "Deleted",
            0,
        ),
        (
            "ACS::ECS::Disk",
            "d-0000000000000001",
            "cn-hangzhou",
            "web-1-system",
            "In_use",
            1,
        ),
        (
            "ACS::ECS::NetworkInterface",
            "eni-0000000000000001",
            "cn-huhehaote",
            "eth",
            "InUse",
            1,
        ),
        (
            "ACS::OSS::Bucket",
            "bucket-one",
            "cn-shanghai",
            "bucket-one",
            "Available",
            1,
        ),
        (
            "ACS::VPC::VPC",
            "vpc-0000000000000001",
            "cn-hangzhou",
            "main",
            "Available",
            1,
        ),
    ]
    .into_iter()
    .map(
        |(kind, id, region, name, status, deleted)| DiscoveredResourceProfile {
            region: region.to_owned(),
            resource_creation_time: Some(1_618_675_206_000),
            resource_deleted: deleted,
            resource_id: id.to_owned(),
            resource_name: name.to_owned(),
            resource_status: Some(status.to_owned()),
            resource_type: kind.to_owned(),
            tags: r#"{"env":["test"]}"#.to_owned(),
            ..Default::default()
        },
    )
    .collect()
}
