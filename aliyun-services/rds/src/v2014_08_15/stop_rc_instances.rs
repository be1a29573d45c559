// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `StopRCInstances`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Stops rc instances.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/StopRCInstances)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct StopRCInstances {
    /// Batch optimization, for example `AllTogether`.
    pub batch_optimization: Option<String>,
    /// Force stop, for example `false`.
    pub force_stop: Option<bool>,
    /// Instance ids.
    #[rpc(json)]
    pub instance_ids: Vec<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Stopped mode.
    pub stopped_mode: Option<String>,
}

/// Answer of [`StopRCInstances`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct StopRCInstancesResponse {
    /// Id of the request.
    pub request_id: String,
}
