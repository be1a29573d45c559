// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `RenewRCInstance`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Renews rc instance.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/RenewRCInstance)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct RenewRCInstance {
    /// Auto pay, for example `true`.
    pub auto_pay: Option<bool>,
    /// Auto renew, for example `true`.
    pub auto_renew: Option<String>,
    /// Auto use coupon, for example `true`.
    pub auto_use_coupon: Option<bool>,
    /// Business info.
    pub business_info: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Commodity code, for example `rds_customprepaid_public_**`.
    pub commodity_code: String,
    /// Instance id, for example `rc-dh2jf9n6j4s14926****`.
    pub instance_id: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Pay type, for example `Prepaid`.
    pub pay_type: Option<String>,
    /// Period align, for example `true`.
    pub period_align: Option<bool>,
    /// Promotion code, for example `72329885****`.
    pub promotion_code: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource, for example `buy`.
    pub resource: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Time type, for example `2`.
    pub time_type: String,
    /// Used time, for example `1`.
    pub used_time: String,
}

/// Answer of [`RenewRCInstance`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RenewRCInstanceResponse {
    /// DB instance id, for example `rc-dh2jf9n6j4s14926****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Order id.
    pub order_id: String,
    /// Order ids, for example `23202700556****`.
    pub order_ids: String,
    /// Id of the request.
    pub request_id: String,
}
