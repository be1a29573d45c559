// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `BatchCreateInstantSiteMonitor`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Batches create instant site monitor.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/BatchCreateInstantSiteMonitor)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER_VALUE, errors::PARAMETER_INVALID, errors::INVALID_AUTHORIZATION,
        errors::RESOURCE_NOT_FOUND, errors::RESOURCE_OVER_LIMIT,
    )
)]
pub struct BatchCreateInstantSiteMonitor {
    /// Task list: 1 to 200 items.
    #[rpc(dotted, min_len = 1, max_len = 200, required)]
    pub task_list: Vec<Task>,
}

/// Task.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Task {
    /// Address, for example `https://www.aliyun.com`.
    pub address: Option<String>,
    /// Isp cities.
    pub isp_cities: Option<String>,
    /// Options JSON, for example `{"time_out":5000}`.
    pub options_json: Option<String>,
    /// Task name, for example `HangZhou_ECS1`.
    pub task_name: Option<String>,
    /// Task type, for example `HTTP`.
    pub task_type: Option<String>,
}

/// Answer of [`BatchCreateInstantSiteMonitor`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct BatchCreateInstantSiteMonitorResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Data.
    pub data: Vec<Data>,
    /// Message, for example `successful`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Task id, for example `679fbe4f-b80b-4706-91b2-5427b43e****`.
    pub task_id: String,
    /// Task name, for example `HangZhou_ECS1`.
    pub task_name: String,
}
