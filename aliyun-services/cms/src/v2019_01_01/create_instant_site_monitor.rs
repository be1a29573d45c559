// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateInstantSiteMonitor`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates instant site monitor.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/CreateInstantSiteMonitor)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_QUERY_PARAMETER, errors::ILLEGAL_ADDRESS, errors::OPERATION_ERROR,
        errors::TASK_NOT_EXISTS, errors::OPERATOR_INVALID, errors::OPERATOR_CITY_INVALID,
        errors::NAME_REPEAT, errors::CREATE_ALARM_ERROR, errors::NAME_NOT_EXISTS,
        errors::ACCESS_DENIED_EXCEPTION, errors::LIMIT_EXCEEDED, errors::S_403, errors::FORBIDDEN,
        errors::EXCEEDING_QUOTA, errors::S_409, errors::INTERNAL_ERROR, errors::S_503,
    )
)]
pub struct CreateInstantSiteMonitor {
    /// Address, for example `http://www.aliyun.com`.
    pub address: String,
    /// Agent group, for example `PC`.
    pub agent_group: Option<String>,
    /// Isp cities.
    pub isp_cities: Option<String>,
    /// Options JSON, for example `{"time_out":5000}`.
    pub options_json: Option<String>,
    /// Random isp city: default `0`, for example `1`.
    pub random_isp_city: Option<i32>,
    /// Task name, for example `task1`.
    pub task_name: String,
    /// Task type, for example `HTTP`.
    pub task_type: String,
}

/// Answer of [`CreateInstantSiteMonitor`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateInstantSiteMonitorResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Create result list.
    pub create_result_list: Vec<CreateResult>,
    /// Message, for example `successful`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: String,
}

/// Create result.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateResult {
    /// Task id, for example `2c8dbdf9-a3ab-46a1-85a4-f094965e****`.
    pub task_id: String,
    /// Task name, for example `task1`.
    pub task_name: String,
}
