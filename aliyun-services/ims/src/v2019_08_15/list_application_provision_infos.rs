// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListApplicationProvisionInfos`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists application provision infos.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/ListApplicationProvisionInfos)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct ListApplicationProvisionInfos {
    /// Source type, for example `external`.
    pub source_type: Option<String>,
}

/// Answer of [`ListApplicationProvisionInfos`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListApplicationProvisionInfosResponse {
    /// Application provision infos.
    #[rpc(wrapper = "ApplicationProvisionInfo")]
    pub application_provision_infos: Vec<ApplicationProvisionInfo>,
    /// Id of the request.
    pub request_id: String,
}

/// Application provision info.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ApplicationProvisionInfo {
    /// Account id.
    pub account_id: String,
    /// App id.
    pub app_id: String,
    /// App name.
    pub app_name: String,
    /// Create date.
    pub create_date: String,
    /// Delegated scope.
    pub delegated_scope: Option<DelegatedScope>,
    /// Display name.
    pub display_name: String,
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
