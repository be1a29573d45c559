// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteOIDCProvider`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Deletes OIDC provider.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/DeleteOIDCProvider)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct DeleteOIDCProvider {
    /// OIDC provider name, for example `TestOIDCProvider`.
    #[rpc(name = "OIDCProviderName")]
    pub oidc_provider_name: Option<String>,
}

/// Answer of [`DeleteOIDCProvider`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteOIDCProviderResponse {
    /// Id of the request.
    pub request_id: String,
}
