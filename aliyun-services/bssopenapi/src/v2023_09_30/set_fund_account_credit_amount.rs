// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SetFundAccountCreditAmount`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

/// Sets fund account credit amount.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2023-09-30/SetFundAccountCreditAmount)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2023-09-30",
    body,
    endpoints = super::ENDPOINTS
)]
pub struct SetFundAccountCreditAmount {
    /// Credit amount, for example `500`.
    pub credit_amount: String,
    /// Currency, for example `CNY`.
    pub currency: String,
    /// Fund account id, for example `1232312`.
    pub fund_account_id: Option<i64>,
}

/// Answer of [`SetFundAccountCreditAmount`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SetFundAccountCreditAmountResponse {
    /// Metadata.
    pub metadata: JsonValue,
    /// Id of the request.
    pub request_id: String,
}
