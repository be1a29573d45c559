// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `RdsCustomInit`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Operation `RdsCustomInit`.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/RdsCustomInit)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct RdsCustomInit {
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Service linked role, for example `AliyunServiceRoleForRds`.
    pub service_linked_role: String,
}

/// Answer of [`RdsCustomInit`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RdsCustomInitResponse {
    /// Register uid success, for example `true`.
    pub register_uid_success: Option<bool>,
    /// Id of the request.
    pub request_id: String,
}
