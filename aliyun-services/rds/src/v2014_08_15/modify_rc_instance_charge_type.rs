// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyRCInstanceChargeType`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Modifies rc instance charge type.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyRCInstanceChargeType)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct ModifyRCInstanceChargeType {
    /// Auto pay.
    pub auto_pay: Option<bool>,
    /// Auto renew, for example `true`.
    pub auto_renew: Option<String>,
    /// Auto use coupon, for example `true`.
    pub auto_use_coupon: Option<bool>,
    /// Business info, for example `None`.
    pub business_info: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Include data disks.
    pub include_data_disks: Option<bool>,
    /// Instance charge type, for example `None`.
    pub instance_charge_type: Option<String>,
    /// Instance id, for example `rc-dh2jf9n6j4s14926****`.
    pub instance_id: String,
    /// Instance ids, for example `None`.
    pub instance_ids: Option<String>,
    /// Pay type, for example `Postpaid`.
    pub pay_type: Option<String>,
    /// Period, for example `Month`.
    pub period: Option<String>,
    /// Promotion code, for example `72802442****`.
    pub promotion_code: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Used time, for example `2`.
    pub used_time: Option<i32>,
}

/// Answer of [`ModifyRCInstanceChargeType`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyRCInstanceChargeTypeResponse {
    /// Charge type, for example `POSTPAY`.
    pub charge_type: String,
    /// Expired time.
    pub expired_time: Vec<String>,
    /// Fee of instances.
    pub fee_of_instances: Vec<FeeOfInstance>,
    /// Instance ids.
    pub instance_ids: Vec<String>,
    /// Order id, for example `2133400000****`.
    pub order_id: String,
    /// Id of the request.
    pub request_id: String,
}

/// Fee of instance.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct FeeOfInstance {
    /// Currency, for example `None`.
    pub currency: String,
    /// Fee, for example `None`.
    pub fee: String,
    /// Instance id, for example `None`.
    pub instance_id: String,
}
