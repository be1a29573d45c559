// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ConvertChargeType`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Converts charge type.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/ConvertChargeType)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2017-12-14",
    endpoints = super::ENDPOINTS,
    errors(
        errors::NOT_APPLICABLE, errors::NOT_AUTHORIZED, errors::INVALID_OWNER,
        errors::SYSTEM_SALE_VALIDATE_NO_SPECIFIC_CODE_FAILED, errors::ORDER_INST_HAS_UNPAID_ORDER,
        errors::COMMODITY_INVALID_COMPONENT, errors::ORDER_QUANTITY_INVALID,
        errors::INTERNAL_ERROR_500,
    )
)]
pub struct ConvertChargeType {
    /// Instance id, for example `rm-kasjgfjshgf`.
    pub instance_id: String,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Period, for example `6`.
    pub period: Option<i32>,
    /// Product code, for example `rds`.
    pub product_code: String,
    /// Product type, for example `rds`.
    pub product_type: Option<String>,
    /// Subscription type, for example `Subscription`.
    pub subscription_type: String,
}

/// Answer of [`ConvertChargeType`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ConvertChargeTypeResponse {
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
