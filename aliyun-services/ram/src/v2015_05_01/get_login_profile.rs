// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetLoginProfile`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Gets login profile.
///
/// [Official page](https://api.alibabacloud.com/document/Ram/2015-05-01/GetLoginProfile)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ram",
    version = "2015-05-01",
    endpoints = super::ENDPOINTS
)]
pub struct GetLoginProfile {
    /// User name, for example `zhangq****`.
    pub user_name: Option<String>,
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
    /// Create date, UTC, for example `2015-01-23T12:33:18Z`.
    pub create_date: String,
    /// MFA bind required, for example `true`.
    #[rpc(name = "MFABindRequired")]
    pub mfa_bind_required: Option<bool>,
    /// Password reset required.
    pub password_reset_required: Option<bool>,
    /// User name, for example `zhangq****`.
    pub user_name: String,
}
