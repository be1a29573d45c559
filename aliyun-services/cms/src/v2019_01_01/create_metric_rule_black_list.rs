// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateMetricRuleBlackList`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Creates metric rule black list.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/CreateMetricRuleBlackList)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::PARAMETER_INVALID, errors::ACCESS_FORBIDDEN, errors::RESOURCE_NOT_FOUND,
        errors::RESOURCE_CONFLICT, errors::RESOURCE_EXIST, errors::INTERNAL_ERROR,
    )
)]
pub struct CreateMetricRuleBlackList {
    /// Category, for example `ecs`.
    pub category: String,
    /// Effective time, for example `03:00-04:59`.
    pub effective_time: Option<String>,
    /// Enable end time, for example `1640608200000`.
    pub enable_end_time: Option<String>,
    /// Enable start time, for example `1640237400000`.
    pub enable_start_time: Option<String>,
    /// Instances: at most 100 items.
    #[rpc(max_len = 100, required)]
    pub instances: Vec<String>,
    /// Metrics: at most 10 items.
    #[rpc(dotted, max_len = 10)]
    pub metrics: Vec<Metrics>,
    /// Name, for example `Blacklist-01`.
    pub name: String,
    /// Namespace, for example `acs_ecs_dashboard`.
    pub namespace: String,
    /// Scope type, for example `USER`.
    pub scope_type: Option<String>,
    /// Scope value, for example `["67****","78****"]`.
    pub scope_value: Option<String>,
}

/// Metrics.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Metrics {
    /// Metric name, for example `disk_utilization`.
    pub metric_name: String,
    /// Resource, for example `{"device":"C:"}`.
    pub resource: Option<String>,
}

/// Answer of [`CreateMetricRuleBlackList`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateMetricRuleBlackListResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Id, for example `93514c96-ceb8-47d8-8ee3-93b6d98b****`.
    pub id: String,
    /// Message.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
