// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `PutDataEventSelector`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Puts data event selector.
///
/// [Official page](https://api.alibabacloud.com/document/Actiontrail/2020-07-06/PutDataEventSelector)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Actiontrail",
    version = "2020-07-06",
    endpoints = super::ENDPOINTS
)]
pub struct PutDataEventSelector {
    /// Event selectors.
    pub event_selectors: String,
    /// Is trail all region, for example `true`.
    pub is_trail_all_region: Option<bool>,
    /// Trail name, for example `trail-name`.
    pub trail_name: String,
    /// Trail region ids, for example `cn-shanghai,cn-hangzhou`.
    pub trail_region_ids: Option<String>,
}

/// Answer of [`PutDataEventSelector`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PutDataEventSelectorResponse {
    /// Data event selectors.
    pub data_event_selectors: String,
    /// Id of the request.
    pub request_id: String,
    /// Trail ARN.
    pub trail_arn: String,
}
