// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteAutoSnapshotPolicy`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes auto snapshot policy.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteAutoSnapshotPolicy)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(errors::PARAMETER_INVALID_404)
)]
pub struct DeleteAutoSnapshotPolicy {
    /// Owner id, for example `155780923770`.
    pub owner_id: Option<i64>,
    /// Resource owner account, for example `ECSforCloud`.
    pub resource_owner_account: Option<String>,
    /// Resource owner id, for example `155780923770`.
    pub resource_owner_id: Option<i64>,
    /// Auto snapshot policy id, for example `sp-bp14yziiuvu3s6jn****`.
    #[rpc(name = "autoSnapshotPolicyId")]
    pub auto_snapshot_policy_id: String,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(name = "regionId")]
    pub region_id: String,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`DeleteAutoSnapshotPolicy`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteAutoSnapshotPolicyResponse {
    /// Id of the request.
    pub request_id: String,
}
