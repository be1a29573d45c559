// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteVServerGroup`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes v server group.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/DeleteVServerGroup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS,
    errors(errors::RSPOOL_VIP_EXIST)
)]
pub struct DeleteVServerGroup {
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// V server group id, for example `rsp-cige6j*****`.
    pub v_server_group_id: String,
}

/// Answer of [`DeleteVServerGroup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteVServerGroupResponse {
    /// Id of the request.
    pub request_id: String,
}
