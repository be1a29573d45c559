// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateLoginProfile`.

use aliyun_rpc_core::{RpcAction, RpcResponse, Secret};

/// Creates login profile.
///
/// [Official page](https://api.alibabacloud.com/document/Ram/2015-05-01/CreateLoginProfile)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ram",
    version = "2015-05-01",
    endpoints = super::ENDPOINTS
)]
pub struct CreateLoginProfile {
    /// MFA bind required, for example `false`.
    #[rpc(name = "MFABindRequired")]
    pub mfa_bind_required: Option<bool>,
    /// Password.
    pub password: Option<Secret<String>>,
    /// Password reset required.
    pub password_reset_required: Option<bool>,
    /// User name, for example `zhangq****`.
    pub user_name: Option<String>,
}

/// Answer of [`CreateLoginProfile`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateLoginProfileResponse {
    /// Login profile.
    pub login_profile: Option<LoginProfile>,
    /// Id of the request.
    pub request_id: String,
}

/// Login profile.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct LoginProfile {
    /// Create date, UTC, for example `2015-01-23T12:33:18Z`.
    pub create_date: String,
    /// MFA bind required, for example `false`.
    #[rpc(name = "MFABindRequired")]
    pub mfa_bind_required: Option<bool>,
    /// Password reset required.
    pub password_reset_required: Option<bool>,
    /// User name, for example `zhangq****`.
    pub user_name: String,
}
