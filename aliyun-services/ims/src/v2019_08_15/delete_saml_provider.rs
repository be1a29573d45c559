// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteSAMLProvider`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Deletes SAML provider.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/DeleteSAMLProvider)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct DeleteSAMLProvider {
    /// SAML provider name, for example `test-provider`.
    #[rpc(name = "SAMLProviderName")]
    pub saml_provider_name: String,
}

/// Answer of [`DeleteSAMLProvider`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteSAMLProviderResponse {
    /// Id of the request.
    pub request_id: String,
}
