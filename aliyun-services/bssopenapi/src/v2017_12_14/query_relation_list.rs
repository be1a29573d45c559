// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `QueryRelationList`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Queries relation list.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/QueryRelationList)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2017-12-14",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_num,
        total = data?.total_count,
        size = page_size,
        items = data?.financial_relation_info_list,
        item = FinancialRelationInfo
    ),
    errors(errors::INVALID_PARAMETER, errors::MISSING_PARAMETER, errors::INTERNAL_ERROR_500)
)]
pub struct QueryRelationList {
    /// Page num, for example `1`.
    pub page_num: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Status list: at most 8 items.
    #[rpc(max_len = 8)]
    pub status_list: Vec<String>,
    /// User id, for example `1990699401005016`.
    pub user_id: i64,
}

/// Answer of [`QueryRelationList`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QueryRelationListResponse {
    /// Code, for example `Success`.
    pub code: String,
    /// Data.
    pub data: Option<Data>,
    /// Message, for example `Successful!`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Financial relation info list.
    pub financial_relation_info_list: Vec<FinancialRelationInfo>,
    /// Page num, for example `1`.
    pub page_num: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Financial relation info.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct FinancialRelationInfo {
    /// Account id, for example `1851253838840762`.
    pub account_id: String,
    /// Account name, for example `caiwuyun_test4`.
    pub account_name: String,
    /// Account nick name, for example `test4`.
    pub account_nick_name: String,
    /// Account type, for example `MEMBER`.
    pub account_type: String,
    /// End time, UTC, for example `2021-03-08T15:12Z`.
    pub end_time: String,
    /// Relation id, for example `51463`.
    pub relation_id: String,
    /// Relation type, for example `FinancialManagement`.
    pub relation_type: String,
    /// Setup time, UTC, for example `2021-03-02T15:12Z`.
    pub setup_time: String,
    /// Start time, UTC, for example `2021-03-02T15:12Z`.
    pub start_time: String,
    /// State, for example `RELATED`.
    pub state: String,
}
