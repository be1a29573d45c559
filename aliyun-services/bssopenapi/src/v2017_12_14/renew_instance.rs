// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `RenewInstance`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Renews instance.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/RenewInstance)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2017-12-14",
    endpoints = super::ENDPOINTS,
    errors(
        errors::NOT_APPLICABLE, errors::NOT_AUTHORIZED, errors::INVALID_OWNER,
        errors::RESOURCE_STATUS_ERROR, errors::RESOURCE_NOT_EXISTS, errors::INTERNAL_ERROR_500,
    )
)]
pub struct RenewInstance {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Instance id, for example `rm-skjdhaskjdh`.
    pub instance_id: String,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Product code, for example `rds`.
    pub product_code: String,
    /// Product type, for example `rds`.
    pub product_type: Option<String>,
    /// Renew period, for example `6`.
    pub renew_period: i32,
}

/// Answer of [`RenewInstance`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RenewInstanceResponse {
    /// Code, for example `Success`.
    pub code: String,
    /// Data.
    pub data: Option<Data>,
    /// Message, for example `Successful！`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Order id, for example `202657601410661`.
    pub order_id: String,
}
