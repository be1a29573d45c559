// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SetAllExpirationDay`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Sets all expiration day.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/SetAllExpirationDay)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2017-12-14",
    endpoints = super::ENDPOINTS
)]
pub struct SetAllExpirationDay {
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Unify expire day, for example `10`.
    pub unify_expire_day: String,
}

/// Answer of [`SetAllExpirationDay`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SetAllExpirationDayResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Message, for example `The message that is returned`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
