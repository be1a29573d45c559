// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateFundAccountTransfer`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

/// Creates fund account transfer.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2023-09-30/CreateFundAccountTransfer)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2023-09-30",
    body,
    endpoints = super::ENDPOINTS
)]
pub struct CreateFundAccountTransfer {
    /// Amount, for example `100`.
    pub amount: String,
    /// Currency, for example `CNY`.
    pub currency: String,
    /// Finance type, for example `cash`.
    pub finance_type: String,
    /// From fund account id, for example `123212323`.
    pub from_fund_account_id: i64,
    /// Remark, for example `转账的备注`.
    pub remark: String,
    /// To fund account id, for example `11112231`.
    pub to_fund_account_id: i64,
    /// Transfer type, for example `grant`.
    pub transfer_type: String,
}

/// Answer of [`CreateFundAccountTransfer`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateFundAccountTransferResponse {
    /// Metadata.
    pub metadata: JsonValue,
    /// Id of the request.
    pub request_id: String,
}
