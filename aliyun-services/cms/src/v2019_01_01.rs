// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! Cms, API version 2019-01-01: 164 operations.
//!
//! Types inside requests and answers are in the module of their operation. [Official pages](https://api.alibabacloud.com/document/Cms/2019-01-01)

#![allow(
    deprecated,
    reason = "operations that the vendor advises against are still here"
)]

pub mod add_tags;
pub mod apply_metric_rule_template;
pub mod batch_create_instant_site_monitor;
pub mod batch_create_once_site_monitor;
pub mod batch_export;
pub mod create_dynamic_tag_group;
pub mod create_group_metric_rules;
pub mod create_group_monitoring_agent_process;
pub mod create_host_availability;
pub mod create_hybrid_monitor_namespace;
pub mod create_hybrid_monitor_sls_group;
pub mod create_hybrid_monitor_task;
pub mod create_instant_site_monitor;
pub mod create_metric_rule_black_list;
pub mod create_metric_rule_resources;
pub mod create_metric_rule_template;
pub mod create_monitor_agent_process;
pub mod create_monitor_group;
pub mod create_monitor_group_by_resource_group_id;
pub mod create_monitor_group_instances;
pub mod create_monitor_group_notify_policy;
pub mod create_monitoring_agent_process;
pub mod create_site_monitor;
pub mod cursor;
pub mod delete_contact;
pub mod delete_contact_group;
pub mod delete_custom_metric;
pub mod delete_dynamic_tag_group;
pub mod delete_event_rule_targets;
pub mod delete_event_rules;
pub mod delete_exporter_output;
pub mod delete_exporter_rule;
pub mod delete_group_monitoring_agent_process;
pub mod delete_host_availability;
pub mod delete_hybrid_monitor_namespace;
pub mod delete_hybrid_monitor_sls_group;
pub mod delete_hybrid_monitor_task;
pub mod delete_log_monitor;
pub mod delete_metric_rule_black_list;
pub mod delete_metric_rule_resources;
pub mod delete_metric_rule_targets;
pub mod delete_metric_rule_template;
pub mod delete_metric_rules;
pub mod delete_monitor_group;
pub mod delete_monitor_group_dynamic_rule;
pub mod delete_monitor_group_instances;
pub mod delete_monitor_group_notify_policy;
pub mod delete_monitoring_agent_process;
pub mod delete_site_monitors;
pub mod describe_active_metric_rule_list;
pub mod describe_alert_history_list;
pub mod describe_alert_log_count;
pub mod describe_alert_log_histogram;
pub mod describe_alert_log_list;
pub mod describe_alerting_metric_rule_resources;
pub mod describe_contact_group_list;
pub mod describe_contact_list;
pub mod describe_contact_list_by_contact_group;
pub mod describe_custom_event_attribute;
pub mod describe_custom_event_count;
pub mod describe_custom_event_histogram;
pub mod describe_custom_metric_list;
pub mod describe_dynamic_tag_rule_list;
pub mod describe_event_rule_attribute;
pub mod describe_event_rule_list;
pub mod describe_event_rule_target_list;
pub mod describe_exporter_output_list;
pub mod describe_exporter_rule_list;
pub mod describe_group_monitoring_agent_process;
pub mod describe_host_availability_list;
pub mod describe_hybrid_monitor_data_list;
pub mod describe_hybrid_monitor_namespace_list;
pub mod describe_hybrid_monitor_sls_group;
pub mod describe_hybrid_monitor_task_list;
pub mod describe_log_monitor_attribute;
pub mod describe_log_monitor_list;
pub mod describe_metric_data;
pub mod describe_metric_last;
pub mod describe_metric_list;
pub mod describe_metric_meta_list;
pub mod describe_metric_rule_black_list;
pub mod describe_metric_rule_count;
pub mod describe_metric_rule_list;
pub mod describe_metric_rule_targets;
pub mod describe_metric_rule_template_attribute;
pub mod describe_metric_rule_template_list;
pub mod describe_metric_top;
pub mod describe_monitor_group_categories;
pub mod describe_monitor_group_dynamic_rules;
pub mod describe_monitor_group_instance_attribute;
pub mod describe_monitor_group_instances;
pub mod describe_monitor_group_notify_policy_list;
pub mod describe_monitor_groups;
pub mod describe_monitor_resource_quota_attribute;
pub mod describe_monitoring_agent_access_key;
pub mod describe_monitoring_agent_config;
pub mod describe_monitoring_agent_hosts;
pub mod describe_monitoring_agent_processes;
pub mod describe_monitoring_agent_statuses;
pub mod describe_monitoring_config;
pub mod describe_product_resource_tag_key_list;
pub mod describe_products_of_active_metric_rule;
pub mod describe_project_meta;
pub mod describe_site_instant_monitor_log;
pub mod describe_site_monitor_attribute;
pub mod describe_site_monitor_data;
pub mod describe_site_monitor_isp_city_list;
pub mod describe_site_monitor_list;
pub mod describe_site_monitor_log;
pub mod describe_site_monitor_quota;
pub mod describe_site_monitor_statistics;
pub mod describe_synthetic_probe_list;
pub mod describe_system_event_attribute;
pub mod describe_system_event_count;
pub mod describe_system_event_histogram;
pub mod describe_system_event_meta_list;
pub mod describe_tag_key_list;
pub mod describe_tag_value_list;
pub mod describe_unhealthy_host_availability;
pub mod disable_active_metric_rule;
pub mod disable_event_rules;
pub mod disable_host_availability;
pub mod disable_metric_rules;
pub mod disable_site_monitors;
pub mod enable_active_metric_rule;
pub mod enable_event_rules;
pub mod enable_host_availability;
pub mod enable_metric_rule_black_list;
pub mod enable_metric_rules;
pub mod enable_site_monitors;
mod endpoints;
pub mod errors;
pub mod install_monitoring_agent;
pub mod modify_group_monitoring_agent_process;
pub mod modify_host_availability;
pub mod modify_host_info;
pub mod modify_hybrid_monitor_namespace;
pub mod modify_hybrid_monitor_sls_group;
pub mod modify_hybrid_monitor_task;
pub mod modify_metric_rule_black_list;
pub mod modify_metric_rule_template;
pub mod modify_monitor_group;
pub mod modify_monitor_group_instances;
pub mod modify_site_monitor;
pub mod open_cms_service;
pub mod put_contact;
pub mod put_contact_group;
pub mod put_custom_event;
pub mod put_custom_event_rule;
pub mod put_custom_metric;
pub mod put_custom_metric_rule;
pub mod put_event_rule;
pub mod put_event_rule_targets;
pub mod put_exporter_output;
pub mod put_exporter_rule;
pub mod put_group_metric_rule;
pub mod put_hybrid_monitor_metric_data;
pub mod put_log_monitor;
pub mod put_metric_rule_targets;
pub mod put_monitor_group_dynamic_rule;
pub mod put_monitoring_config;
pub mod put_resource_metric_rule;
pub mod put_resource_metric_rules;
pub mod remove_tags;
pub mod send_dry_run_system_event;
pub mod types;
pub mod uninstall_monitoring_agent;

use aliyun_rpc_core::{Action, RpcAction};

pub use add_tags::{AddTags, AddTagsResponse};
pub use apply_metric_rule_template::{ApplyMetricRuleTemplate, ApplyMetricRuleTemplateResponse};
pub use batch_create_instant_site_monitor::{
    BatchCreateInstantSiteMonitor, BatchCreateInstantSiteMonitorResponse,
};
pub use batch_create_once_site_monitor::{
    BatchCreateOnceSiteMonitor, BatchCreateOnceSiteMonitorResponse,
};
pub use batch_export::{BatchExport, BatchExportResponse};
pub use create_dynamic_tag_group::{CreateDynamicTagGroup, CreateDynamicTagGroupResponse};
pub use create_group_metric_rules::{CreateGroupMetricRules, CreateGroupMetricRulesResponse};
pub use create_group_monitoring_agent_process::{
    CreateGroupMonitoringAgentProcess, CreateGroupMonitoringAgentProcessResponse,
};
pub use create_host_availability::{CreateHostAvailability, CreateHostAvailabilityResponse};
pub use create_hybrid_monitor_namespace::{
    CreateHybridMonitorNamespace, CreateHybridMonitorNamespaceResponse,
};
pub use create_hybrid_monitor_sls_group::{
    CreateHybridMonitorSLSGroup, CreateHybridMonitorSLSGroupResponse,
};
pub use create_hybrid_monitor_task::{CreateHybridMonitorTask, CreateHybridMonitorTaskResponse};
pub use create_instant_site_monitor::{CreateInstantSiteMonitor, CreateInstantSiteMonitorResponse};
pub use create_metric_rule_black_list::{
    CreateMetricRuleBlackList, CreateMetricRuleBlackListResponse,
};
pub use create_metric_rule_resources::{
    CreateMetricRuleResources, CreateMetricRuleResourcesResponse,
};
pub use create_metric_rule_template::{CreateMetricRuleTemplate, CreateMetricRuleTemplateResponse};
pub use create_monitor_agent_process::{
    CreateMonitorAgentProcess, CreateMonitorAgentProcessResponse,
};
pub use create_monitor_group::{CreateMonitorGroup, CreateMonitorGroupResponse};
pub use create_monitor_group_by_resource_group_id::{
    CreateMonitorGroupByResourceGroupId, CreateMonitorGroupByResourceGroupIdResponse,
};
pub use create_monitor_group_instances::{
    CreateMonitorGroupInstances, CreateMonitorGroupInstancesResponse,
};
pub use create_monitor_group_notify_policy::{
    CreateMonitorGroupNotifyPolicy, CreateMonitorGroupNotifyPolicyResponse,
};
pub use create_monitoring_agent_process::{
    CreateMonitoringAgentProcess, CreateMonitoringAgentProcessResponse,
};
pub use create_site_monitor::{CreateSiteMonitor, CreateSiteMonitorResponse};
pub use cursor::{Cursor, CursorResponse};
pub use delete_contact::{DeleteContact, DeleteContactResponse};
pub use delete_contact_group::{DeleteContactGroup, DeleteContactGroupResponse};
pub use delete_custom_metric::{DeleteCustomMetric, DeleteCustomMetricResponse};
pub use delete_dynamic_tag_group::{DeleteDynamicTagGroup, DeleteDynamicTagGroupResponse};
pub use delete_event_rule_targets::{DeleteEventRuleTargets, DeleteEventRuleTargetsResponse};
pub use delete_event_rules::{DeleteEventRules, DeleteEventRulesResponse};
pub use delete_exporter_output::{DeleteExporterOutput, DeleteExporterOutputResponse};
pub use delete_exporter_rule::{DeleteExporterRule, DeleteExporterRuleResponse};
pub use delete_group_monitoring_agent_process::{
    DeleteGroupMonitoringAgentProcess, DeleteGroupMonitoringAgentProcessResponse,
};
pub use delete_host_availability::{DeleteHostAvailability, DeleteHostAvailabilityResponse};
pub use delete_hybrid_monitor_namespace::{
    DeleteHybridMonitorNamespace, DeleteHybridMonitorNamespaceResponse,
};
pub use delete_hybrid_monitor_sls_group::{
    DeleteHybridMonitorSLSGroup, DeleteHybridMonitorSLSGroupResponse,
};
pub use delete_hybrid_monitor_task::{DeleteHybridMonitorTask, DeleteHybridMonitorTaskResponse};
pub use delete_log_monitor::{DeleteLogMonitor, DeleteLogMonitorResponse};
pub use delete_metric_rule_black_list::{
    DeleteMetricRuleBlackList, DeleteMetricRuleBlackListResponse,
};
pub use delete_metric_rule_resources::{
    DeleteMetricRuleResources, DeleteMetricRuleResourcesResponse,
};
pub use delete_metric_rule_targets::{DeleteMetricRuleTargets, DeleteMetricRuleTargetsResponse};
pub use delete_metric_rule_template::{DeleteMetricRuleTemplate, DeleteMetricRuleTemplateResponse};
pub use delete_metric_rules::{DeleteMetricRules, DeleteMetricRulesResponse};
pub use delete_monitor_group::{DeleteMonitorGroup, DeleteMonitorGroupResponse};
pub use delete_monitor_group_dynamic_rule::{
    DeleteMonitorGroupDynamicRule, DeleteMonitorGroupDynamicRuleResponse,
};
pub use delete_monitor_group_instances::{
    DeleteMonitorGroupInstances, DeleteMonitorGroupInstancesResponse,
};
pub use delete_monitor_group_notify_policy::{
    DeleteMonitorGroupNotifyPolicy, DeleteMonitorGroupNotifyPolicyResponse,
};
pub use delete_monitoring_agent_process::{
    DeleteMonitoringAgentProcess, DeleteMonitoringAgentProcessResponse,
};
pub use delete_site_monitors::{DeleteSiteMonitors, DeleteSiteMonitorsResponse};
pub use describe_active_metric_rule_list::{
    DescribeActiveMetricRuleList, DescribeActiveMetricRuleListResponse,
};
pub use describe_alert_history_list::{DescribeAlertHistoryList, DescribeAlertHistoryListResponse};
pub use describe_alert_log_count::{DescribeAlertLogCount, DescribeAlertLogCountResponse};
pub use describe_alert_log_histogram::{
    DescribeAlertLogHistogram, DescribeAlertLogHistogramResponse,
};
pub use describe_alert_log_list::{DescribeAlertLogList, DescribeAlertLogListResponse};
pub use describe_alerting_metric_rule_resources::{
    DescribeAlertingMetricRuleResources, DescribeAlertingMetricRuleResourcesResponse,
};
pub use describe_contact_group_list::{DescribeContactGroupList, DescribeContactGroupListResponse};
pub use describe_contact_list::{DescribeContactList, DescribeContactListResponse};
pub use describe_contact_list_by_contact_group::{
    DescribeContactListByContactGroup, DescribeContactListByContactGroupResponse,
};
pub use describe_custom_event_attribute::{
    DescribeCustomEventAttribute, DescribeCustomEventAttributeResponse,
};
pub use describe_custom_event_count::{DescribeCustomEventCount, DescribeCustomEventCountResponse};
pub use describe_custom_event_histogram::{
    DescribeCustomEventHistogram, DescribeCustomEventHistogramResponse,
};
pub use describe_custom_metric_list::{DescribeCustomMetricList, DescribeCustomMetricListResponse};
pub use describe_dynamic_tag_rule_list::{
    DescribeDynamicTagRuleList, DescribeDynamicTagRuleListResponse,
};
pub use describe_event_rule_attribute::{
    DescribeEventRuleAttribute, DescribeEventRuleAttributeResponse,
};
pub use describe_event_rule_list::{DescribeEventRuleList, DescribeEventRuleListResponse};
pub use describe_event_rule_target_list::{
    DescribeEventRuleTargetList, DescribeEventRuleTargetListResponse,
};
pub use describe_exporter_output_list::{
    DescribeExporterOutputList, DescribeExporterOutputListResponse,
};
pub use describe_exporter_rule_list::{DescribeExporterRuleList, DescribeExporterRuleListResponse};
pub use describe_group_monitoring_agent_process::{
    DescribeGroupMonitoringAgentProcess, DescribeGroupMonitoringAgentProcessResponse,
};
pub use describe_host_availability_list::{
    DescribeHostAvailabilityList, DescribeHostAvailabilityListResponse,
};
pub use describe_hybrid_monitor_data_list::{
    DescribeHybridMonitorDataList, DescribeHybridMonitorDataListResponse,
};
pub use describe_hybrid_monitor_namespace_list::{
    DescribeHybridMonitorNamespaceList, DescribeHybridMonitorNamespaceListResponse,
};
pub use describe_hybrid_monitor_sls_group::{
    DescribeHybridMonitorSLSGroup, DescribeHybridMonitorSLSGroupResponse,
};
pub use describe_hybrid_monitor_task_list::{
    DescribeHybridMonitorTaskList, DescribeHybridMonitorTaskListResponse,
};
pub use describe_log_monitor_attribute::{
    DescribeLogMonitorAttribute, DescribeLogMonitorAttributeResponse,
};
pub use describe_log_monitor_list::{DescribeLogMonitorList, DescribeLogMonitorListResponse};
pub use describe_metric_data::{DescribeMetricData, DescribeMetricDataResponse};
pub use describe_metric_last::{DescribeMetricLast, DescribeMetricLastResponse};
pub use describe_metric_list::{DescribeMetricList, DescribeMetricListResponse};
pub use describe_metric_meta_list::{DescribeMetricMetaList, DescribeMetricMetaListResponse};
pub use describe_metric_rule_black_list::{
    DescribeMetricRuleBlackList, DescribeMetricRuleBlackListResponse,
};
pub use describe_metric_rule_count::{DescribeMetricRuleCount, DescribeMetricRuleCountResponse};
pub use describe_metric_rule_list::{DescribeMetricRuleList, DescribeMetricRuleListResponse};
pub use describe_metric_rule_targets::{
    DescribeMetricRuleTargets, DescribeMetricRuleTargetsResponse,
};
pub use describe_metric_rule_template_attribute::{
    DescribeMetricRuleTemplateAttribute, DescribeMetricRuleTemplateAttributeResponse,
};
pub use describe_metric_rule_template_list::{
    DescribeMetricRuleTemplateList, DescribeMetricRuleTemplateListResponse,
};
pub use describe_metric_top::{DescribeMetricTop, DescribeMetricTopResponse};
pub use describe_monitor_group_categories::{
    DescribeMonitorGroupCategories, DescribeMonitorGroupCategoriesResponse,
};
pub use describe_monitor_group_dynamic_rules::{
    DescribeMonitorGroupDynamicRules, DescribeMonitorGroupDynamicRulesResponse,
};
pub use describe_monitor_group_instance_attribute::{
    DescribeMonitorGroupInstanceAttribute, DescribeMonitorGroupInstanceAttributeResponse,
};
pub use describe_monitor_group_instances::{
    DescribeMonitorGroupInstances, DescribeMonitorGroupInstancesResponse,
};
pub use describe_monitor_group_notify_policy_list::{
    DescribeMonitorGroupNotifyPolicyList, DescribeMonitorGroupNotifyPolicyListResponse,
};
pub use describe_monitor_groups::{DescribeMonitorGroups, DescribeMonitorGroupsResponse};
pub use describe_monitor_resource_quota_attribute::{
    DescribeMonitorResourceQuotaAttribute, DescribeMonitorResourceQuotaAttributeResponse,
};
pub use describe_monitoring_agent_access_key::{
    DescribeMonitoringAgentAccessKey, DescribeMonitoringAgentAccessKeyResponse,
};
pub use describe_monitoring_agent_config::{
    DescribeMonitoringAgentConfig, DescribeMonitoringAgentConfigResponse,
};
pub use describe_monitoring_agent_hosts::{
    DescribeMonitoringAgentHosts, DescribeMonitoringAgentHostsResponse,
};
pub use describe_monitoring_agent_processes::{
    DescribeMonitoringAgentProcesses, DescribeMonitoringAgentProcessesResponse,
};
pub use describe_monitoring_agent_statuses::{
    DescribeMonitoringAgentStatuses, DescribeMonitoringAgentStatusesResponse,
};
pub use describe_monitoring_config::{DescribeMonitoringConfig, DescribeMonitoringConfigResponse};
pub use describe_product_resource_tag_key_list::{
    DescribeProductResourceTagKeyList, DescribeProductResourceTagKeyListResponse,
};
pub use describe_products_of_active_metric_rule::{
    DescribeProductsOfActiveMetricRule, DescribeProductsOfActiveMetricRuleResponse,
};
pub use describe_project_meta::{DescribeProjectMeta, DescribeProjectMetaResponse};
pub use describe_site_instant_monitor_log::{
    DescribeSiteInstantMonitorLog, DescribeSiteInstantMonitorLogResponse,
};
pub use describe_site_monitor_attribute::{
    DescribeSiteMonitorAttribute, DescribeSiteMonitorAttributeResponse,
};
pub use describe_site_monitor_data::{DescribeSiteMonitorData, DescribeSiteMonitorDataResponse};
pub use describe_site_monitor_isp_city_list::{
    DescribeSiteMonitorISPCityList, DescribeSiteMonitorISPCityListResponse,
};
pub use describe_site_monitor_list::{DescribeSiteMonitorList, DescribeSiteMonitorListResponse};
pub use describe_site_monitor_log::{DescribeSiteMonitorLog, DescribeSiteMonitorLogResponse};
pub use describe_site_monitor_quota::{DescribeSiteMonitorQuota, DescribeSiteMonitorQuotaResponse};
pub use describe_site_monitor_statistics::{
    DescribeSiteMonitorStatistics, DescribeSiteMonitorStatisticsResponse,
};
pub use describe_synthetic_probe_list::{
    DescribeSyntheticProbeList, DescribeSyntheticProbeListResponse,
};
pub use describe_system_event_attribute::{
    DescribeSystemEventAttribute, DescribeSystemEventAttributeResponse,
};
pub use describe_system_event_count::{DescribeSystemEventCount, DescribeSystemEventCountResponse};
pub use describe_system_event_histogram::{
    DescribeSystemEventHistogram, DescribeSystemEventHistogramResponse,
};
pub use describe_system_event_meta_list::{
    DescribeSystemEventMetaList, DescribeSystemEventMetaListResponse,
};
pub use describe_tag_key_list::{DescribeTagKeyList, DescribeTagKeyListResponse};
pub use describe_tag_value_list::{DescribeTagValueList, DescribeTagValueListResponse};
pub use describe_unhealthy_host_availability::{
    DescribeUnhealthyHostAvailability, DescribeUnhealthyHostAvailabilityResponse,
};
pub use disable_active_metric_rule::{DisableActiveMetricRule, DisableActiveMetricRuleResponse};
pub use disable_event_rules::{DisableEventRules, DisableEventRulesResponse};
pub use disable_host_availability::{DisableHostAvailability, DisableHostAvailabilityResponse};
pub use disable_metric_rules::{DisableMetricRules, DisableMetricRulesResponse};
pub use disable_site_monitors::{DisableSiteMonitors, DisableSiteMonitorsResponse};
pub use enable_active_metric_rule::{EnableActiveMetricRule, EnableActiveMetricRuleResponse};
pub use enable_event_rules::{EnableEventRules, EnableEventRulesResponse};
pub use enable_host_availability::{EnableHostAvailability, EnableHostAvailabilityResponse};
pub use enable_metric_rule_black_list::{
    EnableMetricRuleBlackList, EnableMetricRuleBlackListResponse,
};
pub use enable_metric_rules::{EnableMetricRules, EnableMetricRulesResponse};
pub use enable_site_monitors::{EnableSiteMonitors, EnableSiteMonitorsResponse};
pub use endpoints::ENDPOINTS;
pub use install_monitoring_agent::{InstallMonitoringAgent, InstallMonitoringAgentResponse};
pub use modify_group_monitoring_agent_process::{
    ModifyGroupMonitoringAgentProcess, ModifyGroupMonitoringAgentProcessResponse,
};
pub use modify_host_availability::{ModifyHostAvailability, ModifyHostAvailabilityResponse};
pub use modify_host_info::{ModifyHostInfo, ModifyHostInfoResponse};
pub use modify_hybrid_monitor_namespace::{
    ModifyHybridMonitorNamespace, ModifyHybridMonitorNamespaceResponse,
};
pub use modify_hybrid_monitor_sls_group::{
    ModifyHybridMonitorSLSGroup, ModifyHybridMonitorSLSGroupResponse,
};
pub use modify_hybrid_monitor_task::{ModifyHybridMonitorTask, ModifyHybridMonitorTaskResponse};
pub use modify_metric_rule_black_list::{
    ModifyMetricRuleBlackList, ModifyMetricRuleBlackListResponse,
};
pub use modify_metric_rule_template::{ModifyMetricRuleTemplate, ModifyMetricRuleTemplateResponse};
pub use modify_monitor_group::{ModifyMonitorGroup, ModifyMonitorGroupResponse};
pub use modify_monitor_group_instances::{
    ModifyMonitorGroupInstances, ModifyMonitorGroupInstancesResponse,
};
pub use modify_site_monitor::{ModifySiteMonitor, ModifySiteMonitorResponse};
pub use open_cms_service::{OpenCmsService, OpenCmsServiceResponse};
pub use put_contact::{PutContact, PutContactResponse};
pub use put_contact_group::{PutContactGroup, PutContactGroupResponse};
pub use put_custom_event::{PutCustomEvent, PutCustomEventResponse};
pub use put_custom_event_rule::{PutCustomEventRule, PutCustomEventRuleResponse};
pub use put_custom_metric::{PutCustomMetric, PutCustomMetricResponse};
pub use put_custom_metric_rule::{PutCustomMetricRule, PutCustomMetricRuleResponse};
pub use put_event_rule::{PutEventRule, PutEventRuleResponse};
pub use put_event_rule_targets::{PutEventRuleTargets, PutEventRuleTargetsResponse};
pub use put_exporter_output::{PutExporterOutput, PutExporterOutputResponse};
pub use put_exporter_rule::{PutExporterRule, PutExporterRuleResponse};
pub use put_group_metric_rule::{PutGroupMetricRule, PutGroupMetricRuleResponse};
pub use put_hybrid_monitor_metric_data::{
    PutHybridMonitorMetricData, PutHybridMonitorMetricDataResponse,
};
pub use put_log_monitor::{PutLogMonitor, PutLogMonitorResponse};
pub use put_metric_rule_targets::{PutMetricRuleTargets, PutMetricRuleTargetsResponse};
pub use put_monitor_group_dynamic_rule::{
    PutMonitorGroupDynamicRule, PutMonitorGroupDynamicRuleResponse,
};
pub use put_monitoring_config::{PutMonitoringConfig, PutMonitoringConfigResponse};
pub use put_resource_metric_rule::{PutResourceMetricRule, PutResourceMetricRuleResponse};
pub use put_resource_metric_rules::{PutResourceMetricRules, PutResourceMetricRulesResponse};
pub use remove_tags::{RemoveTags, RemoveTagsResponse};
pub use send_dry_run_system_event::{SendDryRunSystemEvent, SendDryRunSystemEventResponse};
pub use uninstall_monitoring_agent::{UninstallMonitoringAgent, UninstallMonitoringAgentResponse};

/// Every operation of this version, for tools.
pub static ACTIONS: &[&Action] = &[
    AddTags::ACTION,
    ApplyMetricRuleTemplate::ACTION,
    BatchCreateInstantSiteMonitor::ACTION,
    BatchCreateOnceSiteMonitor::ACTION,
    BatchExport::ACTION,
    CreateDynamicTagGroup::ACTION,
    CreateGroupMetricRules::ACTION,
    CreateGroupMonitoringAgentProcess::ACTION,
    CreateHostAvailability::ACTION,
    CreateHybridMonitorNamespace::ACTION,
    CreateHybridMonitorSLSGroup::ACTION,
    CreateHybridMonitorTask::ACTION,
    CreateInstantSiteMonitor::ACTION,
    CreateMetricRuleBlackList::ACTION,
    CreateMetricRuleResources::ACTION,
    CreateMetricRuleTemplate::ACTION,
    CreateMonitorAgentProcess::ACTION,
    CreateMonitorGroup::ACTION,
    CreateMonitorGroupByResourceGroupId::ACTION,
    CreateMonitorGroupInstances::ACTION,
    CreateMonitorGroupNotifyPolicy::ACTION,
    CreateMonitoringAgentProcess::ACTION,
    CreateSiteMonitor::ACTION,
    Cursor::ACTION,
    DeleteContact::ACTION,
    DeleteContactGroup::ACTION,
    DeleteCustomMetric::ACTION,
    DeleteDynamicTagGroup::ACTION,
    DeleteEventRuleTargets::ACTION,
    DeleteEventRules::ACTION,
    DeleteExporterOutput::ACTION,
    DeleteExporterRule::ACTION,
    DeleteGroupMonitoringAgentProcess::ACTION,
    DeleteHostAvailability::ACTION,
    DeleteHybridMonitorNamespace::ACTION,
    DeleteHybridMonitorSLSGroup::ACTION,
    DeleteHybridMonitorTask::ACTION,
    DeleteLogMonitor::ACTION,
    DeleteMetricRuleBlackList::ACTION,
    DeleteMetricRuleResources::ACTION,
    DeleteMetricRuleTargets::ACTION,
    DeleteMetricRuleTemplate::ACTION,
    DeleteMetricRules::ACTION,
    DeleteMonitorGroup::ACTION,
    DeleteMonitorGroupDynamicRule::ACTION,
    DeleteMonitorGroupInstances::ACTION,
    DeleteMonitorGroupNotifyPolicy::ACTION,
    DeleteMonitoringAgentProcess::ACTION,
    DeleteSiteMonitors::ACTION,
    DescribeActiveMetricRuleList::ACTION,
    DescribeAlertHistoryList::ACTION,
    DescribeAlertLogCount::ACTION,
    DescribeAlertLogHistogram::ACTION,
    DescribeAlertLogList::ACTION,
    DescribeAlertingMetricRuleResources::ACTION,
    DescribeContactGroupList::ACTION,
    DescribeContactList::ACTION,
    DescribeContactListByContactGroup::ACTION,
    DescribeCustomEventAttribute::ACTION,
    DescribeCustomEventCount::ACTION,
    DescribeCustomEventHistogram::ACTION,
    DescribeCustomMetricList::ACTION,
    DescribeDynamicTagRuleList::ACTION,
    DescribeEventRuleAttribute::ACTION,
    DescribeEventRuleList::ACTION,
    DescribeEventRuleTargetList::ACTION,
    DescribeExporterOutputList::ACTION,
    DescribeExporterRuleList::ACTION,
    DescribeGroupMonitoringAgentProcess::ACTION,
    DescribeHostAvailabilityList::ACTION,
    DescribeHybridMonitorDataList::ACTION,
    DescribeHybridMonitorNamespaceList::ACTION,
    DescribeHybridMonitorSLSGroup::ACTION,
    DescribeHybridMonitorTaskList::ACTION,
    DescribeLogMonitorAttribute::ACTION,
    DescribeLogMonitorList::ACTION,
    DescribeMetricData::ACTION,
    DescribeMetricLast::ACTION,
    DescribeMetricList::ACTION,
    DescribeMetricMetaList::ACTION,
    DescribeMetricRuleBlackList::ACTION,
    DescribeMetricRuleCount::ACTION,
    DescribeMetricRuleList::ACTION,
    DescribeMetricRuleTargets::ACTION,
    DescribeMetricRuleTemplateAttribute::ACTION,
    DescribeMetricRuleTemplateList::ACTION,
    DescribeMetricTop::ACTION,
    DescribeMonitorGroupCategories::ACTION,
    DescribeMonitorGroupDynamicRules::ACTION,
    DescribeMonitorGroupInstanceAttribute::ACTION,
    DescribeMonitorGroupInstances::ACTION,
    DescribeMonitorGroupNotifyPolicyList::ACTION,
    DescribeMonitorGroups::ACTION,
    DescribeMonitorResourceQuotaAttribute::ACTION,
    DescribeMonitoringAgentAccessKey::ACTION,
    DescribeMonitoringAgentConfig::ACTION,
    DescribeMonitoringAgentHosts::ACTION,
    DescribeMonitoringAgentProcesses::ACTION,
    DescribeMonitoringAgentStatuses::ACTION,
    DescribeMonitoringConfig::ACTION,
    DescribeProductResourceTagKeyList::ACTION,
    DescribeProductsOfActiveMetricRule::ACTION,
    DescribeProjectMeta::ACTION,
    DescribeSiteInstantMonitorLog::ACTION,
    DescribeSiteMonitorAttribute::ACTION,
    DescribeSiteMonitorData::ACTION,
    DescribeSiteMonitorISPCityList::ACTION,
    DescribeSiteMonitorList::ACTION,
    DescribeSiteMonitorLog::ACTION,
    DescribeSiteMonitorQuota::ACTION,
    DescribeSiteMonitorStatistics::ACTION,
    DescribeSyntheticProbeList::ACTION,
    DescribeSystemEventAttribute::ACTION,
    DescribeSystemEventCount::ACTION,
    DescribeSystemEventHistogram::ACTION,
    DescribeSystemEventMetaList::ACTION,
    DescribeTagKeyList::ACTION,
    DescribeTagValueList::ACTION,
    DescribeUnhealthyHostAvailability::ACTION,
    DisableActiveMetricRule::ACTION,
    DisableEventRules::ACTION,
    DisableHostAvailability::ACTION,
    DisableMetricRules::ACTION,
    DisableSiteMonitors::ACTION,
    EnableActiveMetricRule::ACTION,
    EnableEventRules::ACTION,
    EnableHostAvailability::ACTION,
    EnableMetricRuleBlackList::ACTION,
    EnableMetricRules::ACTION,
    EnableSiteMonitors::ACTION,
    InstallMonitoringAgent::ACTION,
    ModifyGroupMonitoringAgentProcess::ACTION,
    ModifyHostAvailability::ACTION,
    ModifyHostInfo::ACTION,
    ModifyHybridMonitorNamespace::ACTION,
    ModifyHybridMonitorSLSGroup::ACTION,
    ModifyHybridMonitorTask::ACTION,
    ModifyMetricRuleBlackList::ACTION,
    ModifyMetricRuleTemplate::ACTION,
    ModifyMonitorGroup::ACTION,
    ModifyMonitorGroupInstances::ACTION,
    ModifySiteMonitor::ACTION,
    OpenCmsService::ACTION,
    PutContact::ACTION,
    PutContactGroup::ACTION,
    PutCustomEvent::ACTION,
    PutCustomEventRule::ACTION,
    PutCustomMetric::ACTION,
    PutCustomMetricRule::ACTION,
    PutEventRule::ACTION,
    PutEventRuleTargets::ACTION,
    PutExporterOutput::ACTION,
    PutExporterRule::ACTION,
    PutGroupMetricRule::ACTION,
    PutHybridMonitorMetricData::ACTION,
    PutLogMonitor::ACTION,
    PutMetricRuleTargets::ACTION,
    PutMonitorGroupDynamicRule::ACTION,
    PutMonitoringConfig::ACTION,
    PutResourceMetricRule::ACTION,
    PutResourceMetricRules::ACTION,
    RemoveTags::ACTION,
    SendDryRunSystemEvent::ACTION,
    UninstallMonitoringAgent::ACTION,
];
