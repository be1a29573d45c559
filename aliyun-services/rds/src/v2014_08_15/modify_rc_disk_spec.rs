// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyRCDiskSpec`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Modifies rc disk spec.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyRCDiskSpec)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct ModifyRCDiskSpec {
    /// Auto pay, for example `true`.
    pub auto_pay: Option<bool>,
    /// Disk category, for example `cloud_essd`.
    pub disk_category: Option<String>,
    /// Disk id, for example `rcd-wz9f3peueu5npsl****`.
    pub disk_id: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Performance level, for example `PL2`.
    pub performance_level: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
}

/// Answer of [`ModifyRCDiskSpec`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyRCDiskSpecResponse {
    /// Order id, for example `245053924720608`.
    pub order_id: String,
    /// Id of the request.
    pub request_id: String,
}
