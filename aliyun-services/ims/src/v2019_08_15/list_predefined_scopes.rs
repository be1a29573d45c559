// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListPredefinedScopes`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists predefined scopes.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/ListPredefinedScopes)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct ListPredefinedScopes {
    /// App type, for example `WebApp`.
    pub app_type: Option<String>,
}

/// Answer of [`ListPredefinedScopes`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListPredefinedScopesResponse {
    /// Predefined scopes.
    #[rpc(wrapper = "PredefinedScope")]
    pub predefined_scopes: Vec<PredefinedScope>,
    /// Id of the request.
    pub request_id: String,
}

/// Predefined scope.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PredefinedScope {
    /// Description.
    pub description: String,
    /// Name.
    pub name: String,
}
