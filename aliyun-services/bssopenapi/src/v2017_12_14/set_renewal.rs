// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SetRenewal`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Sets renewal.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/SetRenewal)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2017-12-14",
    endpoints = super::ENDPOINTS
)]
pub struct SetRenewal {
    /// Instance ids, for example `rm-askjdhaskfjh`.
    #[rpc(name = "InstanceIDs")]
    pub instance_ids: String,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Product code, for example `rds`.
    pub product_code: String,
    /// Product type, for example `rds`.
    pub product_type: Option<String>,
    /// Renewal period, for example `1`.
    pub renewal_period: Option<i32>,
    /// Renewal period unit, for example `M`.
    pub renewal_period_unit: Option<String>,
    /// Renewal status, for example `AutoRenewal`.
    pub renewal_status: String,
    /// Subscription type, for example `PayAsYouGo`.
    pub subscription_type: Option<String>,
}

/// Answer of [`SetRenewal`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SetRenewalResponse {
    /// Code, for example `Success`.
    pub code: String,
    /// Message, for example `Successful`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
