// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetFundAccountTransactionDetails`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

/// Gets fund account transaction details.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2023-09-30/GetFundAccountTransactionDetails)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2023-09-30",
    body,
    endpoints = super::ENDPOINTS,
    paginate(page = current_page, total = total_count, size = page_size, items = data, item = Data)
)]
pub struct GetFundAccountTransactionDetails {
    /// Number of the page, from 1.
    #[rpc(query)]
    pub current_page: Option<i32>,
    /// Items a page: at most 200.
    #[rpc(max = 200, query)]
    pub page_size: Option<i32>,
    /// Bill number, for example `2023212312321`.
    pub bill_number: Option<String>,
    /// Channel transaction number, for example `20250312334312322`.
    pub channel_transaction_number: Option<String>,
    /// End time, for example `1735664561000`.
    pub end_time: Option<i64>,
    /// Fund account id, for example `123221232`.
    pub fund_account_id: Option<i64>,
    /// Start time, for example `1735664461000`.
    pub start_time: Option<i64>,
    /// Transaction channel list.
    #[rpc(json)]
    pub transaction_channel_list: Vec<String>,
    /// Transaction direction, for example `IN`.
    pub transaction_direction: Option<String>,
    /// Transaction number, for example `543231231`.
    pub transaction_number: Option<i64>,
    /// Transaction type, for example `CHARGE`.
    pub transaction_type: Option<String>,
    /// Transaction type list.
    #[rpc(json)]
    pub transaction_type_list: Vec<String>,
}

/// Answer of [`GetFundAccountTransactionDetails`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetFundAccountTransactionDetailsResponse {
    /// Number of the page, from 1.
    pub current_page: Option<i64>,
    /// Data.
    pub data: Vec<Data>,
    /// Metadata.
    pub metadata: JsonValue,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Balance, for example `5`.
    pub balance: String,
    /// Bill number, for example `2323203243`.
    pub bill_number: String,
    /// Channel transaction number, for example `20244389232`.
    pub channel_transaction_number: String,
    /// Currency, for example `USD`.
    pub currency: String,
    /// Fund account ecid, for example `23473943`.
    pub fund_account_ecid: String,
    /// Fund account id, for example `1232121`.
    pub fund_account_id: String,
    /// Fund account name, for example `云某的名称`.
    pub fund_account_name: String,
    /// Fund account owner account id, for example `32343231`.
    pub fund_account_owner_account_id: String,
    /// Fund type, for example `ACCT_BOOK`.
    pub fund_type: String,
    /// Nbid, for example `2684210001`.
    pub nbid: String,
    /// Remark, for example `订单备注`.
    pub remark: String,
    /// Site, for example `26842`.
    pub site: String,
    /// Transaction account, for example `186****3975`.
    pub transaction_account: String,
    /// Transaction amount, for example `10`.
    pub transaction_amount: String,
    /// Transaction channel, for example `ALIPAY`.
    pub transaction_channel: String,
    /// Transaction direction, for example `IN`.
    pub transaction_direction: String,
    /// Transaction number, for example `5423121`.
    pub transaction_number: Option<i64>,
    /// Transaction time, for example `2024-12-01 12:00:00`.
    pub transaction_time: String,
    /// Transaction type, for example `CHARGE`.
    pub transaction_type: String,
}
