// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! ResourceCenter, API version 2022-12-01: 48 operations.
//!
//! Types inside requests and answers are in the module of their operation. [Official pages](https://api.alibabacloud.com/document/ResourceCenter/2022-12-01)

#![allow(
    deprecated,
    reason = "operations that the vendor advises against are still here"
)]

pub mod associate_default_filter;
pub mod batch_get_resource_configurations;
pub mod create_delivery_channel;
pub mod create_filter;
pub mod create_multi_account_delivery_channel;
pub mod create_saved_query;
pub mod delete_delivery_channel;
pub mod delete_filter;
pub mod delete_multi_account_delivery_channel;
pub mod delete_saved_query;
pub mod disable_multi_account_resource_center;
pub mod disable_resource_center;
pub mod disassociate_default_filter;
pub mod enable_multi_account_resource_center;
pub mod enable_resource_center;
mod endpoints;
pub mod errors;
pub mod execute_multi_account_sql_query;
pub mod execute_sql_query;
pub mod get_delivery_channel;
pub mod get_delivery_channel_statistics;
pub mod get_example_query;
pub mod get_multi_account_delivery_channel;
pub mod get_multi_account_delivery_channel_statistics;
pub mod get_multi_account_resource_center_service_status;
pub mod get_multi_account_resource_configuration;
pub mod get_multi_account_resource_counts;
pub mod get_resource_center_service_status;
pub mod get_resource_configuration;
pub mod get_resource_counts;
pub mod get_saved_query;
pub mod list_delivery_channels;
pub mod list_example_queries;
pub mod list_filters;
pub mod list_multi_account_delivery_channels;
pub mod list_multi_account_resource_groups;
pub mod list_multi_account_resource_relationships;
pub mod list_multi_account_tag_keys;
pub mod list_multi_account_tag_values;
pub mod list_resource_relationships;
pub mod list_resource_types;
pub mod list_saved_queries;
pub mod list_tag_keys;
pub mod list_tag_values;
pub mod search_multi_account_resources;
pub mod search_resources;
pub mod update_delivery_channel;
pub mod update_filter;
pub mod update_multi_account_delivery_channel;
pub mod update_saved_query;

use aliyun_rpc_core::{Action, RpcAction};

pub use associate_default_filter::{AssociateDefaultFilter, AssociateDefaultFilterResponse};
pub use batch_get_resource_configurations::{
    BatchGetResourceConfigurations, BatchGetResourceConfigurationsResponse,
};
pub use create_delivery_channel::{CreateDeliveryChannel, CreateDeliveryChannelResponse};
pub use create_filter::{CreateFilter, CreateFilterResponse};
pub use create_multi_account_delivery_channel::{
    CreateMultiAccountDeliveryChannel, CreateMultiAccountDeliveryChannelResponse,
};
pub use create_saved_query::{CreateSavedQuery, CreateSavedQueryResponse};
pub use delete_delivery_channel::{DeleteDeliveryChannel, DeleteDeliveryChannelResponse};
pub use delete_filter::{DeleteFilter, DeleteFilterResponse};
pub use delete_multi_account_delivery_channel::{
    DeleteMultiAccountDeliveryChannel, DeleteMultiAccountDeliveryChannelResponse,
};
pub use delete_saved_query::{DeleteSavedQuery, DeleteSavedQueryResponse};
pub use disable_multi_account_resource_center::{
    DisableMultiAccountResourceCenter, DisableMultiAccountResourceCenterResponse,
};
pub use disable_resource_center::{DisableResourceCenter, DisableResourceCenterResponse};
pub use disassociate_default_filter::{
    DisassociateDefaultFilter, DisassociateDefaultFilterResponse,
};
pub use enable_multi_account_resource_center::{
    EnableMultiAccountResourceCenter, EnableMultiAccountResourceCenterResponse,
};
pub use enable_resource_center::{EnableResourceCenter, EnableResourceCenterResponse};
pub use endpoints::ENDPOINTS;
pub use execute_multi_account_sql_query::{
    ExecuteMultiAccountSQLQuery, ExecuteMultiAccountSQLQueryResponse,
};
pub use execute_sql_query::{ExecuteSQLQuery, ExecuteSQLQueryResponse};
pub use get_delivery_channel::{GetDeliveryChannel, GetDeliveryChannelResponse};
pub use get_delivery_channel_statistics::{
    GetDeliveryChannelStatistics, GetDeliveryChannelStatisticsResponse,
};
pub use get_example_query::{GetExampleQuery, GetExampleQueryResponse};
pub use get_multi_account_delivery_channel::{
    GetMultiAccountDeliveryChannel, GetMultiAccountDeliveryChannelResponse,
};
pub use get_multi_account_delivery_channel_statistics::{
    GetMultiAccountDeliveryChannelStatistics, GetMultiAccountDeliveryChannelStatisticsResponse,
};
pub use get_multi_account_resource_center_service_status::{
    GetMultiAccountResourceCenterServiceStatus, GetMultiAccountResourceCenterServiceStatusResponse,
};
pub use get_multi_account_resource_configuration::{
    GetMultiAccountResourceConfiguration, GetMultiAccountResourceConfigurationResponse,
};
pub use get_multi_account_resource_counts::{
    GetMultiAccountResourceCounts, GetMultiAccountResourceCountsResponse,
};
pub use get_resource_center_service_status::{
    GetResourceCenterServiceStatus, GetResourceCenterServiceStatusResponse,
};
pub use get_resource_configuration::{GetResourceConfiguration, GetResourceConfigurationResponse};
pub use get_resource_counts::{GetResourceCounts, GetResourceCountsResponse};
pub use get_saved_query::{GetSavedQuery, GetSavedQueryResponse};
pub use list_delivery_channels::{ListDeliveryChannels, ListDeliveryChannelsResponse};
pub use list_example_queries::{ListExampleQueries, ListExampleQueriesResponse};
pub use list_filters::{ListFilters, ListFiltersResponse};
pub use list_multi_account_delivery_channels::{
    ListMultiAccountDeliveryChannels, ListMultiAccountDeliveryChannelsResponse,
};
pub use list_multi_account_resource_groups::{
    ListMultiAccountResourceGroups, ListMultiAccountResourceGroupsResponse,
};
pub use list_multi_account_resource_relationships::{
    ListMultiAccountResourceRelationships, ListMultiAccountResourceRelationshipsResponse,
};
pub use list_multi_account_tag_keys::{ListMultiAccountTagKeys, ListMultiAccountTagKeysResponse};
pub use list_multi_account_tag_values::{
    ListMultiAccountTagValues, ListMultiAccountTagValuesResponse,
};
pub use list_resource_relationships::{
    ListResourceRelationships, ListResourceRelationshipsResponse,
};
pub use list_resource_types::{ListResourceTypes, ListResourceTypesResponse};
pub use list_saved_queries::{ListSavedQueries, ListSavedQueriesResponse};
pub use list_tag_keys::{ListTagKeys, ListTagKeysResponse};
pub use list_tag_values::{ListTagValues, ListTagValuesResponse};
pub use search_multi_account_resources::{
    SearchMultiAccountResources, SearchMultiAccountResourcesResponse,
};
pub use search_resources::{SearchResources, SearchResourcesResponse};
pub use update_delivery_channel::{UpdateDeliveryChannel, UpdateDeliveryChannelResponse};
pub use update_filter::{UpdateFilter, UpdateFilterResponse};
pub use update_multi_account_delivery_channel::{
    UpdateMultiAccountDeliveryChannel, UpdateMultiAccountDeliveryChannelResponse,
};
pub use update_saved_query::{UpdateSavedQuery, UpdateSavedQueryResponse};

/// Every operation of this version, for tools.
pub static ACTIONS: &[&Action] = &[
    AssociateDefaultFilter::ACTION,
    BatchGetResourceConfigurations::ACTION,
    CreateDeliveryChannel::ACTION,
    CreateFilter::ACTION,
    CreateMultiAccountDeliveryChannel::ACTION,
    CreateSavedQuery::ACTION,
    DeleteDeliveryChannel::ACTION,
    DeleteFilter::ACTION,
    DeleteMultiAccountDeliveryChannel::ACTION,
    DeleteSavedQuery::ACTION,
    DisableMultiAccountResourceCenter::ACTION,
    DisableResourceCenter::ACTION,
    DisassociateDefaultFilter::ACTION,
    EnableMultiAccountResourceCenter::ACTION,
    EnableResourceCenter::ACTION,
    ExecuteMultiAccountSQLQuery::ACTION,
    ExecuteSQLQuery::ACTION,
    GetDeliveryChannel::ACTION,
    GetDeliveryChannelStatistics::ACTION,
    GetExampleQuery::ACTION,
    GetMultiAccountDeliveryChannel::ACTION,
    GetMultiAccountDeliveryChannelStatistics::ACTION,
    GetMultiAccountResourceCenterServiceStatus::ACTION,
    GetMultiAccountResourceConfiguration::ACTION,
    GetMultiAccountResourceCounts::ACTION,
    GetResourceCenterServiceStatus::ACTION,
    GetResourceConfiguration::ACTION,
    GetResourceCounts::ACTION,
    GetSavedQuery::ACTION,
    ListDeliveryChannels::ACTION,
    ListExampleQueries::ACTION,
    ListFilters::ACTION,
    ListMultiAccountDeliveryChannels::ACTION,
    ListMultiAccountResourceGroups::ACTION,
    ListMultiAccountResourceRelationships::ACTION,
    ListMultiAccountTagKeys::ACTION,
    ListMultiAccountTagValues::ACTION,
    ListResourceRelationships::ACTION,
    ListResourceTypes::ACTION,
    ListSavedQueries::ACTION,
    ListTagKeys::ACTION,
    ListTagValues::ACTION,
    SearchMultiAccountResources::ACTION,
    SearchResources::ACTION,
    UpdateDeliveryChannel::ACTION,
    UpdateFilter::ACTION,
    UpdateMultiAccountDeliveryChannel::ACTION,
    UpdateSavedQuery::ACTION,
];
