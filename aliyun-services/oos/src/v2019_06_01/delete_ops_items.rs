// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteOpsItems`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Deletes ops items.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/DeleteOpsItems)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS
)]
pub struct DeleteOpsItems {
    /// Ops item ids.
    pub ops_item_ids: Vec<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
}

/// Answer of [`DeleteOpsItems`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteOpsItemsResponse {
    /// Id of the request.
    pub request_id: String,
}
