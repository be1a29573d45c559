// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyRCInstance`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Modifies rc instance.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyRCInstance)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct ModifyRCInstance {
    /// Auto pay, for example `true`.
    pub auto_pay: Option<bool>,
    /// Auto use coupon.
    pub auto_use_coupon: Option<bool>,
    /// Direction, for example `Up`.
    pub direction: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Instance id, for example `rm-uf62br2491p5l****`.
    pub instance_id: Option<String>,
    /// Instance type, for example `mysql.i8.large.2cm`.
    pub instance_type: Option<String>,
    /// Promotion code.
    pub promotion_code: Option<String>,
    /// Reboot time.
    pub reboot_time: Option<String>,
    /// Reboot when finished.
    pub reboot_when_finished: Option<bool>,
    /// Region id, for example `cn-hagnzhou`.
    pub region_id: Option<String>,
}

/// Answer of [`ModifyRCInstance`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyRCInstanceResponse {
    /// Order id, for example `100789370230206`.
    pub order_id: String,
    /// Id of the request.
    pub request_id: String,
}
