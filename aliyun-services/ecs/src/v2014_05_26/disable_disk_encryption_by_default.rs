// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DisableDiskEncryptionByDefault`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Disables disk encryption by default.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DisableDiskEncryptionByDefault)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS
)]
pub struct DisableDiskEncryptionByDefault {
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DisableDiskEncryptionByDefault`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DisableDiskEncryptionByDefaultResponse {
    /// Id of the request.
    pub request_id: String,
}
