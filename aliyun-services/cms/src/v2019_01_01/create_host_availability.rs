// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateHostAvailability`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Creates host availability.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/CreateHostAvailability)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::PARAMETER_INVALID, errors::ACCESS_FORBIDDEN, errors::RESOURCE_NOT_FOUND,
        errors::RESOURCE_CONFLICT, errors::RESOURCE_EXIST, errors::RESOUCE_OVER_LIMIT,
        errors::INTERNAL_ERROR,
    )
)]
pub struct CreateHostAvailability {
    /// Alert config escalation list: at most 10 items.
    #[rpc(dotted, max_len = 10, required)]
    pub alert_config_escalation_list: Vec<AlertConfigEscalation>,
    /// Alert config target list.
    #[rpc(dotted)]
    pub alert_config_target_list: Vec<AlertConfigTarget>,
    /// Group id, for example `123456`.
    pub group_id: i64,
    /// Instance list: at most 1000 items.
    #[rpc(max_len = 1000)]
    pub instance_list: Vec<String>,
    /// Task name, for example `task1`.
    pub task_name: String,
    /// Task scope: default `GROUP`, for example `GROUP`.
    pub task_scope: Option<String>,
    /// Task type, for example `HTTP`.
    pub task_type: String,
    /// Alert config.
    #[rpc(dotted)]
    pub alert_config: Option<AlertConfig>,
    /// Task option.
    #[rpc(dotted)]
    pub task_option: Option<TaskOption>,
}

/// Alert config escalation.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct AlertConfigEscalation {
    /// Aggregate, for example `Value`.
    pub aggregate: Option<String>,
    /// Metric name, for example `HttpStatus`.
    pub metric_name: String,
    /// Operator, for example `>`.
    pub operator: Option<String>,
    /// Times, for example `3`.
    pub times: Option<i32>,
    /// Value, for example `90`.
    pub value: Option<String>,
}

/// Alert config target.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct AlertConfigTarget {
    /// ARN, for example `acs:mns:cn-hangzhou:120886317861****:/queues/test/message`.
    pub arn: Option<String>,
    /// Id, for example `1`.
    pub id: Option<String>,
    /// JSON params, for example `{"customField1":"value1","customField2":"$.name"}`.
    pub json_params: Option<String>,
    /// Level, for example `["INFO", "WARN", "CRITICAL"]`.
    pub level: Option<String>,
}

/// Alert config.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct AlertConfig {
    /// End time, for example `22`.
    pub end_time: Option<i32>,
    /// Notify type, for example `0`.
    pub notify_type: i32,
    /// Silence time, for example `86400`.
    pub silence_time: Option<i32>,
    /// Start time, for example `0`.
    pub start_time: Option<i32>,
    /// Web hook, for example `https://www.aliyun.com/webhook.json`.
    pub web_hook: Option<String>,
}

/// Task option.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct TaskOption {
    /// HTTP header, for example `token:testTokenValue`.
    pub http_header: Option<String>,
    /// HTTP method, for example `GET`.
    pub http_method: Option<String>,
    /// HTTP negative, for example `true`.
    pub http_negative: Option<bool>,
    /// HTTP post content, for example `params1=paramsValue1`.
    pub http_post_content: Option<String>,
    /// HTTP response charset, for example `UTF-8`.
    pub http_response_charset: Option<String>,
    /// HTTP response match content, for example `ok`.
    pub http_response_match_content: Option<String>,
    /// HTTP URI, for example `https://www.aliyun.com`.
    #[rpc(name = "HttpURI")]
    pub http_uri: Option<String>,
    /// Interval, for example `60`.
    pub interval: Option<i32>,
    /// Telnet or ping host, for example `www.aliyun.com`.
    pub telnet_or_ping_host: Option<String>,
}

/// Answer of [`CreateHostAvailability`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateHostAvailabilityResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Message, for example `The specified resource is not found.`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
    /// Task id, for example `12345`.
    pub task_id: String,
}
