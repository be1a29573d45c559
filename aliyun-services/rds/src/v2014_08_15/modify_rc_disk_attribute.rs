// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyRCDiskAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Modifies rc disk attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyRCDiskAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct ModifyRCDiskAttribute {
    /// Bursting enabled, for example `false`.
    pub bursting_enabled: Option<bool>,
    /// Delete with instance, for example `false`.
    pub delete_with_instance: Option<bool>,
    /// Description, for example `test`.
    pub description: Option<String>,
    /// Disk id, for example `rcd-wz9c8isqly8637zw****`.
    pub disk_id: String,
    /// Disk name, for example `testDisk`.
    pub disk_name: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
}

/// Answer of [`ModifyRCDiskAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyRCDiskAttributeResponse {
    /// Id of the request.
    pub request_id: String,
}
