// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `StartRCInstances`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Starts rc instances.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/StartRCInstances)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct StartRCInstances {
    /// Batch optimization, for example `AllTogether`.
    pub batch_optimization: Option<String>,
    /// Instance ids.
    #[rpc(json)]
    pub instance_ids: Vec<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
}

/// Answer of [`StartRCInstances`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct StartRCInstancesResponse {
    /// Id of the request.
    pub request_id: String,
}
