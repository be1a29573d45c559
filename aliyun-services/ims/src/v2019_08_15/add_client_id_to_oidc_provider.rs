// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AddClientIdToOIDCProvider`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Adds client id to OIDC provider.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/AddClientIdToOIDCProvider)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct AddClientIdToOIDCProvider {
    /// Client id, for example `598469743454717****`.
    pub client_id: Option<String>,
    /// OIDC provider name, for example `TestOIDCProvider`.
    #[rpc(name = "OIDCProviderName")]
    pub oidc_provider_name: Option<String>,
}

/// Answer of [`AddClientIdToOIDCProvider`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AddClientIdToOIDCProviderResponse {
    /// OIDC provider.
    #[rpc(name = "OIDCProvider")]
    pub oidc_provider: Option<OIDCProvider>,
    /// Id of the request.
    pub request_id: String,
}

/// OIDC provider.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct OIDCProvider {
    /// ARN, for example `acs:ram::177242285274****:oidc-provider/TestOIDCProvider`.
    pub arn: String,
    /// Client ids, for example `498469743454717****,598469743454717****`.
    pub client_ids: String,
    /// Create date, UTC, for example `2021-11-11T06:56:03Z`.
    pub create_date: String,
    /// Description, for example `This is a new OIDC Provider.`.
    pub description: String,
    /// Fingerprints, for example `902ef2deeb3c5b13ea4c3d5193629309e231****`.
    pub fingerprints: String,
    /// Gmt create, for example `1636613763000`.
    pub gmt_create: String,
    /// Gmt modified, for example `1636706309000`.
    pub gmt_modified: String,
    /// Issuance limit time, for example `12`.
    pub issuance_limit_time: Option<i64>,
    /// Issuer URL, for example `https://xxxxxx.example.com`.
    pub issuer_url: String,
    /// OIDC provider name, for example `TestOIDCProvider`.
    #[rpc(name = "OIDCProviderName")]
    pub oidc_provider_name: String,
    /// Update date, UTC, for example `2021-11-12T08:38:29Z`.
    pub update_date: String,
}
