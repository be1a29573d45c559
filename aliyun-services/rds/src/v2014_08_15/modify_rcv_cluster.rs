// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyRCVCluster`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Modifies rcv cluster.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyRCVCluster)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct ModifyRCVCluster {
    /// Cluster id, for example `cd21387ea640145bab79a78276c1a****`.
    pub cluster_id: String,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Support disk performance level.
    #[rpc(json)]
    pub support_disk_performance_level: Vec<String>,
}

/// Answer of [`ModifyRCVCluster`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyRCVClusterResponse {
    /// Id of the request.
    pub request_id: String,
}
