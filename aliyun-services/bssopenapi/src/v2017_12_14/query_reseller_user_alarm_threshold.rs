// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `QueryResellerUserAlarmThreshold`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Queries reseller user alarm threshold.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/QueryResellerUserAlarmThreshold)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2017-12-14",
    endpoints = super::ENDPOINTS,
    errors(
        errors::NOT_APPLICABLE, errors::NOT_AUTHORIZED, errors::INTERNAL_ERROR,
        errors::PARAMETER_ERROR,
    )
)]
pub struct QueryResellerUserAlarmThreshold {
    /// Alarm type, for example `quota_low_balance`.
    pub alarm_type: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
}

/// Answer of [`QueryResellerUserAlarmThreshold`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QueryResellerUserAlarmThresholdResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Count, for example `1`.
    pub count: Option<i64>,
    /// Data.
    pub data: Vec<Data>,
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
    /// Denominator, for example `100`.
    pub denominator: Option<i64>,
    /// Numerator, for example `10`.
    pub numerator: Option<i64>,
    /// Threshold amount, for example `100`.
    pub threshold_amount: String,
    /// Threshold type, for example `0`.
    pub threshold_type: Option<i64>,
}
