// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyEventInfo`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies event info.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyEventInfo)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::PARAM_INVALID, errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INSUFFICIENT_AVAILABLE_QUOTA, errors::COMMODITY_SERVICE_CALLING_EXCEPTION,
        errors::REGION_DISSOLVED_EOM, errors::COMMODITY_INVALID_COMPONENT,
        errors::REGION_END_TIME_DISSOLVED_INDIA, errors::REGION_END_TIME_DISSOLVED_AUSTRALIA,
        errors::PRICE_COMMODITY_SYS, errors::PAY_INSUFFICIENT_BALANCE,
        errors::ORDER_PERIOD_INVALID, errors::PAY_NO_CREDIT_CARD,
        errors::ORDER_INST_HAS_UNPAID_ORDER, errors::NO_AVAILABLE_PAYMENT_METHOD,
        errors::BASIC_INFO_UNCOMPLETED, errors::ORDER_STATUS_UN_PAID,
    )
)]
pub struct ModifyEventInfo {
    /// Action params.
    pub action_params: Option<String>,
    /// Event action, for example `archive`.
    pub event_action: String,
    /// Event id, for example `5422964`.
    pub event_id: String,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
}

/// Answer of [`ModifyEventInfo`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyEventInfoResponse {
    /// Error code, for example `mst.errorcode.success.errormessage`.
    pub error_code: String,
    /// Error event id, for example `12343`.
    pub error_event_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Success count, for example `1`.
    pub success_count: Option<i64>,
    /// Success event id, for example `234221`.
    pub success_event_id: String,
}
