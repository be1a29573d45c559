// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeHistoryEventsStat`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes history events stat.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeHistoryEventsStat)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::PARAM_INVALID, errors::PARAM_INVALID_TIME_END_BEFORE_START,
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
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
pub struct DescribeHistoryEventsStat {
    /// Archive status, for example `starting`.
    pub archive_status: Option<String>,
    /// From start time, UTC, for example `2022-01-02T11:31:03Z`.
    pub from_start_time: Option<String>,
    /// Region id, for example `cn-beijing`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// To start time, UTC, for example `2022-03-02T11:31:03Z`.
    pub to_start_time: Option<String>,
}

/// Answer of [`DescribeHistoryEventsStat`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeHistoryEventsStatResponse {
    /// Items.
    pub items: Vec<Item>,
    /// Id of the request.
    pub request_id: String,
}

/// Item.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Item {
    /// Event category, for example `Exception`.
    pub event_category: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}
