// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SetUserSsoSettings`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Sets user sso settings.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/SetUserSsoSettings)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct SetUserSsoSettings {
    /// Authn sign algo, for example `rsa-sha1`.
    pub authn_sign_algo: Option<String>,
    /// Auxiliary domain, for example `example.com`.
    pub auxiliary_domain: Option<String>,
    /// Metadata document, for example `PD94bWwgdmVy****`.
    pub metadata_document: Option<String>,
    /// Sso enabled, for example `true`.
    pub sso_enabled: Option<bool>,
    /// Sso login with domain, for example `true`.
    pub sso_login_with_domain: Option<bool>,
}

/// Answer of [`SetUserSsoSettings`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SetUserSsoSettingsResponse {
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
    /// Sso enabled, for example `true`.
    pub sso_enabled: Option<bool>,
    /// Sso login with domain, for example `true`.
    pub sso_login_with_domain: Option<bool>,
}
