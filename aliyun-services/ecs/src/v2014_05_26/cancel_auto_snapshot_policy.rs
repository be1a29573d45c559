// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CancelAutoSnapshotPolicy`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Cancels auto snapshot policy.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/CancelAutoSnapshotPolicy)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(errors::PARAMETER_INVALID, errors::INVALID_DISK_ID_NOT_FOUND)
)]
pub struct CancelAutoSnapshotPolicy {
    /// Owner id, for example `155780923770`.
    pub owner_id: Option<i64>,
    /// Resource owner account, for example `ECSforCloud`.
    pub resource_owner_account: Option<String>,
    /// Resource owner id, for example `155780923770`.
    pub resource_owner_id: Option<i64>,
    /// Auto snapshot policy id, for example `sp-bp14yziiuvu3s6jn****`.
    #[rpc(name = "autoSnapshotPolicyId")]
    pub auto_snapshot_policy_id: Option<String>,
    /// Disk ids.
    #[rpc(name = "diskIds", json, required)]
    pub disk_ids: Vec<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(name = "regionId")]
    pub region_id: String,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`CancelAutoSnapshotPolicy`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CancelAutoSnapshotPolicyResponse {
    /// Id of the request.
    pub request_id: String,
}
