// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetFundAccountCanRecycleAmount`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

/// Gets fund account can recycle amount.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2023-09-30/GetFundAccountCanRecycleAmount)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2023-09-30",
    body,
    endpoints = super::ENDPOINTS
)]
pub struct GetFundAccountCanRecycleAmount {
    /// Currency, for example `CNY`.
    pub currency: String,
    /// Recycle from fund account id, for example `122321223`.
    pub recycle_from_fund_account_id: Option<String>,
}

/// Answer of [`GetFundAccountCanRecycleAmount`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetFundAccountCanRecycleAmountResponse {
    /// Available amount, for example `300`.
    pub available_amount: String,
    /// Currency, for example `CNY`.
    pub currency: String,
    /// Metadata.
    pub metadata: JsonValue,
    /// Recycle from fund account id, for example `1232122132`.
    pub recycle_from_fund_account_id: String,
    /// Recycle to fund account list.
    pub recycle_to_fund_account_list: Vec<RecycleToFundAccount>,
    /// Id of the request.
    pub request_id: String,
    /// Transfer amount, for example `200`.
    pub transfer_amount: String,
}

/// Recycle to fund account.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RecycleToFundAccount {
    /// Fund account id, for example `122323121`.
    pub fund_account_id: String,
    /// Fund account name, for example `云某的账户`.
    pub fund_account_name: String,
    /// Fund account owner account id, for example `183221321`.
    pub fund_account_owner_account_id: String,
    /// Max recyclable amount, for example `120`.
    pub max_recyclable_amount: String,
    /// Original transfer remain amount, for example `120`.
    pub original_transfer_remain_amount: String,
}
