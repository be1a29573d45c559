// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteRCDisk`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Deletes rc disk.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DeleteRCDisk)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct DeleteRCDisk {
    /// Disk id, for example `rcd-wz9c8isqly8637zw****`.
    pub disk_id: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
}

/// Answer of [`DeleteRCDisk`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteRCDiskResponse {
    /// Id of the request.
    pub request_id: String,
}
