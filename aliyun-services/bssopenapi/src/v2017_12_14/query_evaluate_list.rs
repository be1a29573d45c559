// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `QueryEvaluateList`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Queries evaluate list.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/QueryEvaluateList)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2017-12-14",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_num,
        total = data?.total_count,
        size = page_size,
        items = data?.evaluate_list,
        item = Evaluate
    )
)]
pub struct QueryEvaluateList {
    /// Bill cycle, for example `202003`.
    pub bill_cycle: Option<String>,
    /// Biz type list: at most 100 items.
    #[rpc(max_len = 100)]
    pub biz_type_list: Vec<String>,
    /// End amount, for example `1000`.
    pub end_amount: Option<i64>,
    /// End biz time, for example `2020-02-02 15:00:00`.
    pub end_biz_time: Option<String>,
    /// End search time, for example `2020-03-02 12:00:00`.
    pub end_search_time: Option<String>,
    /// Out biz id, for example `2387432832696`.
    pub out_biz_id: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Page num, for example `1`.
    pub page_num: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Sort type, for example `1`.
    pub sort_type: Option<i32>,
    /// Start amount, for example `100`.
    pub start_amount: Option<i64>,
    /// Start biz time, for example `2020-02-02 12:00:00`.
    pub start_biz_time: Option<String>,
    /// Start search time, for example `2020-02-02 12:00:00`.
    pub start_search_time: Option<String>,
    /// Type, for example `1`.
    pub r#type: Option<i32>,
}

/// Answer of [`QueryEvaluateList`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QueryEvaluateListResponse {
    /// Code, for example `Success`.
    pub code: String,
    /// Data.
    pub data: Option<Data>,
    /// Message, for example `Successful！`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Evaluate list.
    #[rpc(wrapper = "Evaluate")]
    pub evaluate_list: Vec<Evaluate>,
    /// Host id, for example `cn`.
    pub host_id: String,
    /// Page num, for example `1`.
    pub page_num: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Items on all pages.
    pub total_count: Option<i64>,
    /// Total invoice amount, for example `12344`.
    pub total_invoice_amount: Option<i64>,
    /// Total un applied invoice amount, for example `12344`.
    pub total_un_applied_invoice_amount: Option<i64>,
}

/// Evaluate.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Evaluate {
    /// Bill cycle, for example `202002`.
    pub bill_cycle: String,
    /// Bill id, for example `234543254325`.
    pub bill_id: String,
    /// Biz time, for example `2018-10-10 18:05:44`.
    pub biz_time: String,
    /// Biz type, for example `ALIYUN`.
    pub biz_type: String,
    /// Can invoice amount, for example `123213`.
    pub can_invoice_amount: Option<i64>,
    /// Gmt create, for example `2018-10-10 18:05:44`.
    pub gmt_create: String,
    /// Gmt modified, for example `2018-10-10 18:05:44`.
    pub gmt_modified: String,
    /// Id, for example `1325321532`.
    pub id: String,
    /// Invoiced amount, for example `10000`.
    pub invoiced_amount: Option<i64>,
    /// Item id, for example `23453245`.
    pub item_id: String,
    /// Name, for example `Refund of a voucher with denomination marked`.
    pub name: String,
    /// Offset accept amount, for example `500`.
    pub offset_accept_amount: Option<i64>,
    /// Offset cost amount, for example `500`.
    pub offset_cost_amount: Option<i64>,
    /// Op id, for example `12341`.
    pub op_id: String,
    /// Original amount, for example `-10000`.
    pub original_amount: Option<i64>,
    /// Out biz id, for example `124324213421`.
    pub out_biz_id: String,
    /// Present amount, for example `-10000`.
    pub present_amount: Option<i64>,
    /// Status, for example `1`.
    pub status: Option<i64>,
    /// Type, for example `1`.
    pub r#type: Option<i64>,
    /// User id, for example `2738543`.
    pub user_id: String,
    /// User nick, for example `test`.
    pub user_nick: String,
}
