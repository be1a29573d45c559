// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateGlobalEventsStorageRegion`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Updates global events storage region.
///
/// [Official page](https://api.alibabacloud.com/document/Actiontrail/2020-07-06/UpdateGlobalEventsStorageRegion)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Actiontrail",
    version = "2020-07-06",
    endpoints = super::ENDPOINTS
)]
pub struct UpdateGlobalEventsStorageRegion {
    /// Storage region, for example `ap-southeast-1`.
    pub storage_region: String,
}

/// Answer of [`UpdateGlobalEventsStorageRegion`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateGlobalEventsStorageRegionResponse {
    /// Id of the request.
    pub request_id: String,
}
