// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AttachPolicyToRole`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Attaches policy to role.
///
/// [Official page](https://api.alibabacloud.com/document/Ram/2015-05-01/AttachPolicyToRole)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ram",
    version = "2015-05-01",
    endpoints = super::ENDPOINTS
)]
pub struct AttachPolicyToRole {
    /// Policy name, for example `OSS-Administrator`.
    pub policy_name: Option<String>,
    /// Policy type, for example `Custom`.
    pub policy_type: Option<String>,
    /// Resource group id.
    pub resource_group_id: Option<String>,
    /// Role name, for example `OSSAdminRole`.
    pub role_name: Option<String>,
}

/// Answer of [`AttachPolicyToRole`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AttachPolicyToRoleResponse {
    /// Id of the request.
    pub request_id: String,
}
