// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyDiskDeployment`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Modifies disk deployment.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyDiskDeployment)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS
)]
pub struct ModifyDiskDeployment {
    /// Disk category, for example `cloud_essd`.
    pub disk_category: Option<String>,
    /// Disk id, for example `d-bp131n0q38u3a4zi****`.
    pub disk_id: String,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Performance level, for example `PL1`.
    pub performance_level: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Storage cluster id, for example `dbsc-cn-c4d2uea****`.
    pub storage_cluster_id: Option<String>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`ModifyDiskDeployment`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyDiskDeploymentResponse {
    /// Id of the request.
    pub request_id: String,
    /// Task id, for example `t-bp67acfmxazb4p****`.
    pub task_id: String,
}
