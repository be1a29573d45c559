// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateHpcCluster`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates hpc cluster.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateHpcCluster)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MISSING_PARAMETER, errors::INVALID_HPC_CLUSTER_NAME_MALFORMED,
        errors::INVALID_HPC_CLUSTER_DESCRIPTION_MALFORMED, errors::INVALID_REGION_ID_NOT_FOUND_400,
        errors::INVALID_PARAMETER_400, errors::INVALID_REGION_ID_NOT_FOUND,
        errors::INTERNAL_ERROR_404,
    )
)]
pub struct CreateHpcCluster {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Description, for example `testHPCDescription`.
    pub description: Option<String>,
    /// Name, for example `hpc-Cluster-01`.
    pub name: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id, for example `1234567890`.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account, for example `ECSforCloud`.
    pub resource_owner_account: Option<String>,
    /// Resource owner id, for example `1234567890`.
    pub resource_owner_id: Option<i64>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`CreateHpcCluster`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateHpcClusterResponse {
    /// Hpc cluster id, for example `hpc-pnlg1ds9rky4****`.
    pub hpc_cluster_id: String,
    /// Id of the request.
    pub request_id: String,
}
