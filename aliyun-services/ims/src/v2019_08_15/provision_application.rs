// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ProvisionApplication`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Operation `ProvisionApplication`.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/ProvisionApplication)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct ProvisionApplication {
    /// App id, for example `407426893752729****`.
    pub app_id: String,
    /// Scopes, for example `openid;aliuid`.
    pub scopes: Option<String>,
}

/// Answer of [`ProvisionApplication`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ProvisionApplicationResponse {
    /// Application provision info.
    pub application_provision_info: Option<ApplicationProvisionInfo>,
    /// Id of the request.
    pub request_id: String,
}

/// Application provision info.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ApplicationProvisionInfo {
    /// Account id, for example `177242285274****`.
    pub account_id: String,
    /// App id, for example `452392483381546****`.
    pub app_id: String,
    /// App name, for example `GiteePrd`.
    pub app_name: String,
    /// App principal name.
    pub app_principal_name: String,
    /// Create date, for example `1603693518000`.
    pub create_date: String,
    /// Delegated scope.
    pub delegated_scope: Option<DelegatedScope>,
    /// Display name, for example `GiteeAliyun`.
    pub display_name: String,
    /// Tenant id, for example `177242285274****`.
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
