// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetResourcePackagePrice`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets resource package price.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/GetResourcePackagePrice)
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
pub struct GetResourcePackagePrice {
    /// Duration, for example `6`.
    pub duration: i32,
    /// Effective date, UTC, for example `2020-02-10T12:00:00Z`.
    pub effective_date: Option<String>,
    /// Instance id, for example `OSSBAG-cn-0xl0002`.
    pub instance_id: Option<String>,
    /// Order type, for example `BUY`.
    pub order_type: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Package type, for example `FPT_ossbag_periodMonthlyAcc_NetworkOut_finance_common`.
    pub package_type: String,
    /// Pricing cycle, for example `Month`.
    pub pricing_cycle: Option<String>,
    /// Product code, for example `ossbag`.
    pub product_code: String,
    /// Specification, for example `500`.
    pub specification: String,
}

/// Answer of [`GetResourcePackagePrice`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetResourcePackagePriceResponse {
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
    /// Currency, for example `CNY`.
    pub currency: String,
    /// Discount price, for example `215040.0`.
    pub discount_price: Option<f64>,
    /// Original price, for example `1290240.0`.
    pub original_price: Option<f64>,
    /// Promotions.
    #[rpc(wrapper = "Promotion")]
    pub promotions: Vec<Promotion>,
    /// Trade price, for example `1075200.0`.
    pub trade_price: Option<f64>,
}

/// Promotion.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Promotion {
    /// Id, for example `1000680914`.
    pub id: String,
    /// Name.
    pub name: String,
}
