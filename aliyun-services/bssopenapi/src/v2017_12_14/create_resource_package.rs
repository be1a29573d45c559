// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateResourcePackage`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates resource package.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/CreateResourcePackage)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2017-12-14",
    endpoints = super::ENDPOINTS,
    errors(
        errors::NOT_APPLICABLE, errors::NOT_AUTHORIZED, errors::MISSING_PARAMETER,
        errors::INVALID_PARAMETER, errors::INVALID_OWNER, errors::DURATION_INVALID,
        errors::PRODUCT_NOT_FOUND, errors::PACKAGE_TYPE_NOT_FOUND, errors::SPECIFICATION_INVALID,
        errors::ID_INVALID, errors::EFFECTIVE_DATE_INVALID, errors::ID_MISSING,
        errors::PACKAGE_TYPE_NOT_SUPPORTED, errors::INTERNAL_ERROR_500,
    )
)]
pub struct CreateResourcePackage {
    /// Duration, for example `6`.
    pub duration: i32,
    /// Effective date, UTC, for example `2020-03-03T12:00:00Z`.
    pub effective_date: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Package type, for example `FPT_ossbag_absolute_Storage_sh`.
    pub package_type: String,
    /// Pricing cycle, for example `Month`.
    pub pricing_cycle: Option<String>,
    /// Product code, for example `ossbag`.
    pub product_code: String,
    /// Specification, for example `40`.
    pub specification: String,
}

/// Answer of [`CreateResourcePackage`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateResourcePackageResponse {
    /// Code, for example `Success`.
    pub code: String,
    /// Data.
    pub data: Option<Data>,
    /// Message, for example `Successful!`.
    pub message: String,
    /// Order id, for example `202407022550621`.
    pub order_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Instance id, for example `OSSBAG-cn-****s`.
    pub instance_id: String,
    /// Order id, for example `202407022550621`.
    pub order_id: String,
}
