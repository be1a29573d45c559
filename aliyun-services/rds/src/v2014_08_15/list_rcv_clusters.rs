// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListRCVClusters`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists rcv clusters.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/ListRCVClusters)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct ListRCVClusters {
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
}

/// Answer of [`ListRCVClusters`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListRCVClustersResponse {
    /// Id of the request.
    pub request_id: String,
    /// V clusters.
    pub v_clusters: Vec<VCluster>,
}

/// V cluster.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct VCluster {
    /// Cluster id, for example `cd21387ea640145bab79a78276c1a****`.
    pub cluster_id: String,
    /// Instance count, for example `1`.
    pub instance_count: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: String,
    /// Support disk performance level.
    pub support_disk_performance_level: Vec<String>,
    /// VPC id, for example `vpc-2zeqj40j2ce0s5yhg****`.
    pub vpc_id: String,
}
