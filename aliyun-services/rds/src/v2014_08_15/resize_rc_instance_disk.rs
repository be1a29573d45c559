// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ResizeRCInstanceDisk`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Resizes rc instance disk.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/ResizeRCInstanceDisk)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct ResizeRCInstanceDisk {
    /// Auto pay, for example `false`.
    pub auto_pay: Option<bool>,
    /// Disk id.
    pub disk_id: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Instance id, for example `rm-uf62br2491p5l****`.
    pub instance_id: Option<String>,
    /// New size, for example `100`.
    pub new_size: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Type, for example `online`.
    pub r#type: Option<String>,
}

/// Answer of [`ResizeRCInstanceDisk`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResizeRCInstanceDiskResponse {
    /// Order id, for example `230546833080102`.
    pub order_id: String,
    /// Id of the request.
    pub request_id: String,
}
