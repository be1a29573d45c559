// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetLoginProfile`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Gets login profile.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/GetLoginProfile)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct GetLoginProfile {
    /// User principal name.
    pub user_principal_name: String,
}

/// Answer of [`GetLoginProfile`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetLoginProfileResponse {
    /// Login profile.
    pub login_profile: Option<LoginProfile>,
    /// Id of the request.
    pub request_id: String,
}

/// Login profile.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct LoginProfile {
    /// Auto disable login status, for example `true`.
    pub auto_disable_login_status: String,
    /// Last login time, UTC, for example `2020-10-14T07:25:25Z`.
    pub last_login_time: String,
    /// MFA bind required, for example `false`.
    #[rpc(name = "MFABindRequired")]
    pub mfa_bind_required: Option<bool>,
    /// Password reset required.
    pub password_reset_required: Option<bool>,
    /// Password status.
    pub password_status: String,
    /// Status, for example `Active`.
    pub status: String,
    /// Update date, UTC, for example `2020-10-14T06:56:45Z`.
    pub update_date: String,
    /// User principal name.
    pub user_principal_name: String,
}
