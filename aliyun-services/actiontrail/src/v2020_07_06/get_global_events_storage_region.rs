// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetGlobalEventsStorageRegion`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Gets global events storage region.
///
/// [Official page](https://api.alibabacloud.com/document/Actiontrail/2020-07-06/GetGlobalEventsStorageRegion)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Actiontrail",
    version = "2020-07-06",
    method = GET,
    endpoints = super::ENDPOINTS
)]
pub struct GetGlobalEventsStorageRegion {}

/// Answer of [`GetGlobalEventsStorageRegion`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetGlobalEventsStorageRegionResponse {
    /// Id of the request.
    pub request_id: String,
    /// Storage region, for example `ap-southeast-1`.
    pub storage_region: String,
}
