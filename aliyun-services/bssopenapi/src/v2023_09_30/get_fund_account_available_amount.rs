// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetFundAccountAvailableAmount`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

/// Gets fund account available amount.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2023-09-30/GetFundAccountAvailableAmount)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2023-09-30",
    body,
    endpoints = super::ENDPOINTS
)]
pub struct GetFundAccountAvailableAmount {
    /// Fund account id, for example `12332112`.
    pub fund_account_id: Option<String>,
}

/// Answer of [`GetFundAccountAvailableAmount`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetFundAccountAvailableAmountResponse {
    /// Available amount, for example `100`.
    pub available_amount: String,
    /// Available credit amount, for example `50`.
    pub available_credit_amount: String,
    /// Bank acceptance amount, for example `0`.
    pub bank_acceptance_amount: String,
    /// Cash amount, for example `50`.
    pub cash_amount: String,
    /// Credit amount, for example `100`.
    pub credit_amount: String,
    /// Credit refund amount, for example `0`.
    pub credit_refund_amount: String,
    /// Credit user.
    pub credit_user: Option<bool>,
    /// Currency, for example `CNY`.
    pub currency: String,
    /// Current month uncleared amount, for example `20`.
    pub current_month_uncleared_amount: String,
    /// Extend ledger list.
    pub extend_ledger_list: Vec<ExtendLedger>,
    /// Fund account id, for example `12332112`.
    pub fund_account_id: String,
    /// Fund account owner account id, for example `1344312434`.
    pub fund_account_owner_account_id: String,
    /// Fund account status, for example `valid`.
    pub fund_account_status: String,
    /// Fund account type, for example `REDIRECT_USER`.
    pub fund_account_type: String,
    /// History month uncleared amount, for example `30`.
    pub history_month_uncleared_amount: String,
    /// Metadata.
    pub metadata: JsonValue,
    /// Negative bill amount, for example `0`.
    pub negative_bill_amount: String,
    /// Original cash amount list.
    pub original_cash_amount_list: Vec<OriginalCashAmount>,
    /// Quota amount, for example `20`.
    pub quota_amount: String,
    /// Quota consumed amount, for example `10`.
    pub quota_consumed_amount: String,
    /// Id of the request.
    pub request_id: String,
    /// Uncleared amount, for example `50`.
    pub uncleared_amount: String,
}

/// Extend ledger.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ExtendLedger {
    /// Currency, for example `CNY`.
    pub currency: String,
    /// Ledger name, for example `应付对冲账本`.
    pub ledger_name: String,
    /// Original amount, for example `50`.
    pub original_amount: String,
}

/// Original cash amount.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct OriginalCashAmount {
    /// Amount, for example `10`.
    pub amount: String,
    /// Currency, for example `USD`.
    pub currency: String,
}
