// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateAccessKey`.

use aliyun_rpc_core::{RpcAction, RpcResponse, Secret};

/// Creates access key.
///
/// [Official page](https://api.alibabacloud.com/document/Ram/2015-05-01/CreateAccessKey)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ram",
    version = "2015-05-01",
    endpoints = super::ENDPOINTS
)]
pub struct CreateAccessKey {
    /// User name, for example `zhangq****`.
    pub user_name: Option<String>,
}

/// Answer of [`CreateAccessKey`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateAccessKeyResponse {
    /// Access key.
    pub access_key: Option<AccessKey>,
    /// Id of the request.
    pub request_id: String,
}

/// Access key.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AccessKey {
    /// Access key id.
    pub access_key_id: String,
    /// Access key secret.
    pub access_key_secret: Secret<String>,
    /// Create date, UTC, for example `2015-01-23T12:33:18Z`.
    pub create_date: String,
    /// Status, for example `Active`.
    pub status: String,
}
