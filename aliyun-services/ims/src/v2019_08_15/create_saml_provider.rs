// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateSAMLProvider`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Creates SAML provider.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/CreateSAMLProvider)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct CreateSAMLProvider {
    /// Authn sign algo, for example `rsa-sha1`.
    pub authn_sign_algo: Option<String>,
    /// Description, for example `This is a provider.`.
    pub description: Option<String>,
    /// Encoded SAML metadata document, for example `PD94bWwgdmVy****`.
    #[rpc(name = "EncodedSAMLMetadataDocument")]
    pub encoded_saml_metadata_document: Option<String>,
    /// SAML provider name, for example `test-provider`.
    #[rpc(name = "SAMLProviderName")]
    pub saml_provider_name: String,
}

/// Answer of [`CreateSAMLProvider`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateSAMLProviderResponse {
    /// Id of the request.
    pub request_id: String,
    /// SAML provider.
    #[rpc(name = "SAMLProvider")]
    pub saml_provider: Option<SAMLProvider>,
}

/// SAML provider.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SAMLProvider {
    /// ARN, for example `acs:ram::177242285274****:saml-provider/test-provider`.
    pub arn: String,
    /// Authn sign algo, for example `rsa-sha1`.
    pub authn_sign_algo: String,
    /// Create date, UTC, for example `2020-10-22T02:37:05Z`.
    pub create_date: String,
    /// Description, for example `This is a provider.`.
    pub description: String,
    /// SAML provider name, for example `test-provider`.
    #[rpc(name = "SAMLProviderName")]
    pub saml_provider_name: String,
    /// Update date, UTC, for example `2020-10-22T02:51:20Z`.
    pub update_date: String,
}
