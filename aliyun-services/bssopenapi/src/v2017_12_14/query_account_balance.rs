// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `QueryAccountBalance`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Queries account balance.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/QueryAccountBalance)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2017-12-14",
    endpoints = super::ENDPOINTS,
    errors(
        errors::NOT_APPLICABLE, errors::NOT_AUTHORIZED, errors::MISSING_PARAMETER,
        errors::INVALID_PARAMETER, errors::INVALID_OWNER, errors::INTERNAL_ERROR,
        errors::UNDEFINED_ERROR,
    )
)]
pub struct QueryAccountBalance {}

/// Answer of [`QueryAccountBalance`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QueryAccountBalanceResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Data.
    pub data: Option<Data>,
    /// Message, for example `success`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Available amount, for example `10000.00`.
    pub available_amount: String,
    /// Available cash amount, for example `10000.00`.
    pub available_cash_amount: String,
    /// Credit amount, for example `0.00`.
    pub credit_amount: String,
    /// Currency, for example `CNY`.
    pub currency: String,
    /// Mybank credit amount, for example `0.00`.
    pub mybank_credit_amount: String,
    /// Quota limit, for example `10000.00`.
    pub quota_limit: String,
}
