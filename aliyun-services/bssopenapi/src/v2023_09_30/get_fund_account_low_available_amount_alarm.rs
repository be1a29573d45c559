// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetFundAccountLowAvailableAmountAlarm`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

/// Gets fund account low available amount alarm.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2023-09-30/GetFundAccountLowAvailableAmountAlarm)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2023-09-30",
    body,
    endpoints = super::ENDPOINTS
)]
pub struct GetFundAccountLowAvailableAmountAlarm {
    /// Fund account id, for example `12332112`.
    pub fund_account_id: Option<i64>,
}

/// Answer of [`GetFundAccountLowAvailableAmountAlarm`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetFundAccountLowAvailableAmountAlarmResponse {
    /// Alarm enabled.
    pub alarm_enabled: Option<bool>,
    /// Metadata.
    pub metadata: JsonValue,
    /// Id of the request.
    pub request_id: String,
    /// Threshold amount, for example `100`.
    pub threshold_amount: String,
}
