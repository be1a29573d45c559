// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `QueryAccountTransactionDetails`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Queries account transaction details.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/QueryAccountTransactionDetails)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2017-12-14",
    endpoints = super::ENDPOINTS,
    paginate(
        token = next_token,
        next = data?.next_token,
        size = max_results,
        items = data?.account_transactions_list,
        item = AccountTransaction
    )
)]
pub struct QueryAccountTransactionDetails {
    /// Create time end, for example `2022-12-20`.
    pub create_time_end: Option<String>,
    /// Create time start, for example `2022-01-20`.
    pub create_time_start: Option<String>,
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Record id, for example `2022120336190912`.
    #[rpc(name = "RecordID")]
    pub record_id: Option<String>,
    /// Transaction channel, for example `ALIPAY`.
    pub transaction_channel: Option<String>,
    /// Transaction channel sn, for example `2022112122001470591458665933`.
    #[rpc(name = "TransactionChannelSN")]
    pub transaction_channel_sn: Option<String>,
    /// Transaction number, for example `410874027490089`.
    pub transaction_number: Option<String>,
    /// Transaction type, for example `CHARGE`.
    pub transaction_type: Option<String>,
}

/// Answer of [`QueryAccountTransactionDetails`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QueryAccountTransactionDetailsResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Data.
    pub data: Option<Data>,
    /// Message, for example `SUCCESS`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Account name, for example `yidi`.
    pub account_name: String,
    /// Account transactions list.
    #[rpc(wrapper = "AccountTransactionsList")]
    pub account_transactions_list: Vec<AccountTransaction>,
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Account transaction.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AccountTransaction {
    /// Amount, for example `1.00`.
    pub amount: String,
    /// Balance, for example `0`.
    pub balance: String,
    /// Billing cycle, for example `2022-10`.
    pub billing_cycle: String,
    /// Fund type, for example `Cash`.
    pub fund_type: String,
    /// Record id, for example `2022120336190912`.
    #[rpc(name = "RecordID")]
    pub record_id: String,
    /// Remarks, for example `Test`.
    pub remarks: String,
    /// Transaction account.
    pub transaction_account: String,
    /// Transaction channel, for example `ALIPAY`.
    pub transaction_channel: String,
    /// Transaction channel sn, for example `123232434343532`.
    #[rpc(name = "TransactionChannelSN")]
    pub transaction_channel_sn: String,
    /// Transaction flow, for example `Income`.
    pub transaction_flow: String,
    /// Transaction number, for example `43342334`.
    pub transaction_number: String,
    /// Transaction time, for example `2022-10-01`.
    pub transaction_time: String,
    /// Transaction type, for example `Consumption`.
    pub transaction_type: String,
}
