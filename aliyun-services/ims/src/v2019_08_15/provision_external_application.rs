// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ProvisionExternalApplication`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Operation `ProvisionExternalApplication`.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/ProvisionExternalApplication)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct ProvisionExternalApplication {
    /// App id, for example `403550611646604****`.
    pub app_id: String,
    /// Scopes, for example `openid;aliuid`.
    pub scopes: Option<String>,
}

/// Answer of [`ProvisionExternalApplication`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ProvisionExternalApplicationResponse {
    /// External application.
    pub external_application: Option<ExternalApplication>,
    /// Id of the request.
    pub request_id: String,
}

/// External application.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ExternalApplication {
    /// App principal name.
    pub app_principal_name: String,
    /// Create date, for example `1603693518000`.
    pub create_date: String,
    /// Delegated scope.
    pub delegated_scope: Option<DelegatedScope>,
    /// Display name, for example `GiteeAliyun`.
    pub display_name: String,
    /// Foreign app id, for example `403550611646604****`.
    pub foreign_app_id: String,
    /// Tenant id, for example `157242285274****`.
    pub tenant_id: String,
    /// Update date, for example `1603693518000`.
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
