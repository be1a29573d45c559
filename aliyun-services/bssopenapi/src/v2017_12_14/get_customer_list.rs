// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetCustomerList`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets customer list.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/GetCustomerList)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2017-12-14",
    endpoints = super::ENDPOINTS,
    errors(
        errors::NOT_AUTHORIZED, errors::VNO_NO_DATA_ERROR, errors::NOT_FOUND_RAM_ACTION,
        errors::INTERNAL_ERROR_500,
    )
)]
pub struct GetCustomerList {}

/// Answer of [`GetCustomerList`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetCustomerListResponse {
    /// Code, for example `200`.
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
    /// Uid list.
    pub uid_list: Vec<String>,
}
