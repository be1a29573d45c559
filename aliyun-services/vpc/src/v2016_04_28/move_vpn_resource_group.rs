// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `MoveVpnResourceGroup`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Moves VPN resource group.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/MoveVpnResourceGroup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_INSTANCE_ID_NOT_FOUND, errors::INVALID_RESOURCE_GROUP_ID,
        errors::INVALID_RESOURCE_ID_NOT_FOUND, errors::ILLEGAL_PARAM_RESOURCE_TYPE,
        errors::FORBIDDEN,
    )
)]
pub struct MoveVpnResourceGroup {
    /// Instance id, for example `vpn-8vb3lzn7biepthri8****`.
    pub instance_id: String,
    /// New resource group id, for example `rg-acfmzs372yg****`.
    pub new_resource_group_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-zhangjiakou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Resource type, for example `VpnGateway`.
    pub resource_type: String,
}

/// Answer of [`MoveVpnResourceGroup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct MoveVpnResourceGroupResponse {
    /// Id of the request.
    pub request_id: String,
}
