// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateAccessKey`.

use aliyun_rpc_core::{RpcAction, RpcResponse, Secret};

/// Creates access key.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/CreateAccessKey)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct CreateAccessKey {
    /// User principal name.
    pub user_principal_name: Option<String>,
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
    /// Create date, UTC, for example `2020-10-15T08:08:54Z`.
    pub create_date: String,
    /// Status, for example `Active`.
    pub status: String,
}
