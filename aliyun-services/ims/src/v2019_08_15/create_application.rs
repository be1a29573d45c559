// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateApplication`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Creates application.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/CreateApplication)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct CreateApplication {
    /// Access token validity, for example `3600`.
    pub access_token_validity: Option<i32>,
    /// App name, for example `myapp`.
    pub app_name: Option<String>,
    /// App type, for example `WebApp`.
    pub app_type: String,
    /// Display name, for example `myapp`.
    pub display_name: String,
    /// Is multi tenant, for example `false`.
    pub is_multi_tenant: Option<bool>,
    /// Predefined scopes, for example `aliuid;profile`.
    pub predefined_scopes: Option<String>,
    /// Protocol version, for example `2.0`.
    pub protocol_version: Option<String>,
    /// Redirect URIs, for example `https://www.example.com`.
    pub redirect_uris: Option<String>,
    /// Refresh token validity, for example `2592000`.
    pub refresh_token_validity: Option<i32>,
    /// Required scopes, for example `aliuid`.
    pub required_scopes: Option<String>,
    /// Secret required.
    pub secret_required: Option<bool>,
}

/// Answer of [`CreateApplication`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateApplicationResponse {
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
    /// Display name, for example `myapp`.
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
