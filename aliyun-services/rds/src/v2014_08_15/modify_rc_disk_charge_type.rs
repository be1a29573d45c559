// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyRCDiskChargeType`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Modifies rc disk charge type.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyRCDiskChargeType)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct ModifyRCDiskChargeType {
    /// Auto pay.
    pub auto_pay: Option<bool>,
    /// Auto renew, for example `true`.
    pub auto_renew: Option<String>,
    /// Auto use coupon.
    pub auto_use_coupon: Option<bool>,
    /// Business info, for example `None`.
    pub business_info: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Instance id, for example `rcd-pq2091s13go9bkb04*`.
    pub instance_id: String,
    /// Pay type, for example `Postpaid`.
    pub pay_type: Option<String>,
    /// Period, for example `Month`.
    pub period: Option<String>,
    /// Promotion code, for example `72802442****`.
    pub promotion_code: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Used time, for example `1`.
    pub used_time: Option<i32>,
}

/// Answer of [`ModifyRCDiskChargeType`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyRCDiskChargeTypeResponse {
    /// Charge type, for example `Prepaid`.
    pub charge_type: String,
    /// Expired time.
    pub expired_time: Vec<String>,
    /// Instance ids.
    pub instance_ids: Vec<String>,
    /// Order id, for example `2133400000****`.
    pub order_id: String,
    /// Id of the request.
    pub request_id: String,
}
