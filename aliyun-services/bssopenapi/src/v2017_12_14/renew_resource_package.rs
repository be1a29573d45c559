// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `RenewResourcePackage`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Renews resource package.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/RenewResourcePackage)
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
pub struct RenewResourcePackage {
    /// Duration, for example `1`.
    pub duration: i32,
    /// Effective date, UTC, for example `2020-02-02T12:00:00Z`.
    pub effective_date: Option<String>,
    /// Instance id, for example `lskd****sljhsdj`.
    pub instance_id: String,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Pricing cycle, for example `Month`.
    pub pricing_cycle: String,
}

/// Answer of [`RenewResourcePackage`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RenewResourcePackageResponse {
    /// Code, for example `Success`.
    pub code: String,
    /// Data.
    pub data: Option<Data>,
    /// Message, for example `Successful!`.
    pub message: String,
    /// Order id, for example `204322301110333`.
    pub order_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Instance id, for example `OSSBAG-cn-0xl0n****003`.
    pub instance_id: String,
    /// Order id, for example `204322560333`.
    pub order_id: String,
}
