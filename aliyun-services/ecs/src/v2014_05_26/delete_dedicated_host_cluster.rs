// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteDedicatedHostCluster`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes dedicated host cluster.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteDedicatedHostCluster)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(errors::DEDICATED_HOST_EXISTS, errors::INCOMPLETE_PARAMTER)
)]
pub struct DeleteDedicatedHostCluster {
    /// Dedicated host cluster id, for example `dc-bp12wlf6am0vz9v2****`.
    pub dedicated_host_cluster_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
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

/// Answer of [`DeleteDedicatedHostCluster`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteDedicatedHostClusterResponse {
    /// Id of the request.
    pub request_id: String,
}
