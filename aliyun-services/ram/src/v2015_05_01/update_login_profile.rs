// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateLoginProfile`.

use aliyun_rpc_core::{RpcAction, RpcResponse, Secret};

/// Updates login profile.
///
/// [Official page](https://api.alibabacloud.com/document/Ram/2015-05-01/UpdateLoginProfile)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ram",
    version = "2015-05-01",
    endpoints = super::ENDPOINTS
)]
pub struct UpdateLoginProfile {
    /// MFA bind required, for example `true`.
    #[rpc(name = "MFABindRequired")]
    pub mfa_bind_required: Option<bool>,
    /// Password.
    pub password: Option<Secret<String>>,
    /// Password reset required.
    pub password_reset_required: Option<bool>,
    /// User name, for example `zhangq****`.
    pub user_name: Option<String>,
}

/// Answer of [`UpdateLoginProfile`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateLoginProfileResponse {
    /// Id of the request.
    pub request_id: String,
}
