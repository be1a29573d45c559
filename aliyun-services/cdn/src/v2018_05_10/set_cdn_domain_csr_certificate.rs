// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SetCdnDomainCSRCertificate`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Sets CDN domain CSR certificate.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/SetCdnDomainCSRCertificate)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    errors(
        errors::CERTIFICATE_MISSING_PARAMETER, errors::CERTIFICATE_ENCODE_ERROR,
        errors::CERTIFICATE_DECODE_ERROR, errors::CERTIFICATE_FORMAT_ERROR,
        errors::CERTIFICATE_MISS_MATCH, errors::CERTIFICATE_NO_PRIVATE_KEY,
        errors::INTERNAL_FORBID_ERROR, errors::INTERNAL_CONFIG_ERROR,
    )
)]
pub struct SetCdnDomainCSRCertificate {
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// Server certificate.
    pub server_certificate: String,
}

/// Answer of [`SetCdnDomainCSRCertificate`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SetCdnDomainCSRCertificateResponse {
    /// Id of the request.
    pub request_id: String,
}
