// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetUserSsoSettings`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Gets user sso settings.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/GetUserSsoSettings)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct GetUserSsoSettings {}

/// Answer of [`GetUserSsoSettings`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetUserSsoSettingsResponse {
    /// Id of the request.
    pub request_id: String,
    /// User sso settings.
    pub user_sso_settings: Option<UserSsoSettings>,
}

/// User sso settings.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UserSsoSettings {
    /// Authn sign algo, for example `rsa-sha1`.
    pub authn_sign_algo: String,
    /// Auxiliary domain, for example `example.com`.
    pub auxiliary_domain: String,
    /// Metadata document, for example `PD94bWwgdmVy****`.
    pub metadata_document: String,
    /// Sso enabled, for example `false`.
    pub sso_enabled: Option<bool>,
    /// Sso login with domain, for example `true`.
    pub sso_login_with_domain: Option<bool>,
}
