// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `StartRCInstance`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Starts rc instance.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/StartRCInstance)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct StartRCInstance {
    /// Instance id, for example `rc-l02u59b2kjfd2us0****`.
    pub instance_id: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
}

/// Answer of [`StartRCInstance`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct StartRCInstanceResponse {
    /// Id of the request.
    pub request_id: String,
}
