// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `QueryPrepaidCards`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Queries prepaid cards.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/QueryPrepaidCards)
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
pub struct QueryPrepaidCards {
    /// Effective or not, for example `true`.
    pub effective_or_not: Option<bool>,
    /// Expiry time end, UTC, for example `2018-08-01T00:00:00Z`.
    pub expiry_time_end: Option<String>,
    /// Expiry time start, UTC, for example `2018-08-01T00:00:00Z`.
    pub expiry_time_start: Option<String>,
}

/// Answer of [`QueryPrepaidCards`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QueryPrepaidCardsResponse {
    /// Code, for example `Success`.
    pub code: String,
    /// Data.
    pub data: Option<Data>,
    /// Message, for example `Successful`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Prepaid card.
    pub prepaid_card: Vec<PrepaidCard>,
}

/// Prepaid card.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PrepaidCard {
    /// Applicable products, for example `All Alibaba Cloud services`.
    pub applicable_products: String,
    /// Applicable scenarios, for example `test`.
    pub applicable_scenarios: String,
    /// Balance, for example `100.00`.
    pub balance: String,
    /// Effective time, UTC, for example `2018-08-03T01:39:11Z`.
    pub effective_time: String,
    /// Expiry time, UTC, for example `2019-08-04T01:39:11Z`.
    pub expiry_time: String,
    /// Granted time, UTC, for example `2018-08-03T01:39:11Z`.
    pub granted_time: String,
    /// Nominal value, for example `100.00`.
    pub nominal_value: String,
    /// Prepaid card id.
    pub prepaid_card_id: String,
    /// Prepaid card no.
    pub prepaid_card_no: String,
    /// Status, for example `Available`.
    pub status: String,
}
