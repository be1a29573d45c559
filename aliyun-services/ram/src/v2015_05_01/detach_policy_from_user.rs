// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DetachPolicyFromUser`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Detaches policy from user.
///
/// [Official page](https://api.alibabacloud.com/document/Ram/2015-05-01/DetachPolicyFromUser)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ram",
    version = "2015-05-01",
    endpoints = super::ENDPOINTS
)]
pub struct DetachPolicyFromUser {
    /// Policy name, for example `OSS-Administrator`.
    pub policy_name: Option<String>,
    /// Policy type, for example `Custom`.
    pub policy_type: Option<String>,
    /// Resource group id.
    pub resource_group_id: Option<String>,
    /// User name, for example `zhangq****`.
    pub user_name: Option<String>,
}

/// Answer of [`DetachPolicyFromUser`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DetachPolicyFromUserResponse {
    /// Id of the request.
    pub request_id: String,
}
