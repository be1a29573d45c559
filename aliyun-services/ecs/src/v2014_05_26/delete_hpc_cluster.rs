// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteHpcCluster`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes hpc cluster.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteHpcCluster)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MISSING_PARAMETER_REGION_ID, errors::MISSING_PARAMETER_HPC_CLUSTER_ID,
        errors::INVALID_PARAMETER_400, errors::INVALID_REGION_ID_NOT_FOUND_400,
        errors::NOT_EXISTS_HPC_CLUSTER, errors::NOT_EMPTY_HPC_CLUSTER,
        errors::INVALID_REGION_ID_NOT_FOUND,
    )
)]
pub struct DeleteHpcCluster {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Hpc cluster id, for example `hpc-cxvr5uzy54j0ya****`.
    pub hpc_cluster_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id, for example `155780923770`.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account, for example `EcsforCloud`.
    pub resource_owner_account: Option<String>,
    /// Resource owner id, for example `155780923770`.
    pub resource_owner_id: Option<i64>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`DeleteHpcCluster`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteHpcClusterResponse {
    /// Id of the request.
    pub request_id: String,
}
