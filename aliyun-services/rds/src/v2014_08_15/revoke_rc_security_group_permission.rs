// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `RevokeRCSecurityGroupPermission`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Revokes rc security group permission.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/RevokeRCSecurityGroupPermission)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct RevokeRCSecurityGroupPermission {
    /// Direction, for example `ingress`.
    pub direction: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Security group id, for example `sg-2ze27hs990o2hn9****`.
    pub security_group_id: Option<String>,
    /// Security group rule id list.
    #[rpc(json)]
    pub security_group_rule_id_list: Vec<String>,
}

/// Answer of [`RevokeRCSecurityGroupPermission`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RevokeRCSecurityGroupPermissionResponse {
    /// Id of the request.
    pub request_id: String,
}
