// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! Config, API version 2020-09-07: 154 operations.
//!
//! Types inside requests and answers are in the module of their operation. [Official pages](https://api.alibabacloud.com/document/Config/2020-09-07)

#![allow(
    deprecated,
    reason = "operations that the vendor advises against are still here"
)]

pub mod active_aggregate_config_rules;
pub mod active_config_rules;
pub mod attach_aggregate_config_rule_to_compliance_pack;
pub mod attach_config_rule_to_compliance_pack;
pub mod copy_compliance_packs;
pub mod copy_config_rules;
pub mod create_advanced_search_file;
pub mod create_aggregate_advanced_search_file;
pub mod create_aggregate_compliance_pack;
pub mod create_aggregate_config_delivery_channel;
pub mod create_aggregate_config_rule;
pub mod create_aggregate_remediation;
mod create_aggregator;
pub mod create_compliance_pack;
pub mod create_config_delivery_channel;
pub mod create_config_rule;
pub mod create_remediation;
pub mod create_report_template;
pub mod deactive_aggregate_config_rules;
pub mod deactive_config_rules;
pub mod delete_aggregate_compliance_packs;
pub mod delete_aggregate_config_delivery_channel;
pub mod delete_aggregate_config_rules;
pub mod delete_aggregate_remediations;
pub mod delete_aggregators;
pub mod delete_compliance_packs;
pub mod delete_config_delivery_channel;
pub mod delete_config_rules;
pub mod delete_remediations;
pub mod delete_report_template;
pub mod describe_discovered_resource_batch;
pub mod describe_integrated_service_status;
pub mod describe_remediation;
pub mod detach_aggregate_config_rule_to_compliance_pack;
pub mod detach_config_rule_to_compliance_pack;
pub mod dry_run_config_rule;
mod endpoints;
pub mod errors;
pub mod evaluate_pre_config_rules;
pub mod generate_aggregate_compliance_pack_report;
pub mod generate_aggregate_config_rules_report;
pub mod generate_aggregate_resource_inventory;
pub mod generate_compliance_pack_report;
pub mod generate_config_rules_report;
pub mod generate_report_from_template;
pub mod generate_resource_inventory;
pub mod get_advanced_search_file;
pub mod get_aggregate_account_compliance_by_pack;
pub mod get_aggregate_advanced_search_file;
pub mod get_aggregate_compliance_pack;
pub mod get_aggregate_compliance_pack_report;
pub mod get_aggregate_compliance_summary;
pub mod get_aggregate_config_delivery_channel;
pub mod get_aggregate_config_rule;
pub mod get_aggregate_config_rule_compliance_by_pack;
pub mod get_aggregate_config_rule_summary_by_risk_level;
pub mod get_aggregate_config_rules_report;
pub mod get_aggregate_discovered_resource;
pub mod get_aggregate_resource_compliance_by_config_rule;
pub mod get_aggregate_resource_compliance_by_pack;
pub mod get_aggregate_resource_compliance_group_by_region;
pub mod get_aggregate_resource_compliance_group_by_resource_type;
pub mod get_aggregate_resource_compliance_timeline;
pub mod get_aggregate_resource_configuration_timeline;
pub mod get_aggregate_resource_counts_group_by_region;
pub mod get_aggregate_resource_counts_group_by_resource_type;
pub mod get_aggregate_resource_inventory;
pub mod get_aggregator;
pub mod get_compliance_pack;
pub mod get_compliance_pack_report;
pub mod get_compliance_summary;
pub mod get_config_delivery_channel;
pub mod get_config_rule;
pub mod get_config_rule_compliance_by_pack;
pub mod get_config_rule_summary_by_risk_level;
pub mod get_config_rules_report;
pub mod get_configuration_recorder;
pub mod get_discovered_resource;
pub mod get_discovered_resource_counts_group_by_region;
pub mod get_discovered_resource_counts_group_by_resource_type;
pub mod get_integrated_service_status;
pub mod get_managed_rule;
pub mod get_remediation_template;
pub mod get_report_from_template;
pub mod get_report_template;
pub mod get_resource_compliance_by_config_rule;
pub mod get_resource_compliance_by_pack;
pub mod get_resource_compliance_group_by_region;
pub mod get_resource_compliance_group_by_resource_type;
pub mod get_resource_compliance_timeline;
pub mod get_resource_configuration_sample;
pub mod get_resource_configuration_timeline;
pub mod get_resource_inventory;
pub mod get_resource_type_properties;
pub mod get_supported_resource_relation_config;
pub mod ignore_aggregate_evaluation_results;
pub mod ignore_evaluation_results;
pub mod list_aggregate_compliance_packs;
pub mod list_aggregate_config_delivery_channels;
pub mod list_aggregate_config_rule_evaluation_results;
pub mod list_aggregate_config_rule_evaluation_statistics;
pub mod list_aggregate_config_rules;
pub mod list_aggregate_discovered_resources;
pub mod list_aggregate_recommend_managed_rules;
pub mod list_aggregate_remediation_executions;
pub mod list_aggregate_remediations;
pub mod list_aggregate_resource_evaluation_results;
pub mod list_aggregate_resource_relations;
pub mod list_aggregate_resources_by_advanced_search;
mod list_aggregators;
pub mod list_compliance_pack_templates;
pub mod list_compliance_packs;
pub mod list_config_delivery_channels;
pub mod list_config_rule_evaluation_results;
pub mod list_config_rule_evaluation_statistics;
pub mod list_config_rule_operators;
pub mod list_config_rules;
pub mod list_discovered_resources;
pub mod list_integrated_service;
pub mod list_managed_rules;
pub mod list_pre_managed_rules;
pub mod list_recommend_managed_rules;
pub mod list_remediation_executions;
pub mod list_remediation_templates;
pub mod list_remediations;
pub mod list_report_templates;
pub mod list_resource_evaluation_results;
pub mod list_resource_relations;
pub mod list_resources_by_advanced_search;
pub mod list_supported_products;
pub mod list_tag_resources;
pub mod put_evaluations;
pub mod revert_aggregate_evaluation_results;
pub mod revert_evaluation_results;
pub mod start_aggregate_config_rule_evaluation;
pub mod start_aggregate_remediation;
pub mod start_config_rule_evaluation;
pub mod start_config_rule_evaluation_by_resource;
pub mod start_configuration_recorder;
pub mod start_remediation;
pub mod stop_configuration_recorder;
pub mod tag_resources;
pub mod trigger_report_send;
pub mod untag_resources;
pub mod update_aggregate_compliance_pack;
pub mod update_aggregate_config_delivery_channel;
pub mod update_aggregate_config_rule;
pub mod update_aggregate_remediation;
pub mod update_aggregator;
pub mod update_compliance_pack;
pub mod update_config_delivery_channel;
pub mod update_config_rule;
pub mod update_configuration_recorder;
pub mod update_integrated_service_status;
pub mod update_remediation;
pub mod update_report_template;

use aliyun_rpc_core::{Action, RpcAction};

pub use active_aggregate_config_rules::{
    ActiveAggregateConfigRules, ActiveAggregateConfigRulesResponse,
};
pub use active_config_rules::{ActiveConfigRules, ActiveConfigRulesResponse};
pub use attach_aggregate_config_rule_to_compliance_pack::{
    AttachAggregateConfigRuleToCompliancePack, AttachAggregateConfigRuleToCompliancePackResponse,
};
pub use attach_config_rule_to_compliance_pack::{
    AttachConfigRuleToCompliancePack, AttachConfigRuleToCompliancePackResponse,
};
pub use copy_compliance_packs::{CopyCompliancePacks, CopyCompliancePacksResponse};
pub use copy_config_rules::{CopyConfigRules, CopyConfigRulesResponse};
pub use create_advanced_search_file::{CreateAdvancedSearchFile, CreateAdvancedSearchFileResponse};
pub use create_aggregate_advanced_search_file::{
    CreateAggregateAdvancedSearchFile, CreateAggregateAdvancedSearchFileResponse,
};
pub use create_aggregate_compliance_pack::{
    CreateAggregateCompliancePack, CreateAggregateCompliancePackResponse,
};
pub use create_aggregate_config_delivery_channel::{
    CreateAggregateConfigDeliveryChannel, CreateAggregateConfigDeliveryChannelResponse,
};
pub use create_aggregate_config_rule::{
    CreateAggregateConfigRule, CreateAggregateConfigRuleResponse,
};
pub use create_aggregate_remediation::{
    CreateAggregateRemediation, CreateAggregateRemediationResponse,
};
pub use create_aggregator::{
    AggregatorAccount, AggregatorTag, CreateAggregator, CreateAggregatorResponse,
};
pub use create_compliance_pack::{CreateCompliancePack, CreateCompliancePackResponse};
pub use create_config_delivery_channel::{
    CreateConfigDeliveryChannel, CreateConfigDeliveryChannelResponse,
};
pub use create_config_rule::{CreateConfigRule, CreateConfigRuleResponse};
pub use create_remediation::{CreateRemediation, CreateRemediationResponse};
pub use create_report_template::{CreateReportTemplate, CreateReportTemplateResponse};
pub use deactive_aggregate_config_rules::{
    DeactiveAggregateConfigRules, DeactiveAggregateConfigRulesResponse,
};
pub use deactive_config_rules::{DeactiveConfigRules, DeactiveConfigRulesResponse};
pub use delete_aggregate_compliance_packs::{
    DeleteAggregateCompliancePacks, DeleteAggregateCompliancePacksResponse,
};
pub use delete_aggregate_config_delivery_channel::{
    DeleteAggregateConfigDeliveryChannel, DeleteAggregateConfigDeliveryChannelResponse,
};
pub use delete_aggregate_config_rules::{
    DeleteAggregateConfigRules, DeleteAggregateConfigRulesResponse,
};
pub use delete_aggregate_remediations::{
    DeleteAggregateRemediations, DeleteAggregateRemediationsResponse,
};
pub use delete_aggregators::{DeleteAggregators, DeleteAggregatorsResponse};
pub use delete_compliance_packs::{DeleteCompliancePacks, DeleteCompliancePacksResponse};
pub use delete_config_delivery_channel::{
    DeleteConfigDeliveryChannel, DeleteConfigDeliveryChannelResponse,
};
pub use delete_config_rules::{DeleteConfigRules, DeleteConfigRulesResponse};
pub use delete_remediations::{DeleteRemediations, DeleteRemediationsResponse};
pub use delete_report_template::{DeleteReportTemplate, DeleteReportTemplateResponse};
pub use describe_discovered_resource_batch::{
    DescribeDiscoveredResourceBatch, DescribeDiscoveredResourceBatchResponse,
};
pub use describe_integrated_service_status::{
    DescribeIntegratedServiceStatus, DescribeIntegratedServiceStatusResponse,
};
pub use describe_remediation::{DescribeRemediation, DescribeRemediationResponse};
pub use detach_aggregate_config_rule_to_compliance_pack::{
    DetachAggregateConfigRuleToCompliancePack, DetachAggregateConfigRuleToCompliancePackResponse,
};
pub use detach_config_rule_to_compliance_pack::{
    DetachConfigRuleToCompliancePack, DetachConfigRuleToCompliancePackResponse,
};
pub use dry_run_config_rule::{DryRunConfigRule, DryRunConfigRuleResponse};
pub use endpoints::ENDPOINTS;
pub use evaluate_pre_config_rules::{EvaluatePreConfigRules, EvaluatePreConfigRulesResponse};
pub use generate_aggregate_compliance_pack_report::{
    GenerateAggregateCompliancePackReport, GenerateAggregateCompliancePackReportResponse,
};
pub use generate_aggregate_config_rules_report::{
    GenerateAggregateConfigRulesReport, GenerateAggregateConfigRulesReportResponse,
};
pub use generate_aggregate_resource_inventory::{
    GenerateAggregateResourceInventory, GenerateAggregateResourceInventoryResponse,
};
pub use generate_compliance_pack_report::{
    GenerateCompliancePackReport, GenerateCompliancePackReportResponse,
};
pub use generate_config_rules_report::{
    GenerateConfigRulesReport, GenerateConfigRulesReportResponse,
};
pub use generate_report_from_template::{
    GenerateReportFromTemplate, GenerateReportFromTemplateResponse,
};
pub use generate_resource_inventory::{
    GenerateResourceInventory, GenerateResourceInventoryResponse,
};
pub use get_advanced_search_file::{GetAdvancedSearchFile, GetAdvancedSearchFileResponse};
pub use get_aggregate_account_compliance_by_pack::{
    GetAggregateAccountComplianceByPack, GetAggregateAccountComplianceByPackResponse,
};
pub use get_aggregate_advanced_search_file::{
    GetAggregateAdvancedSearchFile, GetAggregateAdvancedSearchFileResponse,
};
pub use get_aggregate_compliance_pack::{
    GetAggregateCompliancePack, GetAggregateCompliancePackResponse,
};
pub use get_aggregate_compliance_pack_report::{
    GetAggregateCompliancePackReport, GetAggregateCompliancePackReportResponse,
};
pub use get_aggregate_compliance_summary::{
    GetAggregateComplianceSummary, GetAggregateComplianceSummaryResponse,
};
pub use get_aggregate_config_delivery_channel::{
    GetAggregateConfigDeliveryChannel, GetAggregateConfigDeliveryChannelResponse,
};
pub use get_aggregate_config_rule::{GetAggregateConfigRule, GetAggregateConfigRuleResponse};
pub use get_aggregate_config_rule_compliance_by_pack::{
    GetAggregateConfigRuleComplianceByPack, GetAggregateConfigRuleComplianceByPackResponse,
};
pub use get_aggregate_config_rule_summary_by_risk_level::{
    GetAggregateConfigRuleSummaryByRiskLevel, GetAggregateConfigRuleSummaryByRiskLevelResponse,
};
pub use get_aggregate_config_rules_report::{
    GetAggregateConfigRulesReport, GetAggregateConfigRulesReportResponse,
};
pub use get_aggregate_discovered_resource::{
    GetAggregateDiscoveredResource, GetAggregateDiscoveredResourceResponse,
};
pub use get_aggregate_resource_compliance_by_config_rule::{
    GetAggregateResourceComplianceByConfigRule, GetAggregateResourceComplianceByConfigRuleResponse,
};
pub use get_aggregate_resource_compliance_by_pack::{
    GetAggregateResourceComplianceByPack, GetAggregateResourceComplianceByPackResponse,
};
pub use get_aggregate_resource_compliance_group_by_region::{
    GetAggregateResourceComplianceGroupByRegion,
    GetAggregateResourceComplianceGroupByRegionResponse,
};
pub use get_aggregate_resource_compliance_group_by_resource_type::{
    GetAggregateResourceComplianceGroupByResourceType,
    GetAggregateResourceComplianceGroupByResourceTypeResponse,
};
pub use get_aggregate_resource_compliance_timeline::{
    GetAggregateResourceComplianceTimeline, GetAggregateResourceComplianceTimelineResponse,
};
pub use get_aggregate_resource_configuration_timeline::{
    GetAggregateResourceConfigurationTimeline, GetAggregateResourceConfigurationTimelineResponse,
};
pub use get_aggregate_resource_counts_group_by_region::{
    GetAggregateResourceCountsGroupByRegion, GetAggregateResourceCountsGroupByRegionResponse,
};
pub use get_aggregate_resource_counts_group_by_resource_type::{
    GetAggregateResourceCountsGroupByResourceType,
    GetAggregateResourceCountsGroupByResourceTypeResponse,
};
pub use get_aggregate_resource_inventory::{
    GetAggregateResourceInventory, GetAggregateResourceInventoryResponse,
};
pub use get_aggregator::{GetAggregator, GetAggregatorResponse};
pub use get_compliance_pack::{GetCompliancePack, GetCompliancePackResponse};
pub use get_compliance_pack_report::{GetCompliancePackReport, GetCompliancePackReportResponse};
pub use get_compliance_summary::{GetComplianceSummary, GetComplianceSummaryResponse};
pub use get_config_delivery_channel::{GetConfigDeliveryChannel, GetConfigDeliveryChannelResponse};
pub use get_config_rule::{GetConfigRule, GetConfigRuleResponse};
pub use get_config_rule_compliance_by_pack::{
    GetConfigRuleComplianceByPack, GetConfigRuleComplianceByPackResponse,
};
pub use get_config_rule_summary_by_risk_level::{
    GetConfigRuleSummaryByRiskLevel, GetConfigRuleSummaryByRiskLevelResponse,
};
pub use get_config_rules_report::{GetConfigRulesReport, GetConfigRulesReportResponse};
pub use get_configuration_recorder::{GetConfigurationRecorder, GetConfigurationRecorderResponse};
pub use get_discovered_resource::{GetDiscoveredResource, GetDiscoveredResourceResponse};
pub use get_discovered_resource_counts_group_by_region::{
    GetDiscoveredResourceCountsGroupByRegion, GetDiscoveredResourceCountsGroupByRegionResponse,
};
pub use get_discovered_resource_counts_group_by_resource_type::{
    GetDiscoveredResourceCountsGroupByResourceType,
    GetDiscoveredResourceCountsGroupByResourceTypeResponse,
};
pub use get_integrated_service_status::{
    GetIntegratedServiceStatus, GetIntegratedServiceStatusResponse,
};
pub use get_managed_rule::{GetManagedRule, GetManagedRuleResponse};
pub use get_remediation_template::{GetRemediationTemplate, GetRemediationTemplateResponse};
pub use get_report_from_template::{GetReportFromTemplate, GetReportFromTemplateResponse};
pub use get_report_template::{GetReportTemplate, GetReportTemplateResponse};
pub use get_resource_compliance_by_config_rule::{
    GetResourceComplianceByConfigRule, GetResourceComplianceByConfigRuleResponse,
};
pub use get_resource_compliance_by_pack::{
    GetResourceComplianceByPack, GetResourceComplianceByPackResponse,
};
pub use get_resource_compliance_group_by_region::{
    GetResourceComplianceGroupByRegion, GetResourceComplianceGroupByRegionResponse,
};
pub use get_resource_compliance_group_by_resource_type::{
    GetResourceComplianceGroupByResourceType, GetResourceComplianceGroupByResourceTypeResponse,
};
pub use get_resource_compliance_timeline::{
    GetResourceComplianceTimeline, GetResourceComplianceTimelineResponse,
};
pub use get_resource_configuration_sample::{
    GetResourceConfigurationSample, GetResourceConfigurationSampleResponse,
};
pub use get_resource_configuration_timeline::{
    GetResourceConfigurationTimeline, GetResourceConfigurationTimelineResponse,
};
pub use get_resource_inventory::{GetResourceInventory, GetResourceInventoryResponse};
pub use get_resource_type_properties::{
    GetResourceTypeProperties, GetResourceTypePropertiesResponse,
};
pub use get_supported_resource_relation_config::{
    GetSupportedResourceRelationConfig, GetSupportedResourceRelationConfigResponse,
};
pub use ignore_aggregate_evaluation_results::{
    IgnoreAggregateEvaluationResults, IgnoreAggregateEvaluationResultsResponse,
};
pub use ignore_evaluation_results::{IgnoreEvaluationResults, IgnoreEvaluationResultsResponse};
pub use list_aggregate_compliance_packs::{
    ListAggregateCompliancePacks, ListAggregateCompliancePacksResponse,
};
pub use list_aggregate_config_delivery_channels::{
    ListAggregateConfigDeliveryChannels, ListAggregateConfigDeliveryChannelsResponse,
};
pub use list_aggregate_config_rule_evaluation_results::{
    ListAggregateConfigRuleEvaluationResults, ListAggregateConfigRuleEvaluationResultsResponse,
};
pub use list_aggregate_config_rule_evaluation_statistics::{
    ListAggregateConfigRuleEvaluationStatistics,
    ListAggregateConfigRuleEvaluationStatisticsResponse,
};
pub use list_aggregate_config_rules::{ListAggregateConfigRules, ListAggregateConfigRulesResponse};
pub use list_aggregate_discovered_resources::{
    ListAggregateDiscoveredResources, ListAggregateDiscoveredResourcesResponse,
};
pub use list_aggregate_recommend_managed_rules::{
    ListAggregateRecommendManagedRules, ListAggregateRecommendManagedRulesResponse,
};
pub use list_aggregate_remediation_executions::{
    ListAggregateRemediationExecutions, ListAggregateRemediationExecutionsResponse,
};
pub use list_aggregate_remediations::{
    ListAggregateRemediations, ListAggregateRemediationsResponse,
};
pub use list_aggregate_resource_evaluation_results::{
    ListAggregateResourceEvaluationResults, ListAggregateResourceEvaluationResultsResponse,
};
pub use list_aggregate_resource_relations::{
    ListAggregateResourceRelations, ListAggregateResourceRelationsResponse,
};
pub use list_aggregate_resources_by_advanced_search::{
    ListAggregateResourcesByAdvancedSearch, ListAggregateResourcesByAdvancedSearchResponse,
};
pub use list_aggregators::{
    Aggregator, AggregatorLabel, AggregatorsResult, ListAggregators, ListAggregatorsResponse,
};
pub use list_compliance_pack_templates::{
    ListCompliancePackTemplates, ListCompliancePackTemplatesResponse,
};
pub use list_compliance_packs::{ListCompliancePacks, ListCompliancePacksResponse};
pub use list_config_delivery_channels::{
    ListConfigDeliveryChannels, ListConfigDeliveryChannelsResponse,
};
pub use list_config_rule_evaluation_results::{
    ListConfigRuleEvaluationResults, ListConfigRuleEvaluationResultsResponse,
};
pub use list_config_rule_evaluation_statistics::{
    ListConfigRuleEvaluationStatistics, ListConfigRuleEvaluationStatisticsResponse,
};
pub use list_config_rule_operators::{ListConfigRuleOperators, ListConfigRuleOperatorsResponse};
pub use list_config_rules::{ListConfigRules, ListConfigRulesResponse};
pub use list_discovered_resources::{ListDiscoveredResources, ListDiscoveredResourcesResponse};
pub use list_integrated_service::{ListIntegratedService, ListIntegratedServiceResponse};
pub use list_managed_rules::{ListManagedRules, ListManagedRulesResponse};
pub use list_pre_managed_rules::{ListPreManagedRules, ListPreManagedRulesResponse};
pub use list_recommend_managed_rules::{
    ListRecommendManagedRules, ListRecommendManagedRulesResponse,
};
pub use list_remediation_executions::{
    ListRemediationExecutions, ListRemediationExecutionsResponse,
};
pub use list_remediation_templates::{ListRemediationTemplates, ListRemediationTemplatesResponse};
pub use list_remediations::{ListRemediations, ListRemediationsResponse};
pub use list_report_templates::{ListReportTemplates, ListReportTemplatesResponse};
pub use list_resource_evaluation_results::{
    ListResourceEvaluationResults, ListResourceEvaluationResultsResponse,
};
pub use list_resource_relations::{ListResourceRelations, ListResourceRelationsResponse};
pub use list_resources_by_advanced_search::{
    ListResourcesByAdvancedSearch, ListResourcesByAdvancedSearchResponse,
};
pub use list_supported_products::{ListSupportedProducts, ListSupportedProductsResponse};
pub use list_tag_resources::{ListTagResources, ListTagResourcesResponse};
pub use put_evaluations::{PutEvaluations, PutEvaluationsResponse};
pub use revert_aggregate_evaluation_results::{
    RevertAggregateEvaluationResults, RevertAggregateEvaluationResultsResponse,
};
pub use revert_evaluation_results::{RevertEvaluationResults, RevertEvaluationResultsResponse};
pub use start_aggregate_config_rule_evaluation::{
    StartAggregateConfigRuleEvaluation, StartAggregateConfigRuleEvaluationResponse,
};
pub use start_aggregate_remediation::{
    StartAggregateRemediation, StartAggregateRemediationResponse,
};
pub use start_config_rule_evaluation::{
    StartConfigRuleEvaluation, StartConfigRuleEvaluationResponse,
};
pub use start_config_rule_evaluation_by_resource::{
    StartConfigRuleEvaluationByResource, StartConfigRuleEvaluationByResourceResponse,
};
pub use start_configuration_recorder::{
    StartConfigurationRecorder, StartConfigurationRecorderResponse,
};
pub use start_remediation::{StartRemediation, StartRemediationResponse};
pub use stop_configuration_recorder::{
    StopConfigurationRecorder, StopConfigurationRecorderResponse,
};
pub use tag_resources::{TagResources, TagResourcesResponse};
pub use trigger_report_send::{TriggerReportSend, TriggerReportSendResponse};
pub use untag_resources::{UntagResources, UntagResourcesResponse};
pub use update_aggregate_compliance_pack::{
    UpdateAggregateCompliancePack, UpdateAggregateCompliancePackResponse,
};
pub use update_aggregate_config_delivery_channel::{
    UpdateAggregateConfigDeliveryChannel, UpdateAggregateConfigDeliveryChannelResponse,
};
pub use update_aggregate_config_rule::{
    UpdateAggregateConfigRule, UpdateAggregateConfigRuleResponse,
};
pub use update_aggregate_remediation::{
    UpdateAggregateRemediation, UpdateAggregateRemediationResponse,
};
pub use update_aggregator::{UpdateAggregator, UpdateAggregatorResponse};
pub use update_compliance_pack::{UpdateCompliancePack, UpdateCompliancePackResponse};
pub use update_config_delivery_channel::{
    UpdateConfigDeliveryChannel, UpdateConfigDeliveryChannelResponse,
};
pub use update_config_rule::{UpdateConfigRule, UpdateConfigRuleResponse};
pub use update_configuration_recorder::{
    UpdateConfigurationRecorder, UpdateConfigurationRecorderResponse,
};
pub use update_integrated_service_status::{
    UpdateIntegratedServiceStatus, UpdateIntegratedServiceStatusResponse,
};
pub use update_remediation::{UpdateRemediation, UpdateRemediationResponse};
pub use update_report_template::{UpdateReportTemplate, UpdateReportTemplateResponse};

/// Every operation of this version, for tools.
pub static ACTIONS: &[&Action] = &[
    ActiveAggregateConfigRules::ACTION,
    ActiveConfigRules::ACTION,
    AttachAggregateConfigRuleToCompliancePack::ACTION,
    AttachConfigRuleToCompliancePack::ACTION,
    CopyCompliancePacks::ACTION,
    CopyConfigRules::ACTION,
    CreateAdvancedSearchFile::ACTION,
    CreateAggregateAdvancedSearchFile::ACTION,
    CreateAggregateCompliancePack::ACTION,
    CreateAggregateConfigDeliveryChannel::ACTION,
    CreateAggregateConfigRule::ACTION,
    CreateAggregateRemediation::ACTION,
    CreateAggregator::ACTION,
    CreateCompliancePack::ACTION,
    CreateConfigDeliveryChannel::ACTION,
    CreateConfigRule::ACTION,
    CreateRemediation::ACTION,
    CreateReportTemplate::ACTION,
    DeactiveAggregateConfigRules::ACTION,
    DeactiveConfigRules::ACTION,
    DeleteAggregateCompliancePacks::ACTION,
    DeleteAggregateConfigDeliveryChannel::ACTION,
    DeleteAggregateConfigRules::ACTION,
    DeleteAggregateRemediations::ACTION,
    DeleteAggregators::ACTION,
    DeleteCompliancePacks::ACTION,
    DeleteConfigDeliveryChannel::ACTION,
    DeleteConfigRules::ACTION,
    DeleteRemediations::ACTION,
    DeleteReportTemplate::ACTION,
    DescribeDiscoveredResourceBatch::ACTION,
    DescribeIntegratedServiceStatus::ACTION,
    DescribeRemediation::ACTION,
    DetachAggregateConfigRuleToCompliancePack::ACTION,
    DetachConfigRuleToCompliancePack::ACTION,
    DryRunConfigRule::ACTION,
    EvaluatePreConfigRules::ACTION,
    GenerateAggregateCompliancePackReport::ACTION,
    GenerateAggregateConfigRulesReport::ACTION,
    GenerateAggregateResourceInventory::ACTION,
    GenerateCompliancePackReport::ACTION,
    GenerateConfigRulesReport::ACTION,
    GenerateReportFromTemplate::ACTION,
    GenerateResourceInventory::ACTION,
    GetAdvancedSearchFile::ACTION,
    GetAggregateAccountComplianceByPack::ACTION,
    GetAggregateAdvancedSearchFile::ACTION,
    GetAggregateCompliancePack::ACTION,
    GetAggregateCompliancePackReport::ACTION,
    GetAggregateComplianceSummary::ACTION,
    GetAggregateConfigDeliveryChannel::ACTION,
    GetAggregateConfigRule::ACTION,
    GetAggregateConfigRuleComplianceByPack::ACTION,
    GetAggregateConfigRuleSummaryByRiskLevel::ACTION,
    GetAggregateConfigRulesReport::ACTION,
    GetAggregateDiscoveredResource::ACTION,
    GetAggregateResourceComplianceByConfigRule::ACTION,
    GetAggregateResourceComplianceByPack::ACTION,
    GetAggregateResourceComplianceGroupByRegion::ACTION,
    GetAggregateResourceComplianceGroupByResourceType::ACTION,
    GetAggregateResourceComplianceTimeline::ACTION,
    GetAggregateResourceConfigurationTimeline::ACTION,
    GetAggregateResourceCountsGroupByRegion::ACTION,
    GetAggregateResourceCountsGroupByResourceType::ACTION,
    GetAggregateResourceInventory::ACTION,
    GetAggregator::ACTION,
    GetCompliancePack::ACTION,
    GetCompliancePackReport::ACTION,
    GetComplianceSummary::ACTION,
    GetConfigDeliveryChannel::ACTION,
    GetConfigRule::ACTION,
    GetConfigRuleComplianceByPack::ACTION,
    GetConfigRuleSummaryByRiskLevel::ACTION,
    GetConfigRulesReport::ACTION,
    GetConfigurationRecorder::ACTION,
    GetDiscoveredResource::ACTION,
    GetDiscoveredResourceCountsGroupByRegion::ACTION,
    GetDiscoveredResourceCountsGroupByResourceType::ACTION,
    GetIntegratedServiceStatus::ACTION,
    GetManagedRule::ACTION,
    GetRemediationTemplate::ACTION,
    GetReportFromTemplate::ACTION,
    GetReportTemplate::ACTION,
    GetResourceComplianceByConfigRule::ACTION,
    GetResourceComplianceByPack::ACTION,
    GetResourceComplianceGroupByRegion::ACTION,
    GetResourceComplianceGroupByResourceType::ACTION,
    GetResourceComplianceTimeline::ACTION,
    GetResourceConfigurationSample::ACTION,
    GetResourceConfigurationTimeline::ACTION,
    GetResourceInventory::ACTION,
    GetResourceTypeProperties::ACTION,
    GetSupportedResourceRelationConfig::ACTION,
    IgnoreAggregateEvaluationResults::ACTION,
    IgnoreEvaluationResults::ACTION,
    ListAggregateCompliancePacks::ACTION,
    ListAggregateConfigDeliveryChannels::ACTION,
    ListAggregateConfigRuleEvaluationResults::ACTION,
    ListAggregateConfigRuleEvaluationStatistics::ACTION,
    ListAggregateConfigRules::ACTION,
    ListAggregateDiscoveredResources::ACTION,
    ListAggregateRecommendManagedRules::ACTION,
    ListAggregateRemediationExecutions::ACTION,
    ListAggregateRemediations::ACTION,
    ListAggregateResourceEvaluationResults::ACTION,
    ListAggregateResourceRelations::ACTION,
    ListAggregateResourcesByAdvancedSearch::ACTION,
    ListAggregators::ACTION,
    ListCompliancePackTemplates::ACTION,
    ListCompliancePacks::ACTION,
    ListConfigDeliveryChannels::ACTION,
    ListConfigRuleEvaluationResults::ACTION,
    ListConfigRuleEvaluationStatistics::ACTION,
    ListConfigRuleOperators::ACTION,
    ListConfigRules::ACTION,
    ListDiscoveredResources::ACTION,
    ListIntegratedService::ACTION,
    ListManagedRules::ACTION,
    ListPreManagedRules::ACTION,
    ListRecommendManagedRules::ACTION,
    ListRemediationExecutions::ACTION,
    ListRemediationTemplates::ACTION,
    ListRemediations::ACTION,
    ListReportTemplates::ACTION,
    ListResourceEvaluationResults::ACTION,
    ListResourceRelations::ACTION,
    ListResourcesByAdvancedSearch::ACTION,
    ListSupportedProducts::ACTION,
    ListTagResources::ACTION,
    PutEvaluations::ACTION,
    RevertAggregateEvaluationResults::ACTION,
    RevertEvaluationResults::ACTION,
    StartAggregateConfigRuleEvaluation::ACTION,
    StartAggregateRemediation::ACTION,
    StartConfigRuleEvaluation::ACTION,
    StartConfigRuleEvaluationByResource::ACTION,
    StartConfigurationRecorder::ACTION,
    StartRemediation::ACTION,
    StopConfigurationRecorder::ACTION,
    TagResources::ACTION,
    TriggerReportSend::ACTION,
    UntagResources::ACTION,
    UpdateAggregateCompliancePack::ACTION,
    UpdateAggregateConfigDeliveryChannel::ACTION,
    UpdateAggregateConfigRule::ACTION,
    UpdateAggregateRemediation::ACTION,
    UpdateAggregator::ACTION,
    UpdateCompliancePack::ACTION,
    UpdateConfigDeliveryChannel::ACTION,
    UpdateConfigRule::ACTION,
    UpdateConfigurationRecorder::ACTION,
    UpdateIntegratedServiceStatus::ACTION,
    UpdateRemediation::ACTION,
    UpdateReportTemplate::ACTION,
];
