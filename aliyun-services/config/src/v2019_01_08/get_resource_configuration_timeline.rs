// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetResourceConfigurationTimeline`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets resource configuration timeline.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2019-01-08/GetResourceConfigurationTimeline)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2019-01-08",
    endpoints = super::ENDPOINTS,
    paginate(
        token = next_token,
        next = resource_configuration_timeline?.next_token,
        size = limit,
        items = resource_configuration_timeline?.configuration_list,
        item = Configuration
    ),
    errors(
        errors::NO_PERMISSION, errors::MEMBER_NOT_BELONG_TO_MASTER, errors::ACCOUNT_NOT_EXISTED,
        errors::SERVICE_UNAVAILABLE,
    )
)]
pub struct GetResourceConfigurationTimeline {
    /// End time, for example `1605489235000`.
    pub end_time: Option<i64>,
    /// Limit: 1 to 100; default `10`, for example `10`.
    #[rpc(min = 1, max = 100)]
    pub limit: Option<i32>,
    /// Member id, for example `123456789`.
    pub member_id: Option<i64>,
    /// Multi account: default `false`, for example `true`.
    pub multi_account: Option<bool>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Region, for example `cn-hangzhou`.
    pub region: String,
    /// Resource id, for example `i-bp19xem7lt97h973****`.
    pub resource_id: String,
    /// Resource type, for example `ACS::ECS::Instance`.
    pub resource_type: String,
    /// Start time, for example `1605489195000`.
    pub start_time: Option<i64>,
}

/// Answer of [`GetResourceConfigurationTimeline`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetResourceConfigurationTimelineResponse {
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
    /// Limit, for example `10`.
    pub limit: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Configuration.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Configuration {
    /// Account id, for example `987654321`.
    pub account_id: String,
    /// Availability zone, for example `cn-hangzhou-h`.
    pub availability_zone: String,
    /// Capture time, for example `1605316711000`.
    pub capture_time: String,
    /// Configuration diff.
    pub configuration_diff: String,
    /// Region, for example `cn-hangzhou`.
    pub region: String,
    /// Resource create time, for example `1605237751000`.
    pub resource_create_time: String,
    /// Resource event type, for example `DISCOVERED`.
    pub resource_event_type: String,
    /// Resource id, for example `i-bp19xem7lt97h973****`.
    pub resource_id: String,
    /// Resource name, for example `ECS-test`.
    pub resource_name: String,
    /// Resource type, for example `ACS::ECS::Instance`.
    pub resource_type: String,
    /// Tags.
    pub tags: String,
}
