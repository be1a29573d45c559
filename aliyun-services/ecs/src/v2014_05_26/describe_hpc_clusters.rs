// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeHpcClusters`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes hpc clusters.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeHpcClusters)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = hpc_clusters,
        item = HpcCluster
    ),
    errors(
        errors::INVALID_REGION_ID_NOT_FOUND_400, errors::MISSING_PARAMETER_HPC_CLUSTER_ID,
        errors::INVALID_HPC_CLUSTER_IDS_EXCEED_LIMIT, errors::INVALID_HPC_CLUSTER_IDS_MALFORMED,
        errors::INVALID_PARAMETER_400,
    )
)]
pub struct DescribeHpcClusters {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Hpc cluster ids, for example `["hpc-xxxxxxxxx", "hpc-yyyyyyyyy", … "hpc-zzzzzzzzz"]`.
    #[rpc(json)]
    pub hpc_cluster_ids: Vec<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1: at least 1.
    #[rpc(min = 1)]
    pub page_number: Option<i32>,
    /// Items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub page_size: Option<i32>,
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

/// Answer of [`DescribeHpcClusters`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeHpcClustersResponse {
    /// Hpc clusters.
    #[rpc(wrapper = "HpcCluster")]
    pub hpc_clusters: Vec<HpcCluster>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Hpc cluster.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct HpcCluster {
    /// Description.
    pub description: String,
    /// Hpc cluster id.
    pub hpc_cluster_id: String,
    /// Name.
    pub name: String,
}
