// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyInstanceNetworkOptions`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Modifies instance network options.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceNetworkOptions)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS
)]
pub struct ModifyInstanceNetworkOptions {
    /// Bandwidth weighting, for example `Vpc-L1`.
    pub bandwidth_weighting: Option<String>,
    /// Instance id, for example `i-bp67acfmxazb4p****`.
    pub instance_id: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`ModifyInstanceNetworkOptions`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyInstanceNetworkOptionsResponse {
    /// Id of the request.
    pub request_id: String,
    /// Task id, for example `t-bp198jigq7l0h5ac****`.
    pub task_id: String,
}
