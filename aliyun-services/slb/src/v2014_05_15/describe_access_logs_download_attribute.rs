// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeAccessLogsDownloadAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes access logs download attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeAccessLogsDownloadAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = logs_download_attributes,
        item = LogsDownloadAttribute
    )
)]
pub struct DescribeAccessLogsDownloadAttribute {
    /// Load balancer id, for example `lb-bp1b6c719dfa08ex*****`.
    pub load_balancer_id: Option<String>,
    /// Log type: default `layer7`, for example `layer7`.
    pub log_type: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1: at least 1.
    #[rpc(min = 1)]
    pub page_number: Option<i32>,
    /// Items a page: 1 to 50.
    #[rpc(min = 1, max = 50)]
    pub page_size: Option<i32>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Tags, for example `[{"tagKey":"Key1","tagValue":"Value1"}]`.
    pub tags: Option<String>,
}

/// Answer of [`DescribeAccessLogsDownloadAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeAccessLogsDownloadAttributeResponse {
    /// Logs download attributes.
    #[rpc(wrapper = "LogsDownloadAttribute")]
    pub logs_download_attributes: Vec<LogsDownloadAttribute>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Logs download attribute.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct LogsDownloadAttribute {
    /// Load balancer id, for example `lb-bp1b6c719dfa08ex*****`.
    pub load_balancer_id: String,
    /// Log project, for example `test-log-project`.
    pub log_project: String,
    /// Log store, for example `test-log-store`.
    pub log_store: String,
    /// Log type, for example `layer7`.
    pub log_type: String,
    /// Region, for example `cn-hangzhou`.
    pub region: String,
}
