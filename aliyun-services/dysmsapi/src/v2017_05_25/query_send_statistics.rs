// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `QuerySendStatistics`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Queries send statistics.
///
/// [Official page](https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/QuerySendStatistics)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Dysmsapi",
    version = "2017-05-25",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_index,
        total = data?.total_size,
        size = page_size,
        items = data?.target_list,
        item = Target
    )
)]
pub struct QuerySendStatistics {
    /// End date, for example `20201003`.
    pub end_date: String,
    /// Is globe: 1 to 2, for example `1`.
    #[rpc(min = 1, max = 2)]
    pub is_globe: i32,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Page index: at least 1, for example `1`.
    #[rpc(min = 1)]
    pub page_index: i32,
    /// Items a page: 1 to 50.
    #[rpc(min = 1, max = 50)]
    pub page_size: i32,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Sign name, for example `阿里云平台`.
    pub sign_name: Option<String>,
    /// Start date, for example `20201002`.
    pub start_date: String,
    /// Template type, for example `0`.
    pub template_type: Option<i32>,
}

/// Answer of [`QuerySendStatistics`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QuerySendStatisticsResponse {
    /// Code, for example `OK`.
    pub code: String,
    /// Data.
    pub data: Option<Data>,
    /// Message, for example `OK`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Target list.
    pub target_list: Vec<Target>,
    /// Total size, for example `20`.
    pub total_size: Option<i64>,
}

/// Target.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Target {
    /// No responded count, for example `1`.
    pub no_responded_count: Option<i64>,
    /// Responded fail count, for example `2`.
    pub responded_fail_count: Option<i64>,
    /// Responded success count, for example `17`.
    pub responded_success_count: Option<i64>,
    /// Send date, for example `20201010`.
    pub send_date: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}
