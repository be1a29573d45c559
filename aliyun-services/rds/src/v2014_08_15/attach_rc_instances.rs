// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AttachRCInstances`.

use aliyun_rpc_core::{RpcAction, RpcResponse, Secret};

/// Attaches rc instances.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/AttachRCInstances)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct AttachRCInstances {
    /// Instance ids.
    #[rpc(join = ",", required)]
    pub instance_ids: Vec<String>,
    /// Key pair, for example `Custom_test`.
    pub key_pair: Option<String>,
    /// Password.
    pub password: Option<Secret<String>>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// VPC id, for example `None`.
    pub vpc_id: Option<String>,
}

/// Answer of [`AttachRCInstances`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AttachRCInstancesResponse {
    /// Id of the request.
    pub request_id: String,
    /// Responses.
    pub responses: Vec<Response>,
    /// Task id, for example `178968983`.
    pub task_id: String,
}

/// Response.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Response {
    /// Code, for example `200`.
    pub code: String,
    /// Instance id, for example `rc-e2g521l55k038cr8****`.
    pub instance_id: String,
    /// Message, for example `Successful`.
    pub message: String,
}
