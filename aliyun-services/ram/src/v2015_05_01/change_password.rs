// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ChangePassword`.

use aliyun_rpc_core::{RpcAction, RpcResponse, Secret};

/// Changes password.
///
/// [Official page](https://api.alibabacloud.com/document/Ram/2015-05-01/ChangePassword)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ram",
    version = "2015-05-01",
    endpoints = super::ENDPOINTS
)]
pub struct ChangePassword {
    /// New password.
    pub new_password: Option<Secret<String>>,
    /// Old password.
    pub old_password: Option<Secret<String>>,
}

/// Answer of [`ChangePassword`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ChangePasswordResponse {
    /// Id of the request.
    pub request_id: String,
}
