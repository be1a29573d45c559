// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SetCdnDomainSSLCertificate`.

use aliyun_rpc_core::{RpcAction, RpcEnum, RpcResponse};

use super::errors;

/// Sets CDN domain SSL certificate.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/SetCdnDomainSSLCertificate)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_SSL_PROTOCOL_VALUE_NOT_SUPPORTED, errors::SSL_PUB_MISSING_PARAMETER,
        errors::SSL_PRI_MISSING_PARAMETER, errors::INVALID_SSL_PUB, errors::INVALID_SSL_PRI,
        errors::CERTIFICATE_MISS_MATCH, errors::INVALID_CERTIFICATE_TOO_LONG,
        errors::INVALID_CERT_NAME_TOO_LONG, errors::AUTHENTICATION_FAILED,
        errors::SET_DOMAIN_CERTIFICATE_PARAMETER_ERROR, errors::CERTIFICATE_STATUS_ERROR,
        errors::DELETE_FAILED, errors::CERTIFICATE_NOT_FIND, errors::CERTIFICATE_DUPLICATED,
        errors::CERTIFICATE_FORMAT_ERROR, errors::CERTIFICATE_KEY_NULL, errors::KEY_MALFORMED,
        errors::CERT_STORAGE_FAILED, errors::CERTIFICATE_CONTENT_DUPLICATED,
        errors::CERTIFICATE_EXPIRED, errors::INVALID_DOMAIN_NOT_ONLINE, errors::DECODE_ERROR,
        errors::SSL_PUB_ERROR, errors::SSL_PRI_ERROR, errors::DOMAIN_IN_SAFE_MODE,
        errors::CREATE_CERTIFICATE_FAILED, errors::ABS_CERT_REGION_VALUE_NOT_SUPPORTED,
        errors::CERT_NAME_ALREADY_EXISTS, errors::INVALID_DOMAIN_OFFLINE,
        errors::DOMAIN_IN_PROTECTED_MODE, errors::CERT_NAME_MISSING_PARAMETER,
    )
)]
pub struct SetCdnDomainSSLCertificate {
    /// Cert id, for example `8089870`.
    pub cert_id: Option<i64>,
    /// Cert name, for example `yourCertName`.
    pub cert_name: Option<String>,
    /// Cert region, for example `cn-hangzhou`.
    pub cert_region: Option<String>,
    /// Cert type, for example `upload`.
    pub cert_type: Option<CertType>,
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// SSL pri, for example `y****`.
    #[rpc(name = "SSLPri")]
    pub ssl_pri: Option<String>,
    /// SSL protocol, for example `off`.
    #[rpc(name = "SSLProtocol")]
    pub ssl_protocol: String,
    /// SSL pub, for example `xxx`.
    #[rpc(name = "SSLPub")]
    pub ssl_pub: Option<String>,
}

/// What `CertType` takes.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum CertType {
    /// `cas`.
    #[rpc(name = "cas")]
    Cas,
    /// `upload`.
    #[rpc(name = "upload")]
    Upload,
    /// A word that this version does not know.
    Unknown(String),
}

/// Answer of [`SetCdnDomainSSLCertificate`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SetCdnDomainSSLCertificateResponse {
    /// Id of the request.
    pub request_id: String,
}
