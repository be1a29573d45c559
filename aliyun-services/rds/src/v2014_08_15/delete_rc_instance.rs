// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteRCInstance`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Deletes rc instance.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DeleteRCInstance)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct DeleteRCInstance {
    /// Force.
    pub force: Option<bool>,
    /// Instance id.
    pub instance_id: String,
    /// Region id.
    #[rpc(region)]
    pub region_id: Option<String>,
}

/// Answer of [`DeleteRCInstance`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteRCInstanceResponse {
    /// Id of the request.
    pub request_id: String,
}
