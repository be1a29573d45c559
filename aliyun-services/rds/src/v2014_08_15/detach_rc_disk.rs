// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DetachRCDisk`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Detaches rc disk.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DetachRCDisk)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct DetachRCDisk {
    /// Delete with instance, for example `true`.
    pub delete_with_instance: Option<bool>,
    /// Disk id, for example `rcd-f8zh55g5gbk1byjr****`.
    pub disk_id: String,
    /// Instance id, for example `rc-dh2jf9n6j4s14926****`.
    pub instance_id: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
}

/// Answer of [`DetachRCDisk`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DetachRCDiskResponse {
    /// Id of the request.
    pub request_id: String,
}
