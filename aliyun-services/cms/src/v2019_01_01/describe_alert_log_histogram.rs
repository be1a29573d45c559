// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeAlertLogHistogram`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes alert log histogram.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeAlertLogHistogram)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        size = page_size,
        items = alert_log_histogram_list,
        item = AlertLogHistogram
    ),
    errors(
        errors::PARAMETER_INVALID, errors::ACCESS_FORBIDDEN, errors::RESOURCE_NOT_FOUND,
        errors::RESOURCE_CONFLICT, errors::RESOURCE_EXIST, errors::INTERNAL_ERROR,
    )
)]
pub struct DescribeAlertLogHistogram {
    /// Contact group, for example `ECS_Group`.
    pub contact_group: Option<String>,
    /// End time, for example `1609989009694`.
    pub end_time: Option<i64>,
    /// Event type, for example `RESOLVED`.
    pub event_type: Option<String>,
    /// Group by, for example `product`.
    pub group_by: Option<String>,
    /// Group id, for example `7301****`.
    pub group_id: Option<String>,
    /// Last min, for example `360`.
    pub last_min: Option<String>,
    /// Level, for example `P4`.
    pub level: Option<String>,
    /// Metric name, for example `cpu_total`.
    pub metric_name: Option<String>,
    /// Namespace, for example `acs_ecs_dashboard`.
    pub namespace: Option<String>,
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Product, for example `ECS`.
    pub product: Option<String>,
    /// Rule id, for example `ae06917_75a8c43178ab66****`.
    pub rule_id: Option<String>,
    /// Rule name, for example `test123`.
    pub rule_name: Option<String>,
    /// Search key, for example `alert`.
    pub search_key: Option<String>,
    /// Send status, for example `0`.
    pub send_status: Option<String>,
    /// Source type, for example `无`.
    pub source_type: Option<String>,
    /// Start time, for example `1609988009694`.
    pub start_time: Option<i64>,
}

/// Answer of [`DescribeAlertLogHistogram`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeAlertLogHistogramResponse {
    /// Alert log histogram list.
    pub alert_log_histogram_list: Vec<AlertLogHistogram>,
    /// Code, for example `200`.
    pub code: String,
    /// Message, for example `The specified resource is not found.`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Alert log histogram.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AlertLogHistogram {
    /// Count, for example `20`.
    pub count: Option<i64>,
    /// From, for example `1610074791`.
    pub from: Option<i64>,
    /// To, for example `1610074800`.
    pub to: Option<i64>,
}
