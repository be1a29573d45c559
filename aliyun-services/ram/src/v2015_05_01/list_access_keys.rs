// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListAccessKeys`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists access keys.
///
/// [Official page](https://api.alibabacloud.com/document/Ram/2015-05-01/ListAccessKeys)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ram",
    version = "2015-05-01",
    endpoints = super::ENDPOINTS
)]
pub struct ListAccessKeys {
    /// User name, for example `zhangq****`.
    pub user_name: Option<String>,
}

/// Answer of [`ListAccessKeys`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListAccessKeysResponse {
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
    /// Status.
    pub status: String,
}
