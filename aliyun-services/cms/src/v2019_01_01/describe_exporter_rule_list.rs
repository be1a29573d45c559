// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeExporterRuleList`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes exporter rule list.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeExporterRuleList)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total,
        size = page_size,
        items = datapoints,
        item = Datapoint
    ),
    errors(
        errors::PARAMETER_INVALID, errors::ACCESS_FORBIDDEN, errors::RESOURCE_NOT_FOUND,
        errors::INTERNAL_ERROR,
    )
)]
pub struct DescribeExporterRuleList {
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
}

/// Answer of [`DescribeExporterRuleList`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeExporterRuleListResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Datapoints.
    #[rpc(wrapper = "Datapoint")]
    pub datapoints: Vec<Datapoint>,
    /// Message, for example `The specified resource is not found.`.
    pub message: String,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
    /// Total, for example `1000`.
    pub total: Option<i64>,
}

/// Datapoint.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Datapoint {
    /// Create time.
    pub create_time: Option<i64>,
    /// Describe.
    pub describe: String,
    /// Dimension.
    pub dimension: String,
    /// Dst name.
    #[rpc(wrapper = "DstName")]
    pub dst_name: Vec<String>,
    /// Enabled.
    pub enabled: Option<bool>,
    /// Metric name.
    pub metric_name: String,
    /// Namespace.
    pub namespace: String,
    /// Rule name.
    pub rule_name: String,
    /// Target windows.
    pub target_windows: String,
}
