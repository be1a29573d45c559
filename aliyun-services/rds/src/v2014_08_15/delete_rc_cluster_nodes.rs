// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteRCClusterNodes`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Deletes rc cluster nodes.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DeleteRCClusterNodes)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct DeleteRCClusterNodes {
    /// Instance ids.
    #[rpc(join = ",")]
    pub instance_ids: Vec<String>,
    /// Nodes.
    #[rpc(join = ",")]
    pub nodes: Vec<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// VPC id, for example `None`.
    pub vpc_id: Option<String>,
}

/// Answer of [`DeleteRCClusterNodes`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteRCClusterNodesResponse {
    /// Id of the request.
    pub request_id: String,
    /// Task id, for example `238028563`.
    pub task_id: String,
}
