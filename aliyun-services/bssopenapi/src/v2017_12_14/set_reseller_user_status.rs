// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SetResellerUserStatus`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Sets reseller user status.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/SetResellerUserStatus)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2017-12-14",
    endpoints = super::ENDPOINTS,
    errors(
        errors::E_116, errors::NOT_APPLICABLE, errors::NOT_AUTHORIZED, errors::INTERNAL_ERROR,
        errors::PARAMETER_ERROR, errors::SYSTEM_ERROR, errors::CREDIT_INNER_ERROR,
        errors::UNDEFINED_ERROR,
    )
)]
pub struct SetResellerUserStatus {
    /// Business type, for example `FREEZE`.
    pub business_type: String,
    /// Owner id.
    pub owner_id: String,
    /// Status, for example `Freeze`.
    pub status: String,
    /// Stop mode, for example `0`.
    pub stop_mode: Option<String>,
}

/// Answer of [`SetResellerUserStatus`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SetResellerUserStatusResponse {
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
