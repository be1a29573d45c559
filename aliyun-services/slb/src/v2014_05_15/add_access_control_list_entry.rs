// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AddAccessControlListEntry`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Adds access control list entry.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/AddAccessControlListEntry)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAM_ACL_ENTRY_EXISTS, errors::ILLEGAL_ENTRY, errors::ACL_ENTRY_ILLEGAL,
        errors::INVALID_ENTRY, errors::INVALID_PARAM_COMMENT, errors::ACL_ENTRY_EXCEED_LIMIT,
        errors::SYSTEM_BUSY, errors::SERVICE_UNAVAILABLE,
    )
)]
pub struct AddAccessControlListEntry {
    /// ACL entrys.
    pub acl_entrys: Option<String>,
    /// ACL id, for example `acl-bp1l0kk4gxce43kze*****`.
    pub acl_id: Option<String>,
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

/// Answer of [`AddAccessControlListEntry`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AddAccessControlListEntryResponse {
    /// Id of the request.
    pub request_id: String,
}
