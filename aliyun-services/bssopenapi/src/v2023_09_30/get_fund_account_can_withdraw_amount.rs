// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetFundAccountCanWithdrawAmount`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

/// Gets fund account can withdraw amount.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2023-09-30/GetFundAccountCanWithdrawAmount)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2023-09-30",
    body,
    endpoints = super::ENDPOINTS
)]
pub struct GetFundAccountCanWithdrawAmount {
    /// Fund account id, for example `123212232`.
    pub fund_account_id: Option<i64>,
}

/// Answer of [`GetFundAccountCanWithdrawAmount`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetFundAccountCanWithdrawAmountResponse {
    /// Can original withdraw amount, for example `400`.
    pub can_original_withdraw_amount: String,
    /// Can withdraw amount, for example `500`.
    pub can_withdraw_amount: String,
    /// Cannot original withdraw amount, for example `100`.
    pub cannot_original_withdraw_amount: String,
    /// Cash amount, for example `1000`.
    pub cash_amount: String,
    /// Credit memo amount, for example `100`.
    pub credit_memo_amount: String,
    /// Current month uncleared amount, for example `200`.
    pub current_month_uncleared_amount: String,
    /// History month uncleared amount, for example `100`.
    pub history_month_uncleared_amount: String,
    /// Metadata.
    pub metadata: JsonValue,
    /// Pay as you go reversed amount, for example `100`.
    pub pay_as_you_go_reversed_amount: String,
    /// Id of the request.
    pub request_id: String,
    /// Transfer amount, for example `0`.
    pub transfer_amount: String,
}
