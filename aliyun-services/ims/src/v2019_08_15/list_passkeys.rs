// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListPasskeys`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists passkeys.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/ListPasskeys)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct ListPasskeys {
    /// User principal name.
    pub user_principal_name: Option<String>,
}

/// Answer of [`ListPasskeys`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListPasskeysResponse {
    /// Passkeys.
    pub passkeys: Vec<Passkey>,
    /// Id of the request.
    pub request_id: String,
}

/// Passkey.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Passkey {
    /// Create date, for example `1737450279`.
    pub create_date: String,
    /// Last use date, for example `1737450390`.
    pub last_use_date: String,
    /// Passkey id, for example `PASSKEY-CuZjEHhWcr7GIQOMGvkS`.
    pub passkey_id: String,
    /// Passkey name, for example `device1`.
    pub passkey_name: String,
}
