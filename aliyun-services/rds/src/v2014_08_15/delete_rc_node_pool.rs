// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteRCNodePool`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Deletes rc node pool.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DeleteRCNodePool)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct DeleteRCNodePool {
    /// Cluster id, for example `c463aaa89e2b84cacacfbf23c4867****`.
    pub cluster_id: String,
    /// Node pool id, for example `np31da1b38983f4511b490fc62108a****`.
    pub node_pool_id: String,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
}

/// Answer of [`DeleteRCNodePool`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteRCNodePoolResponse {
    /// Id of the request.
    pub request_id: String,
}
