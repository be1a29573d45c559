// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateLoginProfile`.

use aliyun_rpc_core::{RpcAction, RpcResponse, Secret};

/// Creates login profile.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/CreateLoginProfile)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
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
    /// Status, for example `Active`.
    pub status: Option<String>,
    /// User principal name.
    pub user_principal_name: String,
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
    /// MFA bind required, for example `false`.
    #[rpc(name = "MFABindRequired")]
    pub mfa_bind_required: Option<bool>,
    /// Password reset required.
    pub password_reset_required: Option<bool>,
    /// Password status.
    pub password_status: String,
    /// Status, for example `Active`.
    pub status: String,
    /// Update date, UTC, for example `2020-10-14T03:47:51Z`.
    pub update_date: String,
    /// User principal name.
    pub user_principal_name: String,
}
