// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeCustomMetricList`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes custom metric list.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeCustomMetricList)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(errors::S, errors::S_403, errors::S_404, errors::S_500, errors::INTERNAL_ERROR)
)]
pub struct DescribeCustomMetricList {
    /// Dimension, for example `{sampleName1=value1&amp;sampleName2=value2}`.
    pub dimension: Option<String>,
    /// Group id, for example `7378****`.
    pub group_id: Option<String>,
    /// Md5, for example `97c25982d9745a231276bff27469****`.
    pub md5: Option<String>,
    /// Metric name, for example `cpu_total`.
    pub metric_name: Option<String>,
    /// Number of the page, from 1.
    pub page_number: Option<String>,
    /// Items a page.
    pub page_size: Option<String>,
}

/// Answer of [`DescribeCustomMetricList`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeCustomMetricListResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Message, for example `success`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Result.
    pub result: String,
}
