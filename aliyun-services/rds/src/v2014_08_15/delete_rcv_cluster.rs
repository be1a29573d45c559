// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteRCVCluster`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Deletes rcv cluster.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DeleteRCVCluster)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct DeleteRCVCluster {
    /// Cluster id, for example `cd21387ea640145bab79a78276c1a****`.
    pub cluster_id: String,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
}

/// Answer of [`DeleteRCVCluster`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteRCVClusterResponse {
    /// Id of the request.
    pub request_id: String,
}
