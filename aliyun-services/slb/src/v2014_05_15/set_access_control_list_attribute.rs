// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SetAccessControlListAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Sets access control list attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/SetAccessControlListAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS
)]
pub struct SetAccessControlListAttribute {
    /// ACL id, for example `acl-bp1l0kk4gxce43k******`.
    pub acl_id: String,
    /// ACL name, for example `test1`.
    pub acl_name: String,
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

/// Answer of [`SetAccessControlListAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SetAccessControlListAttributeResponse {
    /// Id of the request.
    pub request_id: String,
}
