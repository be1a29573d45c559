//! Cloud Config: the recorder with its states.

mod aggregators;
pub(super) mod lists;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use aliyun_config::v2019_01_08::{
    ConfigurationRecorder, ConfigurationRecorderStatus, DescribeConfigurationRecorder,
    DescribeConfigurationRecorderResponse, ListConfigRules, ListDiscoveredResources,
    PutConfigurationRecorder, PutConfigurationRecorderResponse, StartConfigurationRecorder,
    StartConfigurationRecorderResponse, StopConfigRules,
};

use aliyun_config::v2020_09_07::{Aggregator, CreateAggregator, ListAggregators};

use serde::{Deserialize, Serialize};

use super::{World, operation, typed};
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
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct State {
    recorders: BTreeMap<String, Recorder>,
    stopped: BTreeMap<String, Vec<String>>,
    /// Account groups by account.
    #[serde(with = "typed::lists")]
    aggregators: BTreeMap<String, Vec<Aggregator>>,
}

/// How far a recorder is, as a function of time.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
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

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
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
    registry.add(operation::<ListConfigRules>(world, &[], lists::list_rules));
    registry.add(operation::<StopConfigRules>(
        world,
        &[(
            "ConfigRuleIds",
            Fault::Invalid,
            "Invalid.ConfigRuleIds.SizeExceed",
        )],
        lists::stop_rules,
    ));
    registry.add(operation::<ListDiscoveredResources>(
        world,
        &[],
        lists::list_resources,
    ));
    registry.add(operation::<CreateAggregator>(
        world,
        &[],
        aggregators::create,
    ));
    registry.add(operation::<ListAggregators>(world, &[], aggregators::list));
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
