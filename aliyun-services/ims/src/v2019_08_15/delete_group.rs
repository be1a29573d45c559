// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteGroup`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Deletes group.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/DeleteGroup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct DeleteGroup {
    /// Group name, for example `Dev-Team`.
    pub group_name: Option<String>,
}

/// Answer of [`DeleteGroup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteGroupResponse {
    /// Id of the request.
    pub request_id: String,
}
