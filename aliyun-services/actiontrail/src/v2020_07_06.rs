// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! Actiontrail, API version 2020-07-06: 48 operations.
//!
//! Types inside requests and answers are in the module of their operation. [Official pages](https://api.alibabacloud.com/document/Actiontrail/2020-07-06)

#![allow(
    deprecated,
    reason = "operations that the vendor advises against are still here"
)]

pub mod create_advanced_query_history;
pub mod create_advanced_query_template;
pub mod create_delivery_history_job;
pub mod create_trail;
pub mod delete_advanced_query_history;
pub mod delete_advanced_query_template;
pub mod delete_data_event_selector;
pub mod delete_delivery_history_job;
pub mod delete_trail;
pub mod describe_advanced_query_history;
pub mod describe_advanced_query_template;
pub mod describe_regions;
pub mod describe_resource_life_cycle_events;
pub mod describe_scenes;
pub mod describe_search_templates;
pub mod describe_trail_delivery_metric_data;
pub mod describe_trails;
pub mod describe_user_alert_count;
pub mod describe_user_log_count;
pub mod describe_user_trail_count;
pub mod disable_insight;
pub mod enable_insight;
mod endpoints;
pub mod errors;
pub mod get_access_key_last_used_events;
pub mod get_access_key_last_used_info;
pub mod get_access_key_last_used_ips;
pub mod get_access_key_last_used_products;
pub mod get_access_key_last_used_resources;
pub mod get_advanced_query_template;
pub mod get_data_event_selector;
pub mod get_delivery_history_job;
pub mod get_global_events_storage_region;
pub mod get_governance_metrics;
pub mod get_insight_selectors;
pub mod get_insight_types;
pub mod get_insights_events_count;
pub mod get_trail_status;
pub mod list_data_event_selectors;
pub mod list_data_event_services;
pub mod list_delivery_history_jobs;
pub mod lookup_events;
pub mod lookup_insight_events;
pub mod put_data_event_selector;
pub mod put_insight_selectors;
pub mod start_logging;
pub mod stop_logging;
pub mod update_advanced_query_template;
pub mod update_global_events_storage_region;
pub mod update_trail;

use aliyun_rpc_core::{Action, RpcAction};

pub use create_advanced_query_history::{
    CreateAdvancedQueryHistory, CreateAdvancedQueryHistoryResponse,
};
pub use create_advanced_query_template::{
    CreateAdvancedQueryTemplate, CreateAdvancedQueryTemplateResponse,
};
pub use create_delivery_history_job::{CreateDeliveryHistoryJob, CreateDeliveryHistoryJobResponse};
pub use create_trail::{CreateTrail, CreateTrailResponse};
pub use delete_advanced_query_history::{
    DeleteAdvancedQueryHistory, DeleteAdvancedQueryHistoryResponse,
};
pub use delete_advanced_query_template::{
    DeleteAdvancedQueryTemplate, DeleteAdvancedQueryTemplateResponse,
};
pub use delete_data_event_selector::{DeleteDataEventSelector, DeleteDataEventSelectorResponse};
pub use delete_delivery_history_job::{DeleteDeliveryHistoryJob, DeleteDeliveryHistoryJobResponse};
pub use delete_trail::{DeleteTrail, DeleteTrailResponse};
pub use describe_advanced_query_history::{
    DescribeAdvancedQueryHistory, DescribeAdvancedQueryHistoryResponse,
};
pub use describe_advanced_query_template::{
    DescribeAdvancedQueryTemplate, DescribeAdvancedQueryTemplateResponse,
};
pub use describe_regions::{DescribeRegions, DescribeRegionsResponse};
pub use describe_resource_life_cycle_events::{
    DescribeResourceLifeCycleEvents, DescribeResourceLifeCycleEventsResponse,
};
pub use describe_scenes::{DescribeScenes, DescribeScenesResponse};
pub use describe_search_templates::{DescribeSearchTemplates, DescribeSearchTemplatesResponse};
pub use describe_trail_delivery_metric_data::{
    DescribeTrailDeliveryMetricData, DescribeTrailDeliveryMetricDataResponse,
};
pub use describe_trails::{DescribeTrails, DescribeTrailsResponse};
pub use describe_user_alert_count::{DescribeUserAlertCount, DescribeUserAlertCountResponse};
pub use describe_user_log_count::{DescribeUserLogCount, DescribeUserLogCountResponse};
pub use describe_user_trail_count::{DescribeUserTrailCount, DescribeUserTrailCountResponse};
pub use disable_insight::{DisableInsight, DisableInsightResponse};
pub use enable_insight::{EnableInsight, EnableInsightResponse};
pub use endpoints::ENDPOINTS;
pub use get_access_key_last_used_events::{
    GetAccessKeyLastUsedEvents, GetAccessKeyLastUsedEventsResponse,
};
pub use get_access_key_last_used_info::{
    GetAccessKeyLastUsedInfo, GetAccessKeyLastUsedInfoResponse,
};
pub use get_access_key_last_used_ips::{GetAccessKeyLastUsedIps, GetAccessKeyLastUsedIpsResponse};
pub use get_access_key_last_used_products::{
    GetAccessKeyLastUsedProducts, GetAccessKeyLastUsedProductsResponse,
};
pub use get_access_key_last_used_resources::{
    GetAccessKeyLastUsedResources, GetAccessKeyLastUsedResourcesResponse,
};
pub use get_advanced_query_template::{GetAdvancedQueryTemplate, GetAdvancedQueryTemplateResponse};
pub use get_data_event_selector::{GetDataEventSelector, GetDataEventSelectorResponse};
pub use get_delivery_history_job::{GetDeliveryHistoryJob, GetDeliveryHistoryJobResponse};
pub use get_global_events_storage_region::{
    GetGlobalEventsStorageRegion, GetGlobalEventsStorageRegionResponse,
};
pub use get_governance_metrics::{GetGovernanceMetrics, GetGovernanceMetricsResponse};
pub use get_insight_selectors::{GetInsightSelectors, GetInsightSelectorsResponse};
pub use get_insight_types::{GetInsightTypes, GetInsightTypesResponse};
pub use get_insights_events_count::{GetInsightsEventsCount, GetInsightsEventsCountResponse};
pub use get_trail_status::{GetTrailStatus, GetTrailStatusResponse};
pub use list_data_event_selectors::{ListDataEventSelectors, ListDataEventSelectorsResponse};
pub use list_data_event_services::{ListDataEventServices, ListDataEventServicesResponse};
pub use list_delivery_history_jobs::{ListDeliveryHistoryJobs, ListDeliveryHistoryJobsResponse};
pub use lookup_events::{LookupEvents, LookupEventsResponse};
pub use lookup_insight_events::{LookupInsightEvents, LookupInsightEventsResponse};
pub use put_data_event_selector::{PutDataEventSelector, PutDataEventSelectorResponse};
pub use put_insight_selectors::{PutInsightSelectors, PutInsightSelectorsResponse};
pub use start_logging::{StartLogging, StartLoggingResponse};
pub use stop_logging::{StopLogging, StopLoggingResponse};
pub use update_advanced_query_template::{
    UpdateAdvancedQueryTemplate, UpdateAdvancedQueryTemplateResponse,
};
pub use update_global_events_storage_region::{
    UpdateGlobalEventsStorageRegion, UpdateGlobalEventsStorageRegionResponse,
};
pub use update_trail::{UpdateTrail, UpdateTrailResponse};

/// Every operation of this version, for tools.
pub static ACTIONS: &[&Action] = &[
    CreateAdvancedQueryHistory::ACTION,
    CreateAdvancedQueryTemplate::ACTION,
    CreateDeliveryHistoryJob::ACTION,
    CreateTrail::ACTION,
    DeleteAdvancedQueryHistory::ACTION,
    DeleteAdvancedQueryTemplate::ACTION,
    DeleteDataEventSelector::ACTION,
    DeleteDeliveryHistoryJob::ACTION,
    DeleteTrail::ACTION,
    DescribeAdvancedQueryHistory::ACTION,
    DescribeAdvancedQueryTemplate::ACTION,
    DescribeRegions::ACTION,
    DescribeResourceLifeCycleEvents::ACTION,
    DescribeScenes::ACTION,
    DescribeSearchTemplates::ACTION,
    DescribeTrailDeliveryMetricData::ACTION,
    DescribeTrails::ACTION,
    DescribeUserAlertCount::ACTION,
    DescribeUserLogCount::ACTION,
    DescribeUserTrailCount::ACTION,
    DisableInsight::ACTION,
    EnableInsight::ACTION,
    GetAccessKeyLastUsedEvents::ACTION,
    GetAccessKeyLastUsedInfo::ACTION,
    GetAccessKeyLastUsedIps::ACTION,
    GetAccessKeyLastUsedProducts::ACTION,
    GetAccessKeyLastUsedResources::ACTION,
    GetAdvancedQueryTemplate::ACTION,
    GetDataEventSelector::ACTION,
    GetDeliveryHistoryJob::ACTION,
    GetGlobalEventsStorageRegion::ACTION,
    GetGovernanceMetrics::ACTION,
    GetInsightSelectors::ACTION,
    GetInsightTypes::ACTION,
    GetInsightsEventsCount::ACTION,
    GetTrailStatus::ACTION,
    ListDataEventSelectors::ACTION,
    ListDataEventServices::ACTION,
    ListDeliveryHistoryJobs::ACTION,
    LookupEvents::ACTION,
    LookupInsightEvents::ACTION,
    PutDataEventSelector::ACTION,
    PutInsightSelectors::ACTION,
    StartLogging::ACTION,
    StopLogging::ACTION,
    UpdateAdvancedQueryTemplate::ACTION,
    UpdateGlobalEventsStorageRegion::ACTION,
    UpdateTrail::ACTION,
];
