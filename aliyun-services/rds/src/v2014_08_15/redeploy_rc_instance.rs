// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `RedeployRCInstance`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Redeploys rc instance.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/RedeployRCInstance)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct RedeployRCInstance {
    /// Force stop, for example `false`.
    pub force_stop: Option<bool>,
    /// Instance id, for example `rc-s8t4zcwr5fnmfycn****`.
    pub instance_id: String,
}

/// Answer of [`RedeployRCInstance`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RedeployRCInstanceResponse {
    /// Id of the request.
    pub request_id: String,
    /// Task id, for example `t-bp10e8orkp8x****`.
    pub task_id: String,
}
