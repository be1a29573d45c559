// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AttachRCDisk`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Attaches rc disk.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/AttachRCDisk)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct AttachRCDisk {
    /// Delete with instance, for example `false`.
    pub delete_with_instance: Option<bool>,
    /// Disk id, for example `rcd-wz98hnpj2sjo85zc7t2w`.
    pub disk_id: String,
    /// Instance id, for example `rc-dh2jf9n6j4s14926****`.
    pub instance_id: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
}

/// Answer of [`AttachRCDisk`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AttachRCDiskResponse {
    /// Id of the request.
    pub request_id: String,
}
