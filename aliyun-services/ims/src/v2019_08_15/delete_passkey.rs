// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeletePasskey`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Deletes passkey.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/DeletePasskey)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct DeletePasskey {
    /// Passkey id, for example `PASSKEY-CuZjEHhWcr7GIQOMGvkS`.
    pub passkey_id: Option<String>,
    /// User principal name.
    pub user_principal_name: Option<String>,
}

/// Answer of [`DeletePasskey`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeletePasskeyResponse {
    /// Id of the request.
    pub request_id: String,
}
