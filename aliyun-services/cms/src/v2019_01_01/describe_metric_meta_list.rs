// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeMetricMetaList`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes metric meta list.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeMetricMetaList)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = resources,
        item = Resource
    ),
    errors(
        errors::PARAMETER_INVALID, errors::ACCESS_FORBIDDEN, errors::RESOURCE_NOT_FOUND,
        errors::INTERNAL_ERROR,
    )
)]
pub struct DescribeMetricMetaList {
    /// Labels, for example `[{"name":"productCategory","value":"kvstore_old"}]`.
    pub labels: Option<String>,
    /// Metric name, for example `CPUUtilization`.
    pub metric_name: Option<String>,
    /// Namespace, for example `acs_kvstore`.
    pub namespace: Option<String>,
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
}

/// Answer of [`DescribeMetricMetaList`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeMetricMetaListResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Message, for example `The Request is not authorization.`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Resources.
    #[rpc(wrapper = "Resource")]
    pub resources: Vec<Resource>,
    /// Success, for example `true`.
    pub success: Option<bool>,
    /// Items on all pages.
    pub total_count: String,
}

/// Resource.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Resource {
    /// Description.
    pub description: String,
    /// Dimensions.
    pub dimensions: String,
    /// Labels.
    pub labels: String,
    /// Metric name.
    pub metric_name: String,
    /// Namespace.
    pub namespace: String,
    /// Periods.
    pub periods: String,
    /// Statistics.
    pub statistics: String,
    /// Unit.
    pub unit: String,
}
