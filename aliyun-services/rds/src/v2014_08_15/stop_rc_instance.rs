// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `StopRCInstance`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Stops rc instance.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/StopRCInstance)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct StopRCInstance {
    /// Force stop, for example `false`.
    pub force_stop: Option<bool>,
    /// Instance id, for example `rc-m5sc1271fv344a1r****`.
    pub instance_id: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Stopped mode.
    pub stopped_mode: Option<String>,
}

/// Answer of [`StopRCInstance`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct StopRCInstanceResponse {
    /// Id of the request.
    pub request_id: String,
}
