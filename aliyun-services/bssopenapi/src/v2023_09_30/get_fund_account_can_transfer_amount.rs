// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetFundAccountCanTransferAmount`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

/// Gets fund account can transfer amount.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2023-09-30/GetFundAccountCanTransferAmount)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2023-09-30",
    body,
    endpoints = super::ENDPOINTS
)]
pub struct GetFundAccountCanTransferAmount {
    /// Currency, for example `CNY`.
    pub currency: String,
    /// Fund account id, for example `123212`.
    pub fund_account_id: Option<String>,
}

/// Answer of [`GetFundAccountCanTransferAmount`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetFundAccountCanTransferAmountResponse {
    /// Available amount, for example `100`.
    pub available_amount: String,
    /// Cash amount, for example `500`.
    pub cash_amount: String,
    /// Currency, for example `CNY`.
    pub currency: String,
    /// Fund account ecid, for example `2032121324`.
    pub fund_account_ecid: String,
    /// Fund account id, for example `12332112`.
    pub fund_account_id: String,
    /// Fund account name, for example `云某的账户`.
    pub fund_account_name: String,
    /// Fund account owner account id, for example `154738212323`.
    pub fund_account_owner_account_id: String,
    /// Max transferable amount, for example `100`.
    pub max_transferable_amount: String,
    /// Metadata.
    pub metadata: JsonValue,
    /// Nbid, for example `2684210001`.
    pub nbid: String,
    /// Id of the request.
    pub request_id: String,
    /// Site, for example `26842`.
    pub site: String,
    /// Transfer amount, for example `100`.
    pub transfer_amount: String,
}
