// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeClusters`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes clusters.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeClusters)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS
)]
#[deprecated = "the vendor advises against it"]
pub struct DescribeClusters {
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id.
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

/// Answer of [`DescribeClusters`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeClustersResponse {
    /// Clusters.
    #[rpc(wrapper = "Cluster")]
    pub clusters: Vec<Cluster>,
    /// Id of the request.
    pub request_id: String,
}

/// Cluster.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Cluster {
    /// Cluster id.
    pub cluster_id: String,
}
