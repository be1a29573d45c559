// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `InquiryPriceRefundInstance`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Operation `InquiryPriceRefundInstance`.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/InquiryPriceRefundInstance)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2017-12-14",
    endpoints = super::ENDPOINTS,
    errors(
        errors::RESOURCE_NOT_EXISTS, errors::RESOURCE_STATUS_ERROR, errors::INVALID_OWNER,
        errors::INVALID_PARAMETER, errors::MISSING_PARAMETER, errors::NOT_APPLICABLE,
        errors::NOT_AUTHORIZED, errors::BIND_MIRROR_INSTANCE_ERROR,
        errors::EXCEED_REFUND_QUOTA_ERROR, errors::EXIST_UN_PAID_ORDER_ERROR,
        errors::EXIST_REFUNDING_ORDER_ERROR, errors::NO_REST_VALUE_ERROR,
        errors::AMBASSADOR_ORDER_LIMIT_ERROR, errors::ACTIVITY_FORBIDDEN_ERROR,
        errors::PRODUCT_CHECK_ERROR, errors::COMMODITY_NOT_SUPPORTED, errors::INTERNAL_ERROR_500,
    )
)]
pub struct InquiryPriceRefundInstance {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Instance id, for example `i-bp1etb69sqxgl4*******`.
    pub instance_id: Option<String>,
    /// Product code, for example `ecs`.
    pub product_code: Option<String>,
    /// Product type, for example `”“`.
    pub product_type: Option<String>,
}

/// Answer of [`InquiryPriceRefundInstance`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct InquiryPriceRefundInstanceResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Data.
    pub data: Option<Data>,
    /// Message, for example `success`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Currency.
    pub currency: String,
    /// Host id, for example `cn`.
    pub host_id: String,
    /// Instance id, for example `i-bp1etb69sqxgl4*******`.
    pub instance_id: String,
    /// Refund amount, for example `12.34`.
    pub refund_amount: Option<f64>,
}
