// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `RestoreAccessKeyFromRecycleBin`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Restores access key from recycle bin.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/RestoreAccessKeyFromRecycleBin)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct RestoreAccessKeyFromRecycleBin {
    /// User access key id.
    pub user_access_key_id: Option<String>,
    /// User id, for example `20732900249392****`.
    pub user_id: Option<String>,
}

/// Answer of [`RestoreAccessKeyFromRecycleBin`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RestoreAccessKeyFromRecycleBinResponse {
    /// Id of the request.
    pub request_id: String,
}
