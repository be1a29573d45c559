// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeMetricRuleBlackList`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes metric rule black list.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeMetricRuleBlackList)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total,
        size = page_size,
        items = describe_metric_rule_black_list,
        item = DescribeMetricRuleBlack
    ),
    errors(
        errors::PARAMETER_INVALID, errors::ACCESS_FORBIDDEN, errors::RESOURCE_NOT_FOUND,
        errors::RESOURCE_CONFLICT, errors::RESOURCE_EXIST, errors::INTERNAL_ERROR,
    )
)]
pub struct DescribeMetricRuleBlackList {
    /// Category, for example `ecs`.
    pub category: Option<String>,
    /// Ids: at most 20 items.
    #[rpc(max_len = 20)]
    pub ids: Vec<String>,
    /// Instance ids: at most 10 items.
    #[rpc(max_len = 10)]
    pub instance_ids: Vec<String>,
    /// Is enable, for example `true`.
    pub is_enable: Option<bool>,
    /// Name, for example `Blacklist-01`.
    pub name: Option<String>,
    /// Namespace, for example `acs_ecs_dashboard`.
    pub namespace: Option<String>,
    /// Order.
    pub order: Option<i32>,
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Scope type, for example `USER`.
    pub scope_type: Option<String>,
}

/// Answer of [`DescribeMetricRuleBlackList`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeMetricRuleBlackListResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Describe metric rule black list.
    pub describe_metric_rule_black_list: Vec<DescribeMetricRuleBlack>,
    /// Message, for example `The Request is not authorization.`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
    /// Total, for example `1`.
    pub total: Option<i64>,
}

/// Describe metric rule black.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeMetricRuleBlack {
    /// Category, for example `ecs`.
    pub category: String,
    /// Create time, for example `1665714561000`.
    pub create_time: String,
    /// Effective time, for example `00:00-23:59`.
    pub effective_time: String,
    /// Enable end time, for example `1640608200000`.
    pub enable_end_time: Option<i64>,
    /// Enable start time, for example `1640237400000`.
    pub enable_start_time: Option<i64>,
    /// Id, for example `93514c96-ceb8-47d8-8ee3-93b6d98b****`.
    pub id: String,
    /// Instances.
    pub instances: Vec<String>,
    /// Is enable, for example `true`.
    pub is_enable: Option<bool>,
    /// Metrics.
    pub metrics: Vec<Metrics>,
    /// Name, for example `Blacklist-01`.
    pub name: String,
    /// Namespace, for example `acs_ecs_dashboard`.
    pub namespace: String,
    /// Scope type, for example `USER`.
    pub scope_type: String,
    /// Scope value.
    pub scope_value: Vec<String>,
    /// Update time, for example `1665718373000`.
    pub update_time: String,
}

/// Metrics.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Metrics {
    /// Metric name, for example `disk_utilization`.
    pub metric_name: String,
    /// Resource, for example `[{"device":"C:"}]`.
    pub resource: String,
}
