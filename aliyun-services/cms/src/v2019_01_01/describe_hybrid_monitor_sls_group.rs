// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeHybridMonitorSLSGroup`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes hybrid monitor SLS group.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeHybridMonitorSLSGroup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    paginate(page = page_number, total = total, size = page_size, items = list, item = List),
    errors(
        errors::S, errors::S_403, errors::S_404, errors::S_409, errors::S_412, errors::S_500,
        errors::INTERNAL_ERROR,
    )
)]
pub struct DescribeHybridMonitorSLSGroup {
    /// Keyword, for example `Logstore`.
    pub keyword: Option<String>,
    /// Number of the page, from 1.
    pub page_number: Option<String>,
    /// Items a page.
    pub page_size: Option<String>,
    /// SLS group name, for example `Logstore_test`.
    #[rpc(name = "SLSGroupName")]
    pub sls_group_name: Option<String>,
}

/// Answer of [`DescribeHybridMonitorSLSGroup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeHybridMonitorSLSGroupResponse {
    /// Code, for example `200`.
    pub code: String,
    /// List.
    pub list: Vec<List>,
    /// Message, for example `NotFound.SLSGroup`.
    pub message: String,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: String,
    /// Total, for example `2`.
    pub total: Option<i64>,
}

/// List.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct List {
    /// Create time, for example `1652845630000`.
    pub create_time: String,
    /// SLS group config.
    #[rpc(name = "SLSGroupConfig")]
    pub sls_group_config: Vec<SLSGroupConfig>,
    /// SLS group description, for example `Logstore group of Alibaba Cloud products.`.
    #[rpc(name = "SLSGroupDescription")]
    pub sls_group_description: String,
    /// SLS group name, for example `Logstore_test`.
    #[rpc(name = "SLSGroupName")]
    pub sls_group_name: String,
    /// Update time, for example `1652845630000`.
    pub update_time: String,
}

/// SLS group config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SLSGroupConfig {
    /// SLS logstore, for example `Logstore-aliyun-all`.
    #[rpc(name = "SLSLogstore")]
    pub sls_logstore: String,
    /// SLS project, for example `aliyun-project`.
    #[rpc(name = "SLSProject")]
    pub sls_project: String,
    /// SLS region, for example `cn-hangzhou`.
    #[rpc(name = "SLSRegion")]
    pub sls_region: String,
    /// SLS user id, for example `120886317861****`.
    #[rpc(name = "SLSUserId")]
    pub sls_user_id: String,
}
