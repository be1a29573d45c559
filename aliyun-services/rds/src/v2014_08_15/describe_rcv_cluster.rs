// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeRCVCluster`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes rcv cluster.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCVCluster)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeRCVCluster {
    /// Cluster id.
    pub cluster_id: String,
    /// Region id.
    #[rpc(region)]
    pub region_id: Option<String>,
}

/// Answer of [`DescribeRCVCluster`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeRCVClusterResponse {
    /// Id of the request.
    pub request_id: String,
    /// V cluster status.
    pub v_cluster_status: String,
}
