// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateApplication`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Updates application.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/UpdateApplication)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct UpdateApplication {
    /// App id, for example `472457090344041****`.
    pub app_id: String,
    /// New access token validity, for example `3600`.
    pub new_access_token_validity: Option<i32>,
    /// New display name, for example `NewApp`.
    pub new_display_name: Option<String>,
    /// New is multi tenant, for example `true`.
    pub new_is_multi_tenant: Option<bool>,
    /// New predefined scopes, for example `openid`.
    pub new_predefined_scopes: Option<String>,
    /// New redirect URIs, for example `https://www.example.com`.
    pub new_redirect_uris: Option<String>,
    /// New refresh token validity, for example `7776000`.
    pub new_refresh_token_validity: Option<i32>,
    /// New required scopes, for example `profile;aliuid`.
    pub new_required_scopes: Option<String>,
    /// New secret required.
    pub new_secret_required: Option<bool>,
}

/// Answer of [`UpdateApplication`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateApplicationResponse {
    /// Application.
    pub application: Option<Application>,
    /// Id of the request.
    pub request_id: String,
}

/// Application.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Application {
    /// Access token validity, for example `3600`.
    pub access_token_validity: Option<i64>,
    /// Account id, for example `177242285274****`.
    pub account_id: String,
    /// App id, for example `472457090344041****`.
    pub app_id: String,
    /// App name, for example `myapp`.
    pub app_name: String,
    /// App type, for example `WebApp`.
    pub app_type: String,
    /// Create date, UTC, for example `2020-10-23T08:06:57Z`.
    pub create_date: String,
    /// Delegated scope.
    pub delegated_scope: Option<DelegatedScope>,
    /// Display name, for example `NewApp`.
    pub display_name: String,
    /// Is multi tenant, for example `true`.
    pub is_multi_tenant: Option<bool>,
    /// Protocol version, for example `2.0`.
    pub protocol_version: String,
    /// Redirect URIs.
    #[rpc(wrapper = "RedirectUri")]
    pub redirect_uris: Vec<String>,
    /// Refresh token validity, for example `7776000`.
    pub refresh_token_validity: Option<i64>,
    /// Secret required.
    pub secret_required: Option<bool>,
    /// Update date, UTC, for example `2020-10-23T08:06:57Z`.
    pub update_date: String,
}

/// Delegated scope.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DelegatedScope {
    /// Predefined scopes.
    #[rpc(wrapper = "PredefinedScope")]
    pub predefined_scopes: Vec<PredefinedScope>,
}

/// Predefined scope.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PredefinedScope {
    /// Description.
    pub description: String,
    /// Name.
    pub name: String,
    /// Required.
    pub required: Option<bool>,
}
