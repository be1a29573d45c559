// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ApplyAutoSnapshotPolicy`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Applies auto snapshot policy.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ApplyAutoSnapshotPolicy)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::DISK_CATEGORY_OPERATION_NOT_SUPPORTED,
        errors::PARTOF_DISK_CATEGORY_OPERATION_NOT_SUPPORTED, errors::PARAMETER_INVALID,
        errors::INVALID_ACCOUNT_STATUS_NOT_ENOUGH_BALANCE,
        errors::INVALID_ACCOUNT_STATUS_SNAPSHOT_SERVICE_UNAVAILABLE, errors::PARAMETER_INVALID_404,
        errors::INVALID_DISK_ID_NOT_FOUND,
    )
)]
pub struct ApplyAutoSnapshotPolicy {
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Auto snapshot policy id, for example `sp-bp14yziiuvu3s6jn****`.
    #[rpc(name = "autoSnapshotPolicyId")]
    pub auto_snapshot_policy_id: String,
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

/// Answer of [`ApplyAutoSnapshotPolicy`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ApplyAutoSnapshotPolicyResponse {
    /// Id of the request.
    pub request_id: String,
}
