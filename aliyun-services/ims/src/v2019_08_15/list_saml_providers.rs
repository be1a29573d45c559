// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListSAMLProviders`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists SAML providers.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/ListSAMLProviders)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS,
    paginate(
        token = marker,
        more = is_truncated,
        size = max_items,
        items = saml_providers,
        item = SAMLProvider
    )
)]
pub struct ListSAMLProviders {
    /// Marker, for example `EXAMPLE`.
    pub marker: Option<String>,
    /// Max items, for example `100`.
    pub max_items: Option<i32>,
}

/// Answer of [`ListSAMLProviders`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListSAMLProvidersResponse {
    /// Is truncated, for example `true`.
    pub is_truncated: Option<bool>,
    /// Marker, for example `EXAMPLE`.
    pub marker: String,
    /// Id of the request.
    pub request_id: String,
    /// SAML providers.
    #[rpc(name = "SAMLProviders", wrapper = "SAMLProvider")]
    pub saml_providers: Vec<SAMLProvider>,
}

/// SAML provider.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SAMLProvider {
    /// ARN.
    pub arn: String,
    /// Create date.
    pub create_date: String,
    /// Description.
    pub description: String,
    /// SAML provider name.
    #[rpc(name = "SAMLProviderName")]
    pub saml_provider_name: String,
    /// Update date.
    pub update_date: String,
}
