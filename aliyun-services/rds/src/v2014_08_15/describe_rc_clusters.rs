// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeRCClusters`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes rc clusters.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCClusters)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeRCClusters {
    /// Profile.
    pub profile: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// VPC id.
    pub vpc_id: Option<String>,
}

/// Answer of [`DescribeRCClusters`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeRCClustersResponse {
    /// Clusters.
    pub clusters: Vec<Cluster>,
    /// Id of the request.
    pub request_id: String,
}

/// Cluster.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Cluster {
    /// Cluster id.
    pub cluster_id: String,
    /// Cluster name, for example `test01`.
    pub cluster_name: String,
    /// Create time, UTC, for example `2024-10-30T02:16:04Z`.
    pub create_time: String,
    /// Profile.
    pub profile: String,
    /// Status, for example `Running`.
    pub status: String,
    /// VPC id.
    pub vpc_id: String,
}
