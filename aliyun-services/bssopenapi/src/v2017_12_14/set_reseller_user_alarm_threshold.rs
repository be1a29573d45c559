// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SetResellerUserAlarmThreshold`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Sets reseller user alarm threshold.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/SetResellerUserAlarmThreshold)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2017-12-14",
    endpoints = super::ENDPOINTS,
    errors(
        errors::NOT_APPLICABLE, errors::NOT_AUTHORIZED, errors::INTERNAL_ERROR,
        errors::PARAMETER_ERROR, errors::CREDIT_INNER_ERROR_500, errors::UNDEFINED_ERROR,
    )
)]
pub struct SetResellerUserAlarmThreshold {
    /// Alarm thresholds.
    pub alarm_thresholds: Option<String>,
    /// Alarm type, for example `quota_low_balance`.
    pub alarm_type: String,
    /// Owner id.
    pub owner_id: i64,
}

/// Answer of [`SetResellerUserAlarmThreshold`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SetResellerUserAlarmThresholdResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Data, for example `true`.
    pub data: Option<bool>,
    /// Message, for example `Successful!`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
