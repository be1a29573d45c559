// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateRCImage`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Creates rc image.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/CreateRCImage)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct CreateRCImage {
    /// Image name, for example `Created_from_rc-vma9w5z699x9********`.
    pub image_name: Option<String>,
    /// Instance id, for example `rc-vma9w5z699x93204****`.
    pub instance_id: Option<String>,
    /// Region id, for example `cn-beijing`.
    pub region_id: Option<String>,
    /// Snapshot id, for example `rcds-c9bjdl79vz5dx********`.
    pub snapshot_id: Option<String>,
}

/// Answer of [`CreateRCImage`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateRCImageResponse {
    /// Id of the request.
    pub request_id: String,
}
