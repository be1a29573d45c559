// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `MoveResourceGroup`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Moves resource group.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/MoveResourceGroup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS
)]
pub struct MoveResourceGroup {
    /// New resource group id, for example `rg-aek2rpsek5h****`.
    pub new_resource_group_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-beijing`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-aek2dmxj56z****`.
    pub resource_group_id: Option<String>,
    /// Resource id, for example `lb-uf6ghek7ds2btzt65****`.
    pub resource_id: String,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Resource type, for example `loadbalancer`.
    pub resource_type: String,
    /// Access key id, for example `yourAccessKeyID`.
    #[rpc(name = "access_key_id")]
    pub access_key_id: Option<String>,
}

/// Answer of [`MoveResourceGroup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct MoveResourceGroupResponse {
    /// Id of the request.
    pub request_id: String,
}
