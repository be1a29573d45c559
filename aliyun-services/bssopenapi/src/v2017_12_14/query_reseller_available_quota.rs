// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `QueryResellerAvailableQuota`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Queries reseller available quota.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/QueryResellerAvailableQuota)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2017-12-14",
    endpoints = super::ENDPOINTS,
    errors(
        errors::NOT_APPLICABLE, errors::NOT_AUTHORIZED, errors::INTERNAL_ERROR,
        errors::PARAMETER_ERROR, errors::E_304, errors::CREDIT_INNER_ERROR,
        errors::UNDEFINED_ERROR,
    )
)]
pub struct QueryResellerAvailableQuota {
    /// Item codes.
    pub item_codes: Option<String>,
    /// Owner id.
    pub owner_id: i64,
}

/// Answer of [`QueryResellerAvailableQuota`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QueryResellerAvailableQuotaResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Data, for example `300`.
    pub data: String,
    /// Message, for example `Successful!`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
