// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetFundAccountCanAllocateCreditAmount`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

/// Gets fund account can allocate credit amount.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2023-09-30/GetFundAccountCanAllocateCreditAmount)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2023-09-30",
    body,
    endpoints = super::ENDPOINTS
)]
pub struct GetFundAccountCanAllocateCreditAmount {
    /// Fund account id, for example `1233231`.
    pub fund_account_id: Option<i64>,
}

/// Answer of [`GetFundAccountCanAllocateCreditAmount`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetFundAccountCanAllocateCreditAmountResponse {
    /// Ecid, for example `2032123221`.
    pub ecid: String,
    /// Ecid allocated credit amount, for example `300`.
    pub ecid_allocated_credit_amount: String,
    /// Ecid credit amount, for example `1000`.
    pub ecid_credit_amount: String,
    /// Fund account ecid, for example `202321232`.
    pub fund_account_ecid: String,
    /// Fund account id, for example `12332112`.
    pub fund_account_id: String,
    /// Fund account name, for example `云某的名称`.
    pub fund_account_name: String,
    /// Fund account owner account id, for example `123433121`.
    pub fund_account_owner_account_id: String,
    /// Max can allocate credit amount, for example `1500`.
    pub max_can_allocate_credit_amount: String,
    /// Metadata.
    pub metadata: JsonValue,
    /// Min can allocate credit amount, for example `200`.
    pub min_can_allocate_credit_amount: String,
    /// Nbid, for example `2684210001`.
    pub nbid: String,
    /// Id of the request.
    pub request_id: String,
    /// Site, for example `26842`.
    pub site: String,
}
