// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListApplications`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists applications.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/ListApplications)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct ListApplications {}

/// Answer of [`ListApplications`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListApplicationsResponse {
    /// Applications.
    #[rpc(wrapper = "Application")]
    pub applications: Vec<Application>,
    /// Id of the request.
    pub request_id: String,
}

/// Application.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Application {
    /// Access token validity.
    pub access_token_validity: Option<i64>,
    /// Account id.
    pub account_id: String,
    /// App id.
    pub app_id: String,
    /// App name.
    pub app_name: String,
    /// App type.
    pub app_type: String,
    /// Create date.
    pub create_date: String,
    /// Delegated scope.
    pub delegated_scope: Option<DelegatedScope>,
    /// Display name.
    pub display_name: String,
    /// Is multi tenant.
    pub is_multi_tenant: Option<bool>,
    /// Protocol version.
    pub protocol_version: String,
    /// Redirect URIs.
    #[rpc(wrapper = "RedirectUri")]
    pub redirect_uris: Vec<String>,
    /// Refresh token validity.
    pub refresh_token_validity: Option<i64>,
    /// Secret required.
    pub secret_required: Option<bool>,
    /// Update date.
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
