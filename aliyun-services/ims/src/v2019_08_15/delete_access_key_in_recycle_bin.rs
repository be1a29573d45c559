// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteAccessKeyInRecycleBin`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Deletes access key in recycle bin.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/DeleteAccessKeyInRecycleBin)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct DeleteAccessKeyInRecycleBin {
    /// User access key id.
    pub user_access_key_id: Option<String>,
    /// User id, for example `20732900249392****`.
    pub user_id: Option<String>,
}

/// Answer of [`DeleteAccessKeyInRecycleBin`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteAccessKeyInRecycleBinResponse {
    /// Id of the request.
    pub request_id: String,
}
