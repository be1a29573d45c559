// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateResellerUserQuota`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates reseller user quota.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/CreateResellerUserQuota)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2017-12-14",
    endpoints = super::ENDPOINTS,
    errors(
        errors::NOT_APPLICABLE, errors::NOT_AUTHORIZED, errors::INTERNAL_ERROR,
        errors::PARAMETER_ERROR, errors::E_303, errors::CREDIT_INNER_ERROR,
        errors::UNDEFINED_ERROR,
    )
)]
pub struct CreateResellerUserQuota {
    /// Amount, for example `100`.
    pub amount: String,
    /// Currency, for example `CNY`.
    pub currency: String,
    /// Out biz id, for example `7ed0bedc-056e-4a71-9249-4581615c028f`.
    pub out_biz_id: Option<String>,
    /// Owner id.
    pub owner_id: i64,
}

/// Answer of [`CreateResellerUserQuota`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateResellerUserQuotaResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Data, for example `true`.
    pub data: Option<bool>,
    /// Message, for example `Successful!`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
