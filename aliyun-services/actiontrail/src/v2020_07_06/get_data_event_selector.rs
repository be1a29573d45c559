// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetDataEventSelector`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Gets data event selector.
///
/// [Official page](https://api.alibabacloud.com/document/Actiontrail/2020-07-06/GetDataEventSelector)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Actiontrail",
    version = "2020-07-06",
    endpoints = super::ENDPOINTS
)]
pub struct GetDataEventSelector {
    /// Trail name, for example `trail-name`.
    pub trail_name: String,
}

/// Answer of [`GetDataEventSelector`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetDataEventSelectorResponse {
    /// Data event selectors.
    pub data_event_selectors: String,
    /// Is trail all region, for example `true`.
    pub is_trail_all_region: Option<bool>,
    /// Id of the request.
    pub request_id: String,
    /// SLS delivery configs.
    pub sls_delivery_configs: Vec<SlsDeliveryConfig>,
    /// Trail ARN.
    pub trail_arn: String,
}

/// SLS delivery config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SlsDeliveryConfig {
    /// Create time, UTC, for example `2024-12-18T03:25:36Z`.
    pub create_time: String,
    /// Error code, for example `LogServiceException`.
    pub error_code: String,
    /// Error message, for example `RequestError Web request failed.`.
    pub error_message: String,
    /// Region SLS project ARN.
    pub region_sls_project_arn: String,
    /// Status, for example `success`.
    pub status: String,
    /// Trail region, for example `cn-shanghai`.
    pub trail_region: String,
}
