// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifySiteMonitor`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies site monitor.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/ModifySiteMonitor)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_QUERY_PARAMETER, errors::ILLEGAL_ADDRESS, errors::OPERATION_ERROR,
        errors::TASK_NOT_EXISTS, errors::OPERATOR_INVALID, errors::OPERATOR_CITY_INVALID,
        errors::NAME_REPEAT, errors::CREATE_ALARM_ERROR, errors::NAME_NOT_EXISTS,
        errors::ACCESS_DENIED_EXCEPTION, errors::LIMIT_EXCEEDED, errors::FORBIDDEN,
        errors::RESTRICTED_USER, errors::EXCEEDING_QUOTA, errors::S_409,
        errors::THROTTLING_EXCEPTION, errors::INTERNET_SERVER_ERROR, errors::INTERNAL_ERROR,
    )
)]
pub struct ModifySiteMonitor {
    /// Address, for example `http://www.aliyun.com`.
    pub address: Option<String>,
    /// Alert ids, for example `49f7c317-7645-4cc9-94fd-ea42e122****`.
    pub alert_ids: Option<String>,
    /// Custom schedule.
    pub custom_schedule: Option<String>,
    /// Interval, for example `1`.
    pub interval: Option<String>,
    /// Interval unit, for example `ms`.
    pub interval_unit: Option<String>,
    /// Isp cities.
    pub isp_cities: Option<String>,
    /// Options JSON, for example `{"time_out":5000}`.
    pub options_json: Option<String>,
    /// Task id, for example `2c8dbdf9-a3ab-46a1-85a4-f094965e****`.
    pub task_id: String,
    /// Task name, for example `HanZhou_ECS2`.
    pub task_name: Option<String>,
}

/// Answer of [`ModifySiteMonitor`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifySiteMonitorResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Data.
    pub data: Option<Data>,
    /// Message, for example `successful`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: String,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Count, for example `1`.
    #[rpc(name = "count")]
    pub count: Option<i64>,
}
