// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateDomainExtension`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates domain extension.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/CreateDomainExtension)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_ACTION_REGION_NOT_SUPPORT, errors::INVALID_PARAMETER_SERVER_CERTIFICATE_ID,
        errors::INVALID_PARAMETER_DOMAIN, errors::DOMAIN_EXTENSION_PROCESSING,
        errors::DOMAIN_EXTENSION_NUMBER_OVER_LIMIT, errors::DOMAIN_EXTENSION_NOT_SUPPORT,
        errors::INVALID_PARAMETER_CERTIFICATE_ID, errors::INVALID_PARAM_SIZE_CERTIFICATE_ID,
        errors::MISSING_PARAMETER_CERTIFICATE_ID, errors::INVALID_PARAMETER_REGION_NOT_SUPPORT,
        errors::CERTIFICATE_TYPE_MISMATCHED, errors::SPEC_NOT_SUPPORT_PARAMETER,
        errors::CN_CERTIFICATE_NOT_SUPPORT, errors::INVALID_PARAM_CERTIFICATE_BINDING_TYPE,
        errors::MISSING_PARAM_SERVER_CERTIFICATES, errors::INVALID_PARAM_SIZE_SERVER_CERTIFICATES,
        errors::TOO_MANY_LISTENERS,
    )
)]
pub struct CreateDomainExtension {
    /// Domain, for example `*.example1.com`.
    pub domain: String,
    /// Listener port, for example `443`.
    pub listener_port: i32,
    /// Load balancer id, for example `lb-bp1o94dp5i6earrxxxxxx`.
    pub load_balancer_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Server certificate id, for example `123157xxxxxxx_166f820xxxxxx_1714763408_709981xxxx`.
    pub server_certificate_id: Option<String>,
}

/// Answer of [`CreateDomainExtension`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateDomainExtensionResponse {
    /// Domain extension id, for example `de-bp1rp7ta19******`.
    pub domain_extension_id: String,
    /// Listener port, for example `80`.
    pub listener_port: Option<i64>,
    /// Id of the request.
    pub request_id: String,
}
