// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DetachPolicy`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Detaches policy.
///
/// [Official page](https://api.alibabacloud.com/document/Tag/2018-08-28/DetachPolicy)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Tag",
    version = "2018-08-28",
    endpoints = super::ENDPOINTS
)]
pub struct DetachPolicy {
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Policy id, for example `p-a3381efe2fe34a75****`.
    pub policy_id: String,
    /// Region id: default `cn-shanghai`, for example `cn-shanghai`.
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Target id, for example `151266687691****`.
    pub target_id: Option<String>,
    /// Target type, for example `ACCOUNT`.
    pub target_type: Option<String>,
}

/// Answer of [`DetachPolicy`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DetachPolicyResponse {
    /// Id of the request.
    pub request_id: String,
}
