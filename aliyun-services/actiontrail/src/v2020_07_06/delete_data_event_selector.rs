// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteDataEventSelector`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Deletes data event selector.
///
/// [Official page](https://api.alibabacloud.com/document/Actiontrail/2020-07-06/DeleteDataEventSelector)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Actiontrail",
    version = "2020-07-06",
    endpoints = super::ENDPOINTS
)]
pub struct DeleteDataEventSelector {
    /// Trail name, for example `trail-name`.
    pub trail_name: String,
}

/// Answer of [`DeleteDataEventSelector`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteDataEventSelectorResponse {
    /// Id of the request.
    pub request_id: String,
}
