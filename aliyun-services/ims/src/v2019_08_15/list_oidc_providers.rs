// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListOIDCProviders`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists OIDC providers.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/ListOIDCProviders)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS,
    paginate(
        token = marker,
        more = is_truncated,
        size = max_items,
        items = oidc_providers,
        item = OIDCProvider
    )
)]
pub struct ListOIDCProviders {
    /// Marker, for example `EXAMPLE`.
    pub marker: Option<String>,
    /// Max items, for example `100`.
    pub max_items: Option<i32>,
}

/// Answer of [`ListOIDCProviders`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListOIDCProvidersResponse {
    /// Is truncated, for example `false`.
    pub is_truncated: Option<bool>,
    /// Marker, for example `EXAMPLE`.
    pub marker: String,
    /// OIDC providers.
    #[rpc(name = "OIDCProviders", wrapper = "OIDCProvider")]
    pub oidc_providers: Vec<OIDCProvider>,
    /// Id of the request.
    pub request_id: String,
}

/// OIDC provider.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct OIDCProvider {
    /// ARN.
    pub arn: String,
    /// Client ids.
    pub client_ids: String,
    /// Create date.
    pub create_date: String,
    /// Description.
    pub description: String,
    /// Fingerprints.
    pub fingerprints: String,
    /// Gmt create.
    pub gmt_create: String,
    /// Gmt modified.
    pub gmt_modified: String,
    /// Issuance limit time.
    pub issuance_limit_time: Option<i64>,
    /// Issuer URL.
    pub issuer_url: String,
    /// OIDC provider name.
    #[rpc(name = "OIDCProviderName")]
    pub oidc_provider_name: String,
    /// Update date.
    pub update_date: String,
}
