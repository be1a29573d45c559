//! Cloud Config: the recorder with its states, and lists over a small set.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use aliyun_config::v2019_01_08::{
    Compliance, ComplianceType, ConfigRule, ConfigRuleState, ConfigRules, ConfigurationRecorder,
    ConfigurationRecorderStatus, DescribeConfigurationRecorder,
    DescribeConfigurationRecorderResponse, DiscoveredResourceProfile, DiscoveredResourceProfiles,
    ListConfigRules, ListConfigRulesResponse, ListDiscoveredResources,
    ListDiscoveredResourcesResponse, OperateRuleItem, OperateRuleResult, PutConfigurationRecorder,
    PutConfigurationRecorderResponse, StartConfigurationRecorder,
    StartConfigurationRecorderResponse, StopConfigRules, StopConfigRulesResponse,
};

use super::{World, operation, page};
use crate::parameters::Fault;
use crate::refusal::Refusal;
use crate::registry::{Registry, Request};

/// The resource types that a recorder can watch.
const RESOURCE_TYPES: &[&str] = &[
    "ACS::ECS::Instance",
    "ACS::ECS::Disk",
    "ACS::ECS::SecurityGroup",
    "ACS::ECS::NetworkInterface",
    "ACS::VPC::VPC",
    "ACS::VPC::VSwitch",
    "ACS::OSS::Bucket",
    "ACS::RDS::DBInstance",
    "ACS::SLB::LoadBalancer",
    "ACS::RAM::User",
];

/// Recorders and stopped rules by account.
#[derive(Debug, Default)]
pub(crate) struct State {
    recorders: BTreeMap<String, Recorder>,
    stopped: BTreeMap<String, Vec<String>>,
}

/// How far a recorder is, as a function of time.
#[derive(Clone, Copy, Debug, Default)]
enum Phase {
    #[default]
    Registrable,
    Building {
        until: SystemTime,
        again: bool,
    },
}

impl Phase {
    fn status(self, now: SystemTime) -> ConfigurationRecorderStatus {
        match self {
            Self::Registrable => ConfigurationRecorderStatus::Registrable,
            Self::Building { until, .. } if now >= until => ConfigurationRecorderStatus::Registered,
            Self::Building { again: true, .. } => ConfigurationRecorderStatus::Rebuilding,
            Self::Building { again: false, .. } => ConfigurationRecorderStatus::Building,
        }
    }

    fn is_running(self, now: SystemTime) -> bool {
        matches!(self, Self::Building { until, .. } if now < until)
    }

    fn build(now: SystemTime, time: Duration, again: bool) -> Self {
        Self::Building {
            until: now.checked_add(time).unwrap_or(now),
            again,
        }
    }
}

#[derive(Clone, Debug, Default)]
struct Recorder {
    own: Phase,
    organization: Phase,
    /// `None`: all types.
    types: Option<Vec<String>>,
}

pub(super) fn register(registry: &mut Registry, world: &Arc<Mutex<World>>) {
    registry.add(operation::<StartConfigurationRecorder>(world, &[], start));
    registry.add(operation::<DescribeConfigurationRecorder>(
        world,
        &[],
        describe,
    ));
    registry.add(operation::<PutConfigurationRecorder>(world, &[], put));
    registry.add(operation::<ListConfigRules>(world, &[], list_rules));
    registry.add(operation::<StopConfigRules>(
        world,
        &[(
            "ConfigRuleIds",
            Fault::Invalid,
            "Invalid.ConfigRuleIds.SizeExceed",
        )],
        stop_rules,
    ));
    registry.add(operation::<ListDiscoveredResources>(
        world,
        &[],
        list_resources,
    ));
}

fn existing(world: &World, request: &Request<'_>) -> Result<(), Refusal> {
    if world.facts(request.account()).exists {
        Ok(())
    } else {
        Err(request.refuse("AccountNotExisted"))
    }
}

fn start(
    world: &mut World,
    request: &Request<'_>,
) -> Result<StartConfigurationRecorderResponse, Refusal> {
    existing(world, request)?;
    let now = request.now();
    let enterprise = request.boolean("EnterpriseEdition").unwrap_or(false);
    if enterprise && world.directories.managed_by(request.account()).is_none() {
        return Err(request.refuse("RDMemberNoPermission"));
    }
    let time = world.seed.build_time;
    let allowed = world.facts(request.account()).allows_service_role;
    let recorder = world.config.recorder(request.account());
    if recorder.own.is_running(now) || recorder.organization.is_running(now) {
        return Err(request.refuse("ProcessIsRunning"));
    }
    let starts_own = matches!(recorder.own, Phase::Registrable);
    let starts_organization = enterprise && matches!(recorder.organization, Phase::Registrable);
    if (starts_own || starts_organization) && !allowed {
        return Err(request.refuse("CreateSLRFail"));
    }
    if starts_own {
        recorder.own = Phase::build(now, time, false);
    }
    if starts_organization {
        recorder.organization = Phase::build(now, time, false);
    }
    Ok(StartConfigurationRecorderResponse {
        configuration_recorder: shown(world, request),
        ..Default::default()
    })
}

fn describe(
    world: &mut World,
    request: &Request<'_>,
) -> Result<DescribeConfigurationRecorderResponse, Refusal> {
    existing(world, request)?;
    Ok(DescribeConfigurationRecorderResponse {
        configuration_recorder: shown(world, request),
        ..Default::default()
    })
}

fn put(
    world: &mut World,
    request: &Request<'_>,
) -> Result<PutConfigurationRecorderResponse, Refusal> {
    existing(world, request)?;
    let now = request.now();
    let types: Vec<String> = request
        .joined("ResourceTypes")
        .into_iter()
        .map(str::to_owned)
        .collect();
    if types.is_empty() || types.iter().any(|name| !RESOURCE_TYPES.contains(&&**name)) {
        return Err(request.refuse("Invalid.ResourceTypes.Value"));
    }
    if world.directories.is_member(request.account()) {
        return Err(request.refuse("RDMemberNoPermission"));
    }
    let time = world.seed.build_time;
    let recorder = world.config.recorder(request.account());
    if recorder.own.is_running(now) {
        return Err(request.refuse("ProcessIsRunning"));
    }
    if !matches!(recorder.own, Phase::Registrable) {
        recorder.own = Phase::build(now, time, true);
    }
    recorder.types = Some(types);
    let recorder = ConfigurationRecorder {
        organization_enable_status: None,
        organization_master_id: None,
        ..shown(world, request)
    };
    Ok(PutConfigurationRecorderResponse {
        configuration_recorder: recorder,
        ..Default::default()
    })
}

/// The recorder as answers show it.
fn shown(world: &mut World, request: &Request<'_>) -> ConfigurationRecorder {
    let recorder = world.config.recorder(request.account()).clone();
    let started = !matches!(recorder.own, Phase::Registrable);
    let types = match recorder.types {
        Some(types) => types,
        None if started => RESOURCE_TYPES
            .iter()
            .map(|name| (*name).to_owned())
            .collect(),
        None => Vec::new(),
    };
    ConfigurationRecorder {
        account_id: request.account().to_owned(),
        configuration_recorder_status: recorder.own.status(request.now()),
        organization_enable_status: Some(recorder.organization.status(request.now())),
        organization_master_id: world.directories.master_of(request.account()),
        resource_types: types,
    }
}

impl State {
    fn recorder(&mut self, account: &str) -> &mut Recorder {
        self.recorders.entry(account.to_owned()).or_default()
    }
}

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

fn list_rules(
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

fn stop_rules(
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

fn list_resources(
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
pub(super) fn seed_rules() -> Vec<ConfigRule> {
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
pub(super) fn seed_resources() -> Vec<DiscoveredResourceProfile> {
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
