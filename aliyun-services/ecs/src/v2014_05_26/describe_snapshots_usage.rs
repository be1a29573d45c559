// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeSnapshotsUsage`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes snapshots usage.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeSnapshotsUsage)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(errors::INVALID_PARAM_REGION_ID)
)]
pub struct DescribeSnapshotsUsage {
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
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`DescribeSnapshotsUsage`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeSnapshotsUsageResponse {
    /// Id of the request.
    pub request_id: String,
    /// Snapshot count, for example `5`.
    pub snapshot_count: Option<i64>,
    /// Snapshot size, for example `122`.
    pub snapshot_size: Option<i64>,
}
