// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetAutoGroupingStatus`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Gets auto grouping status.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceManager/2020-03-31/GetAutoGroupingStatus)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
    endpoints = super::ENDPOINTS
)]
pub struct GetAutoGroupingStatus {}

/// Answer of [`GetAutoGroupingStatus`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetAutoGroupingStatusResponse {
    /// Enable existed resources transfer, for example `true`.
    pub enable_existed_resources_transfer: Option<bool>,
    /// Enable status, for example `Enable`.
    pub enable_status: String,
    /// Id of the request.
    pub request_id: String,
}
