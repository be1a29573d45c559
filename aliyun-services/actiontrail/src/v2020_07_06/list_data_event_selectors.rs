// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListDataEventSelectors`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists data event selectors.
///
/// [Official page](https://api.alibabacloud.com/document/Actiontrail/2020-07-06/ListDataEventSelectors)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Actiontrail",
    version = "2020-07-06",
    endpoints = super::ENDPOINTS,
    paginate(
        token = next_token,
        next = data?.next_token,
        size = max_results,
        items = data?.data_event_selector_infos,
        item = DataEventSelectorInfo
    )
)]
pub struct ListDataEventSelectors {
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
}

/// Answer of [`ListDataEventSelectors`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListDataEventSelectorsResponse {
    /// Data.
    pub data: Option<Data>,
    /// Id of the request.
    pub request_id: String,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Data event selector infos.
    pub data_event_selector_infos: Vec<DataEventSelectorInfo>,
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
}

/// Data event selector info.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DataEventSelectorInfo {
    /// Event selectors.
    pub event_selectors: String,
    /// Is trail all region, for example `true`.
    pub is_trail_all_region: Option<bool>,
    /// SLS delivery configs.
    pub sls_delivery_configs: Vec<SlsDeliveryConfig>,
    /// Trail ARN.
    pub trail_arn: String,
    /// Trail name, for example `trail-name`.
    pub trail_name: String,
}

/// SLS delivery config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SlsDeliveryConfig {
    /// Create time, UTC, for example `2023-09-30T16:11Z`.
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
