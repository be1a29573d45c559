// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteControlPolicy`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Deletes control policy.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/DeleteControlPolicy)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceDirectoryMaster",
    version = "2022-04-19",
    endpoints = super::ENDPOINTS
)]
pub struct DeleteControlPolicy {
    /// Policy id, for example `cp-SImPt8GCEwiq****`.
    pub policy_id: String,
}

/// Answer of [`DeleteControlPolicy`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteControlPolicyResponse {
    /// Id of the request.
    pub request_id: String,
}
