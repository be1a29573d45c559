// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! Config, API version 2019-01-08: 26 operations.
//!
//! Types inside requests and answers are in the module of their operation. [Official pages](https://api.alibabacloud.com/document/Config/2019-01-08)

#![allow(
    deprecated,
    reason = "operations that the vendor advises against are still here"
)]

pub mod active_config_rules;
pub mod delete_config_rules;
pub mod describe_compliance;
pub mod describe_compliance_summary;
pub mod describe_config_rule;
mod describe_configuration_recorder;
pub mod describe_delivery_channels;
pub mod describe_discovered_resource;
pub mod describe_evaluation_results;
mod endpoints;
pub mod errors;
pub mod get_aggregate_discovered_resource;
pub mod get_discovered_resource_counts;
pub mod get_discovered_resource_summary;
pub mod get_resource_compliance_timeline;
pub mod get_resource_configuration_timeline;
pub mod get_supported_resource_types;
pub mod list_aggregate_discovered_resources;
mod list_config_rules;
mod list_discovered_resources;
pub mod list_remediation_templates;
pub mod put_config_rule;
mod put_configuration_recorder;
pub mod put_delivery_channel;
pub mod put_evaluations;
mod recorder;
pub mod start_config_rule_evaluation;
mod start_configuration_recorder;
mod stop_config_rules;

use aliyun_rpc_core::{Action, RpcAction};

pub use active_config_rules::{ActiveConfigRules, ActiveConfigRulesResponse};
pub use delete_config_rules::{DeleteConfigRules, DeleteConfigRulesResponse};
pub use describe_compliance::{DescribeCompliance, DescribeComplianceResponse};
pub use describe_compliance_summary::{
    DescribeComplianceSummary, DescribeComplianceSummaryResponse,
};
pub use describe_config_rule::{DescribeConfigRule, DescribeConfigRuleResponse};
pub use describe_configuration_recorder::{
    DescribeConfigurationRecorder, DescribeConfigurationRecorderResponse,
};
pub use describe_delivery_channels::{DescribeDeliveryChannels, DescribeDeliveryChannelsResponse};
pub use describe_discovered_resource::{
    DescribeDiscoveredResource, DescribeDiscoveredResourceResponse,
};
pub use describe_evaluation_results::{
    DescribeEvaluationResults, DescribeEvaluationResultsResponse,
};
pub use endpoints::ENDPOINTS;
pub use get_aggregate_discovered_resource::{
    GetAggregateDiscoveredResource, GetAggregateDiscoveredResourceResponse,
};
pub use get_discovered_resource_counts::{
    GetDiscoveredResourceCounts, GetDiscoveredResourceCountsResponse,
};
pub use get_discovered_resource_summary::{
    GetDiscoveredResourceSummary, GetDiscoveredResourceSummaryResponse,
};
pub use get_resource_compliance_timeline::{
    GetResourceComplianceTimeline, GetResourceComplianceTimelineResponse,
};
pub use get_resource_configuration_timeline::{
    GetResourceConfigurationTimeline, GetResourceConfigurationTimelineResponse,
};
pub use get_supported_resource_types::{
    GetSupportedResourceTypes, GetSupportedResourceTypesResponse,
};
pub use list_aggregate_discovered_resources::{
    ListAggregateDiscoveredResources, ListAggregateDiscoveredResourcesResponse,
};
pub use list_config_rules::{
    Compliance, ComplianceType, ConfigRule, ConfigRuleCreator, ConfigRuleState, ConfigRuleTag,
    ConfigRules, ListConfigRules, ListConfigRulesResponse,
};
pub use list_discovered_resources::{
    DiscoveredResourceProfile, DiscoveredResourceProfiles, ListDiscoveredResources,
    ListDiscoveredResourcesResponse,
};
pub use list_remediation_templates::{ListRemediationTemplates, ListRemediationTemplatesResponse};
pub use put_config_rule::{PutConfigRule, PutConfigRuleResponse};
pub use put_configuration_recorder::{PutConfigurationRecorder, PutConfigurationRecorderResponse};
pub use put_delivery_channel::{PutDeliveryChannel, PutDeliveryChannelResponse};
pub use put_evaluations::{PutEvaluations, PutEvaluationsResponse};
pub use recorder::{ConfigurationRecorder, ConfigurationRecorderStatus};
pub use start_config_rule_evaluation::{
    StartConfigRuleEvaluation, StartConfigRuleEvaluationResponse,
};
pub use start_configuration_recorder::{
    StartConfigurationRecorder, StartConfigurationRecorderResponse,
};
pub use stop_config_rules::{
    OperateRuleItem, OperateRuleResult, StopConfigRules, StopConfigRulesResponse,
};

/// Every operation of this version, for tools.
pub static ACTIONS: &[&Action] = &[
    ActiveConfigRules::ACTION,
    DeleteConfigRules::ACTION,
    DescribeCompliance::ACTION,
    DescribeComplianceSummary::ACTION,
    DescribeConfigRule::ACTION,
    DescribeConfigurationRecorder::ACTION,
    DescribeDeliveryChannels::ACTION,
    DescribeDiscoveredResource::ACTION,
    DescribeEvaluationResults::ACTION,
    GetAggregateDiscoveredResource::ACTION,
    GetDiscoveredResourceCounts::ACTION,
    GetDiscoveredResourceSummary::ACTION,
    GetResourceComplianceTimeline::ACTION,
    GetResourceConfigurationTimeline::ACTION,
    GetSupportedResourceTypes::ACTION,
    ListAggregateDiscoveredResources::ACTION,
    ListConfigRules::ACTION,
    ListDiscoveredResources::ACTION,
    ListRemediationTemplates::ACTION,
    PutConfigRule::ACTION,
    PutConfigurationRecorder::ACTION,
    PutDeliveryChannel::ACTION,
    PutEvaluations::ACTION,
    StartConfigRuleEvaluation::ACTION,
    StartConfigurationRecorder::ACTION,
    StopConfigRules::ACTION,
];
