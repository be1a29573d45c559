// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `RestoreUserFromRecycleBin`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Restores user from recycle bin.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/RestoreUserFromRecycleBin)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct RestoreUserFromRecycleBin {
    /// User id, for example `20732900249392****`.
    pub user_id: Option<String>,
}

/// Answer of [`RestoreUserFromRecycleBin`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RestoreUserFromRecycleBinResponse {
    /// Id of the request.
    pub request_id: String,
}
