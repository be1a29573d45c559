// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetCustomerAccountInfo`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets customer account info.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/GetCustomerAccountInfo)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2017-12-14",
    endpoints = super::ENDPOINTS,
    errors(errors::NOT_AUTHORIZED, errors::VNO_NO_DATA_ERROR, errors::INTERNAL_ERROR_500)
)]
pub struct GetCustomerAccountInfo {
    /// Owner id.
    pub owner_id: i64,
}

/// Answer of [`GetCustomerAccountInfo`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetCustomerAccountInfoResponse {
    /// Code, for example `Success`.
    pub code: String,
    /// Data.
    pub data: Option<Data>,
    /// Message, for example `Successful!`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Account type, for example `1`.
    pub account_type: String,
    /// Credit limit status, for example `Freeze`.
    pub credit_limit_status: String,
    /// Hosting status, for example `FREEZE`.
    pub hosting_status: String,
    /// Is certified, for example `true`.
    pub is_certified: Option<bool>,
    /// Login email.
    pub login_email: String,
    /// Mpk, for example `1051360339779133`.
    pub mpk: Option<i64>,
}
