// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CheckRdsCustomInit`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Checks RDS custom init.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/CheckRdsCustomInit)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct CheckRdsCustomInit {
    /// Region id, for example `cn-beijing`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `None`.
    pub resource_group_id: Option<String>,
    /// Service linked role, for example `AliyunServiceRoleForRds`.
    pub service_linked_role: String,
}

/// Answer of [`CheckRdsCustomInit`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CheckRdsCustomInitResponse {
    /// Has service linked role, for example `true`.
    pub has_service_linked_role: String,
    /// Register uid success, for example `true`.
    pub register_uid_success: Option<bool>,
    /// Id of the request.
    pub request_id: String,
    /// Require service linked role, for example `true`.
    pub require_service_linked_role: String,
}
