// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SetDomainExtensionAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Sets domain extension attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/SetDomainExtensionAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER_DOMAIN_EXTENSION_ID,
        errors::INVALID_PARAMETER_SERVER_CERTIFICATE_ID, errors::DOMAIN_EXTENSION_PROCESSING,
        errors::INCORRECT_STATUS_DOMAIN_EXTENSION, errors::INVALID_PARAMETER_CERTIFICATE_ID,
        errors::INVALID_PARAM_SIZE_CERTIFICATE_ID, errors::MISSING_PARAMETER_CERTIFICATE_ID,
        errors::INVALID_PARAMETER_REGION_NOT_SUPPORT, errors::CERTIFICATE_TYPE_MISMATCHED,
        errors::SPEC_NOT_SUPPORT_PARAMETER, errors::CN_CERTIFICATE_NOT_SUPPORT,
        errors::INVALID_PARAM_CERTIFICATE_BINDING_TYPE, errors::MISSING_PARAM_SERVER_CERTIFICATES,
        errors::INVALID_PARAM_SIZE_SERVER_CERTIFICATES,
    )
)]
pub struct SetDomainExtensionAttribute {
    /// Domain extension id, for example `de-bp1rp7ta*****`.
    pub domain_extension_id: String,
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
    /// Server certificate id, for example `1231579xxxxxxxx_166f8204689_1714763408_709981xxx`.
    pub server_certificate_id: Option<String>,
}

/// Answer of [`SetDomainExtensionAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SetDomainExtensionAttributeResponse {
    /// Id of the request.
    pub request_id: String,
}
