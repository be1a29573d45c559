// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeUserUsageDetailDataExportTask`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes user usage detail data export task.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeUserUsageDetailDataExportTask)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = usage_data_per_page?.total_count,
        size = page_size,
        items = usage_data_per_page?.data,
        item = Data
    ),
    errors(errors::INVALID_PARAMETER_PRODUCT, errors::INVALID_PARAMETER_OPERATOR)
)]
pub struct DescribeUserUsageDetailDataExportTask {
    /// Number of the page, from 1.
    pub page_number: Option<String>,
    /// Items a page.
    pub page_size: Option<String>,
}

/// Answer of [`DescribeUserUsageDetailDataExportTask`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeUserUsageDetailDataExportTaskResponse {
    /// Id of the request.
    pub request_id: String,
    /// Usage data per page.
    pub usage_data_per_page: Option<UsageDataPerPage>,
}

/// Usage data per page.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UsageDataPerPage {
    /// Data.
    #[rpc(wrapper = "DataItem")]
    pub data: Vec<Data>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Create time.
    pub create_time: String,
    /// Download URL.
    pub download_url: String,
    /// Status.
    pub status: String,
    /// Task config.
    pub task_config: Option<TaskConfig>,
    /// Task id.
    pub task_id: String,
    /// Task name.
    pub task_name: String,
    /// Update time.
    pub update_time: String,
}

/// Task config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TaskConfig {
    /// End time.
    pub end_time: String,
    /// Start time.
    pub start_time: String,
}
