// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `RemoveAccessControlListEntry`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Removes access control list entry.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/RemoveAccessControlListEntry)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS,
    errors(errors::SYSTEM_BUSY)
)]
pub struct RemoveAccessControlListEntry {
    /// ACL entrys, for example `[{"entry":"10.0.10.0/24","comment":"privaterule1"}]`.
    pub acl_entrys: Option<String>,
    /// ACL id, for example `acl-bp1l0kk4gxce43k******`.
    pub acl_id: String,
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
}

/// Answer of [`RemoveAccessControlListEntry`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RemoveAccessControlListEntryResponse {
    /// Id of the request.
    pub request_id: String,
}
