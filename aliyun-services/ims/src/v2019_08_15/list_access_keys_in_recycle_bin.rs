// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListAccessKeysInRecycleBin`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists access keys in recycle bin.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/ListAccessKeysInRecycleBin)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct ListAccessKeysInRecycleBin {
    /// User id, for example `20732900249392****`.
    pub user_id: Option<String>,
}

/// Answer of [`ListAccessKeysInRecycleBin`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListAccessKeysInRecycleBinResponse {
    /// Access keys.
    #[rpc(wrapper = "AccessKey")]
    pub access_keys: Vec<AccessKey>,
    /// Id of the request.
    pub request_id: String,
}

/// Access key.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AccessKey {
    /// Access key id.
    pub access_key_id: String,
    /// Create date.
    pub create_date: String,
    /// Delete date.
    pub delete_date: String,
    /// Recycle date.
    pub recycle_date: String,
}
