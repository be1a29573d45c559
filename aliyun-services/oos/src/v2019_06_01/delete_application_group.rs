// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteApplicationGroup`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Deletes application group.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/DeleteApplicationGroup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS
)]
pub struct DeleteApplicationGroup {
    /// Application name, for example `MyApplication`.
    pub application_name: String,
    /// Name, for example `MyApplicationGroup`.
    pub name: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Retain resource, for example `false`.
    pub retain_resource: Option<bool>,
}

/// Answer of [`DeleteApplicationGroup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteApplicationGroupResponse {
    /// Id of the request.
    pub request_id: String,
}
