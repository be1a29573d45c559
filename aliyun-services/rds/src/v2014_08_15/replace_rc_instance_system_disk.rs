// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ReplaceRCInstanceSystemDisk`.

use aliyun_rpc_core::{RpcAction, RpcResponse, Secret};

/// Replaces rc instance system disk.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/ReplaceRCInstanceSystemDisk)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct ReplaceRCInstanceSystemDisk {
    /// Image id, for example `m-2zec4lvlhcdkyd13****`.
    pub image_id: Option<String>,
    /// Instance id, for example `rc-m5ei7b1w38w2l91x****`.
    pub instance_id: Option<String>,
    /// Is local disk.
    pub is_local_disk: Option<bool>,
    /// Key pair name, for example `testKeyPairName`.
    pub key_pair_name: Option<String>,
    /// Password.
    pub password: Option<Secret<String>>,
    /// Region id, for example `cn-beijing`.
    pub region_id: Option<String>,
}

/// Answer of [`ReplaceRCInstanceSystemDisk`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ReplaceRCInstanceSystemDiskResponse {
    /// Id of the request.
    pub request_id: String,
}
