// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DetachPolicyFromGroup`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Detaches policy from group.
///
/// [Official page](https://api.alibabacloud.com/document/Ram/2015-05-01/DetachPolicyFromGroup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ram",
    version = "2015-05-01",
    endpoints = super::ENDPOINTS
)]
pub struct DetachPolicyFromGroup {
    /// Group name, for example `dev`.
    pub group_name: Option<String>,
    /// Policy name, for example `OSS-Administrator`.
    pub policy_name: Option<String>,
    /// Policy type, for example `Custom`.
    pub policy_type: Option<String>,
    /// Resource group id.
    pub resource_group_id: Option<String>,
}

/// Answer of [`DetachPolicyFromGroup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DetachPolicyFromGroupResponse {
    /// Id of the request.
    pub request_id: String,
}
