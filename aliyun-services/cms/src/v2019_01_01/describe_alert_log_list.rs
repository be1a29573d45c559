// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeAlertLogList`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes alert log list.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeAlertLogList)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    paginate(page = page_number, size = page_size, items = alert_log_list, item = AlertLog),
    errors(
        errors::PARAMETER_INVALID, errors::ACCESS_FORBIDDEN, errors::RESOURCE_NOT_FOUND,
        errors::RESOURCE_CONFLICT, errors::RESOURCE_EXIST, errors::INTERNAL_ERROR,
    )
)]
pub struct DescribeAlertLogList {
    /// Contact group, for example `ECS_Group`.
    pub contact_group: Option<String>,
    /// End time, for example `1610074409694`.
    pub end_time: Option<i64>,
    /// Event type, for example `TRIGGERED`.
    pub event_type: Option<String>,
    /// Group by, for example `product`.
    pub group_by: Option<String>,
    /// Group id, for example `7301****`.
    pub group_id: Option<String>,
    /// Last min, for example `360`.
    pub last_min: Option<String>,
    /// Level, for example `P4`.
    pub level: Option<String>,
    /// Metric name, for example `IntranetInRate`.
    pub metric_name: Option<String>,
    /// Namespace, for example `acs_ecs_dashboard`.
    pub namespace: Option<String>,
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Product, for example `ECS`.
    pub product: Option<String>,
    /// Rule id, for example `bc369e8_30f87e517ed2fc****`.
    pub rule_id: Option<String>,
    /// Rule name, for example `test123`.
    pub rule_name: Option<String>,
    /// Search key, for example `alert`.
    pub search_key: Option<String>,
    /// Send status, for example `0`.
    pub send_status: Option<String>,
    /// Source type, for example `METRIC`.
    pub source_type: Option<String>,
    /// Start time, for example `1609988009694`.
    pub start_time: Option<i64>,
}

/// Answer of [`DescribeAlertLogList`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeAlertLogListResponse {
    /// Alert log list.
    pub alert_log_list: Vec<AlertLog>,
    /// Code, for example `200`.
    pub code: String,
    /// Message, for example `The specified resource is not found.`.
    pub message: String,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Alert log.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AlertLog {
    /// Alert time, for example `1610043776621`.
    pub alert_time: String,
    /// Black list detail.
    pub black_list_detail: String,
    /// Black list name, for example `Black_Test`.
    pub black_list_name: String,
    /// Black list uuid, for example `8410dbbd-7d30-41c5-94cb-****`.
    #[rpc(name = "BlackListUUID")]
    pub black_list_uuid: String,
    /// Contact aliiww list.
    #[rpc(name = "ContactALIIWWList")]
    pub contact_aliiww_list: Vec<String>,
    /// Contact ding list.
    pub contact_ding_list: Vec<String>,
    /// Contact groups.
    pub contact_groups: Vec<String>,
    /// Contact mail list.
    pub contact_mail_list: Vec<String>,
    /// Contact on call list.
    pub contact_on_call_list: Vec<String>,
    /// Contact SMS list.
    #[rpc(name = "ContactSMSList")]
    pub contact_sms_list: Vec<String>,
    /// Dimensions.
    pub dimensions: Vec<AlertLogDimension>,
    /// Dingding webhook list.
    pub dingding_webhook_list: Vec<String>,
    /// Escalation.
    pub escalation: Option<Escalation>,
    /// Event name, for example `IOHang`.
    pub event_name: String,
    /// Extended info.
    pub extended_info: Vec<ExtendedInfo>,
    /// Group id, for example `7301****`.
    pub group_id: String,
    /// Group name, for example `ECS_Instances`.
    pub group_name: String,
    /// Instance id, for example `i-m5e1qg6uo38rztr4****`.
    pub instance_id: String,
    /// Instance name, for example `portalHost`.
    pub instance_name: String,
    /// Level, for example `P4`.
    pub level: String,
    /// Level change, for example `P4->OK`.
    pub level_change: String,
    /// Log id, for example `7510****::e8a472a0-46ae-4ac0-84b1-e46be368****`.
    pub log_id: String,
    /// Message.
    pub message: String,
    /// Metric name, for example `cpu_total`.
    pub metric_name: String,
    /// Namespace, for example `acs_ecs_dashboard`.
    pub namespace: String,
    /// Product, for example `ECS`.
    pub product: String,
    /// Rule id, for example `d582b9e9-b1c1-4f17-9279-0fe7333a****_ResponseTime`.
    pub rule_id: String,
    /// Rule name, for example `CPU utilization`.
    pub rule_name: String,
    /// Send detail.
    pub send_detail: Option<SendDetail>,
    /// Send result list.
    pub send_result_list: Vec<SendResult>,
    /// Send status, for example `0`.
    pub send_status: String,
    /// Webhook list.
    pub webhook_list: Vec<Webhook>,
}

/// Dimension.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AlertLogDimension {
    /// Key, for example `instanceId`.
    pub key: String,
    /// Value, for example `i-m5e1qg6uo38rztr4****`.
    pub value: String,
}

/// Escalation.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Escalation {
    /// Expression, for example `$Average<90`.
    pub expression: String,
    /// Level, for example `P4`.
    pub level: String,
    /// Times, for example `1`.
    pub times: Option<i64>,
}

/// Extended info.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ExtendedInfo {
    /// Name, for example `userId`.
    pub name: String,
    /// Value, for example `100931896542****`.
    pub value: String,
}

/// Send detail.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SendDetail {
    /// Channel result list.
    pub channel_result_list: Vec<ChannelResult>,
    /// Result code, for example `success`.
    pub result_code: String,
}

/// Channel result.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ChannelResult {
    /// Channel, for example `MAIL`.
    pub channel: String,
    /// Result list.
    pub result_list: Vec<ChannelResultResult>,
}

/// Result.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ChannelResultResult {
    /// Code, for example `200`.
    pub code: String,
    /// Detail, for example `{ }`.
    pub detail: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
    /// Notify target list.
    #[rpc(name = "notifyTargetList")]
    pub notify_target_list: Vec<String>,
}

/// Send result.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SendResult {
    /// Key, for example `MAIL`.
    pub key: String,
    /// Value.
    pub value: Vec<String>,
}

/// Webhook.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Webhook {
    /// Code, for example `200`.
    #[rpc(name = "code")]
    pub code: String,
    /// Message, for example `success`.
    #[rpc(name = "message")]
    pub message: String,
    /// URL, for example `https://www.aliyun.com/webhook.html`.
    #[rpc(name = "url")]
    pub url: String,
}
