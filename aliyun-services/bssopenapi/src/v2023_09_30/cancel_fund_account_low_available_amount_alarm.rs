// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CancelFundAccountLowAvailableAmountAlarm`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

/// Cancels fund account low available amount alarm.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2023-09-30/CancelFundAccountLowAvailableAmountAlarm)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2023-09-30",
    body,
    endpoints = super::ENDPOINTS
)]
pub struct CancelFundAccountLowAvailableAmountAlarm {
    /// Fund account id, for example `123321123`.
    pub fund_account_id: Option<i64>,
}

/// Answer of [`CancelFundAccountLowAvailableAmountAlarm`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CancelFundAccountLowAvailableAmountAlarmResponse {
    /// Data, for example `true`.
    pub data: Option<bool>,
    /// Metadata.
    pub metadata: JsonValue,
    /// Id of the request.
    pub request_id: String,
}
