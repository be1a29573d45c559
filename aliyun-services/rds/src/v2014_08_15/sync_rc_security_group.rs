// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SyncRCSecurityGroup`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Syncs rc security group.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/SyncRCSecurityGroup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct SyncRCSecurityGroup {
    /// Instance id, for example `rc-i322y2t562oh7o******`.
    pub instance_id: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Security group id, for example `sg-bp196e4d2ndjgy******`.
    pub security_group_id: Option<String>,
}

/// Answer of [`SyncRCSecurityGroup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SyncRCSecurityGroupResponse {
    /// Id of the request.
    pub request_id: String,
}
