// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetAggregateResourceConfigurationTimeline`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets aggregate resource configuration timeline.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/GetAggregateResourceConfigurationTimeline)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    method = GET,
    endpoints = super::ENDPOINTS,
    paginate(
        token = next_token,
        next = resource_configuration_timeline?.next_token,
        size = max_results,
        items = resource_configuration_timeline?.configuration_list,
        item = Configuration
    ),
    errors(
        errors::NO_PERMISSION, errors::INVALID_AGGREGATOR_ID_VALUE,
        errors::INVALID_RESOURCE_OWNER_ID_VALUE, errors::ACCOUNT_NOT_EXISTED,
        errors::SERVICE_UNAVAILABLE,
    )
)]
pub struct GetAggregateResourceConfigurationTimeline {
    /// Aggregator id, for example `ca-5885626622af0008****`.
    pub aggregator_id: String,
    /// End time, for example `1625821156000`.
    pub end_time: Option<i64>,
    /// Most items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Region, for example `cn-hangzhou`.
    pub region: String,
    /// Resource account id.
    pub resource_account_id: Option<i64>,
    /// Resource id, for example `new-bucket`.
    pub resource_id: String,
    /// Resource owner id.
    #[deprecated = "the vendor advises against it"]
    pub resource_owner_id: Option<i64>,
    /// Resource type, for example `ACS::OSS::Bucket`.
    pub resource_type: String,
    /// Start time, for example `1623211156000`.
    pub start_time: Option<i64>,
}

/// Answer of [`GetAggregateResourceConfigurationTimeline`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetAggregateResourceConfigurationTimelineResponse {
    /// Id of the request.
    pub request_id: String,
    /// Resource configuration timeline.
    pub resource_configuration_timeline: Option<ResourceConfigurationTimeline>,
}

/// Resource configuration timeline.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResourceConfigurationTimeline {
    /// Configuration list.
    pub configuration_list: Vec<Configuration>,
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
}

/// Configuration.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Configuration {
    /// Account id.
    pub account_id: String,
    /// Availability zone, for example `cn-hangzhou-h`.
    pub availability_zone: String,
    /// Capture time, for example `1624961156000`.
    pub capture_time: String,
    /// Configuration diff.
    pub configuration_diff: String,
    /// Region, for example `cn-hangzhou`.
    pub region: String,
    /// Resource create time, for example `1624961112000`.
    pub resource_create_time: String,
    /// Resource event type, for example `DISCOVERED`.
    pub resource_event_type: String,
    /// Resource id, for example `new-bucket`.
    pub resource_id: String,
    /// Resource name, for example `new-bucket`.
    pub resource_name: String,
    /// Resource type, for example `ACS::OSS::Bucket`.
    pub resource_type: String,
    /// Tags.
    pub tags: String,
}
