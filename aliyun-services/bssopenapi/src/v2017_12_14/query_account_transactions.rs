// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `QueryAccountTransactions`.

use aliyun_rpc_core::{RpcAction, RpcEnum, RpcResponse};

/// Queries account transactions.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/QueryAccountTransactions)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2017-12-14",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_num,
        total = data?.total_count,
        size = page_size,
        items = data?.account_transactions_list,
        item = AccountTransaction
    )
)]
pub struct QueryAccountTransactions {
    /// Create time end, UTC, for example `2020-03-06T01:55:00Z`.
    pub create_time_end: Option<String>,
    /// Create time start, UTC, for example `2020-03-05T01:46:09Z`.
    pub create_time_start: Option<String>,
    /// Page num, for example `1`.
    pub page_num: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Record id, for example `20200302`.
    #[rpc(name = "RecordID")]
    pub record_id: Option<String>,
    /// Transaction channel, for example `AccountBalance`.
    pub transaction_channel: Option<TransactionChannel>,
    /// Transaction channel sn, for example `12342134`.
    #[rpc(name = "TransactionChannelSN")]
    pub transaction_channel_sn: Option<String>,
    /// Transaction flow, for example `Income`.
    pub transaction_flow: Option<TransactionFlow>,
    /// Transaction number, for example `133314076`.
    pub transaction_number: Option<String>,
    /// Transaction type, for example `Payment`.
    pub transaction_type: Option<TransactionType>,
}

/// What `TransactionChannel` takes.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum TransactionChannel {
    /// `Alipay`.
    Alipay,
    /// `AntCreditPay`.
    AntCreditPay,
    /// `MyBankCredit`.
    MyBankCredit,
    /// `HuaxiaBankCInstallment`.
    HuaxiaBankCInstallment,
    /// `BankTransfer`.
    BankTransfer,
    /// `OfflineRemittance`.
    OfflineRemittance,
    /// `CreditCard`.
    CreditCard,
    /// `AccountBalance`.
    AccountBalance,
    /// `RegularBankCreditRefund`.
    RegularBankCreditRefund,
    /// `ApplePay`.
    ApplePay,
    /// A word that this version does not know.
    Unknown(String),
}

/// What `TransactionFlow` takes.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum TransactionFlow {
    /// `Income`.
    Income,
    /// `Expense`.
    Expense,
    /// A word that this version does not know.
    Unknown(String),
}

/// What `TransactionType` takes.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum TransactionType {
    /// `Adjust`.
    Adjust,
    /// `Payment`.
    Payment,
    /// `Refund`.
    Refund,
    /// `Withdraw`.
    Withdraw,
    /// `Consumption`.
    Consumption,
    /// `Pay_Fail_Refund`.
    #[rpc(name = "Pay_Fail_Refund")]
    PayFailRefund,
    /// `Transfer`.
    Transfer,
    /// A word that this version does not know.
    Unknown(String),
}

/// Answer of [`QueryAccountTransactions`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QueryAccountTransactionsResponse {
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
    /// Account name.
    pub account_name: String,
    /// Account transactions list.
    #[rpc(wrapper = "AccountTransactionsList")]
    pub account_transactions_list: Vec<AccountTransaction>,
    /// Page num, for example `1`.
    pub page_num: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Account transaction.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AccountTransaction {
    /// Amount, for example `0`.
    pub amount: String,
    /// Balance, for example `0`.
    pub balance: String,
    /// Billing cycle, for example `2020-03`.
    pub billing_cycle: String,
    /// Fund type, for example `Cash`.
    pub fund_type: String,
    /// Record id, for example `2020030242`.
    #[rpc(name = "RecordID")]
    pub record_id: String,
    /// Remarks, for example `NAT_GW`.
    pub remarks: String,
    /// Transaction account, for example `213562146`.
    pub transaction_account: String,
    /// Transaction channel, for example `AccountBalance`.
    pub transaction_channel: String,
    /// Transaction channel sn, for example `1234354325`.
    #[rpc(name = "TransactionChannelSN")]
    pub transaction_channel_sn: String,
    /// Transaction flow, for example `Expense`.
    pub transaction_flow: String,
    /// Transaction number, for example `43342334`.
    pub transaction_number: String,
    /// Transaction time, UTC, for example `2020-03-10T02:03:20Z`.
    pub transaction_time: String,
    /// Transaction type, for example `Consumption`.
    pub transaction_type: String,
}
