// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateSiteMonitor`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates site monitor.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/CreateSiteMonitor)
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
        errors::RESTRICTED_USER, errors::EXCEEDING_QUOTA, errors::S_409, errors::INTERNAL_ERROR,
        errors::S_503,
    )
)]
pub struct CreateSiteMonitor {
    /// Address, for example `https://www.aliyun.com`.
    pub address: String,
    /// Agent group, for example `PC`.
    pub agent_group: Option<String>,
    /// Alert ids, for example `SystemDefault_acs_ecs_dashboard_InternetOutRate_Percent`.
    pub alert_ids: Option<String>,
    /// Custom schedule.
    pub custom_schedule: Option<String>,
    /// Interval: default `1`, for example `1`.
    pub interval: Option<String>,
    /// Isp cities.
    pub isp_cities: Option<String>,
    /// Options JSON, for example `{"time_out":5000}`.
    pub options_json: Option<String>,
    /// Task name, for example `HanZhou_ECS1`.
    pub task_name: String,
    /// Task type, for example `HTTP`.
    pub task_type: String,
    /// VPC config.
    pub vpc_config: Option<String>,
}

/// Answer of [`CreateSiteMonitor`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateSiteMonitorResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Create result list.
    #[rpc(wrapper = "CreateResultList")]
    pub create_result_list: Vec<CreateResult>,
    /// Data.
    pub data: Option<Data>,
    /// Message, for example `Successful`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: String,
}

/// Create result.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateResult {
    /// Task id.
    pub task_id: String,
    /// Task name.
    pub task_name: String,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Attach alert result.
    pub attach_alert_result: Option<AttachAlertResult>,
}

/// Attach alert result.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AttachAlertResult {
    /// Contact.
    pub contact: Vec<Contact>,
}

/// Contact.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Contact {
    /// Code.
    pub code: String,
    /// Message.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Rule id.
    pub rule_id: String,
    /// Success.
    pub success: String,
}
