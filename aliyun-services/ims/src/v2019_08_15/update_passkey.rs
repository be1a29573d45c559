// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdatePasskey`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Updates passkey.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/UpdatePasskey)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct UpdatePasskey {
    /// Passkey id, for example `PASSKEY-CuZjEHhWcr7GIQOMGvkS`.
    pub passkey_id: Option<String>,
    /// Passkey name, for example `device1`.
    pub passkey_name: Option<String>,
    /// User principal name.
    pub user_principal_name: Option<String>,
}

/// Answer of [`UpdatePasskey`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdatePasskeyResponse {
    /// Id of the request.
    pub request_id: String,
}
