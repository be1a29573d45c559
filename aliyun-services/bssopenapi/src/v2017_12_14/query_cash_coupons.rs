// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `QueryCashCoupons`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Queries cash coupons.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/QueryCashCoupons)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2017-12-14",
    endpoints = super::ENDPOINTS,
    errors(
        errors::NOT_APPLICABLE, errors::NOT_AUTHORIZED, errors::MISSING_PARAMETER,
        errors::INVALID_PARAMETER, errors::INVALID_OWNER, errors::INTERNAL_ERROR,
        errors::UNDEFINED_ERROR,
    )
)]
pub struct QueryCashCoupons {
    /// Effective or not, for example `true`.
    pub effective_or_not: Option<bool>,
    /// Expiry time end, UTC, for example `2018-08-01T00:00:00Z`.
    pub expiry_time_end: Option<String>,
    /// Expiry time start, UTC, for example `2018-08-01T00:00:00Z`.
    pub expiry_time_start: Option<String>,
}

/// Answer of [`QueryCashCoupons`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QueryCashCouponsResponse {
    /// Code, for example `Success`.
    pub code: String,
    /// Data.
    pub data: Option<Data>,
    /// Message, for example `Successful`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Cash coupon.
    pub cash_coupon: Vec<CashCoupon>,
}

/// Cash coupon.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CashCoupon {
    /// Applicable products, for example `All Alibaba Cloud services`.
    pub applicable_products: String,
    /// Applicable scenarios.
    pub applicable_scenarios: String,
    /// Balance, for example `100.00`.
    pub balance: String,
    /// Cash coupon id, for example `34534253254325`.
    pub cash_coupon_id: String,
    /// Cash coupon no, for example `Q-b1485def8f04a`.
    pub cash_coupon_no: String,
    /// Description.
    pub description: String,
    /// Effective time, UTC, for example `2018-08-02T15:15:50Z`.
    pub effective_time: String,
    /// Expiry time, UTC, for example `2019-01-29T15:15:50Z`.
    pub expiry_time: String,
    /// Granted time, UTC, for example `2018-08-02T15:15:50Z`.
    pub granted_time: String,
    /// Nominal value, for example `100.00`.
    pub nominal_value: String,
    /// Status, for example `Available`.
    pub status: String,
}
