//! Cloud Config, API version 2019-01-08.

mod describe_configuration_recorder;
mod list_config_rules;
mod list_discovered_resources;
mod put_configuration_recorder;
mod recorder;
mod start_configuration_recorder;
mod stop_config_rules;

use aliyun_rpc_core::descriptor::{Endpoints, RegionHosts};
use aliyun_rpc_core::{Action, RpcAction};

pub use describe_configuration_recorder::{
    DescribeConfigurationRecorder, DescribeConfigurationRecorderResponse,
};
pub use list_config_rules::{
    Compliance, ComplianceType, ConfigRule, ConfigRuleCreator, ConfigRuleState, ConfigRuleTag,
    ConfigRules, ListConfigRules, ListConfigRulesResponse,
};
pub use list_discovered_resources::{
    DiscoveredResourceProfile, DiscoveredResourceProfiles, ListDiscoveredResources,
    ListDiscoveredResourcesResponse,
};
pub use put_configuration_recorder::{PutConfigurationRecorder, PutConfigurationRecorderResponse};
pub use recorder::{ConfigurationRecorder, ConfigurationRecorderStatus};
pub use start_configuration_recorder::{
    StartConfigurationRecorder, StartConfigurationRecorderResponse,
};
pub use stop_config_rules::{
    OperateRuleItem, OperateRuleResult, StopConfigRules, StopConfigRulesResponse,
};

/// Where Cloud Config answers: one central host, and two regional ones.
pub static ENDPOINTS: Endpoints = Endpoints::central("config").location("config").regions(&[
    RegionHosts::new("ap-southeast-1", "config.ap-southeast-1.aliyuncs.com")
        .vpc("config-vpc.ap-southeast-1.aliyuncs.com"),
    RegionHosts::new("cn-shanghai", "config.cn-shanghai.aliyuncs.com")
        .vpc("config-vpc.cn-shanghai.aliyuncs.com"),
]);

/// Every operation of this version, for tools.
pub static ACTIONS: &[&Action] = &[
    DescribeConfigurationRecorder::ACTION,
    ListConfigRules::ACTION,
    ListDiscoveredResources::ACTION,
    PutConfigurationRecorder::ACTION,
    StartConfigurationRecorder::ACTION,
    StopConfigRules::ACTION,
];
