// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListExternalApplications`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists external applications.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/ListExternalApplications)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct ListExternalApplications {}

/// Answer of [`ListExternalApplications`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListExternalApplicationsResponse {
    /// External applications.
    #[rpc(wrapper = "ExternalApplication")]
    pub external_applications: Vec<ExternalApplication>,
    /// Is truncated, for example `true`.
    pub is_truncated: Option<bool>,
    /// Marker, for example `EXAMPLE`.
    pub marker: String,
    /// Id of the request.
    pub request_id: String,
}

/// External application.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ExternalApplication {
    /// App principal name.
    pub app_principal_name: String,
    /// Create date.
    pub create_date: String,
    /// Delegated scope.
    pub delegated_scope: Option<DelegatedScope>,
    /// Display name.
    pub display_name: String,
    /// Foreign app id.
    pub foreign_app_id: String,
    /// Tenant id.
    pub tenant_id: String,
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
}
