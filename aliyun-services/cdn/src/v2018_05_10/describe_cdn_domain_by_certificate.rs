// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeCdnDomainByCertificate`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes CDN domain by certificate.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCdnDomainByCertificate)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    errors(
        errors::CERTIFICATE_FORMAT_ERROR, errors::SSL_PUB_MISSING_PARAMETER, errors::DECODE_ERROR,
        errors::CERTIFICATE_DECODE_ERROR, errors::INTERNAL_ERROR_500,
    )
)]
pub struct DescribeCdnDomainByCertificate {
    /// Exact, for example `true`.
    pub exact: Option<bool>,
    /// SSL pub, for example `******`.
    #[rpc(name = "SSLPub")]
    pub ssl_pub: String,
    /// SSL status, for example `true`.
    #[rpc(name = "SSLStatus")]
    pub ssl_status: Option<bool>,
}

/// Answer of [`DescribeCdnDomainByCertificate`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeCdnDomainByCertificateResponse {
    /// Cert infos.
    #[rpc(wrapper = "CertInfo")]
    pub cert_infos: Vec<CertInfo>,
    /// Id of the request.
    pub request_id: String,
}

/// Cert info.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CertInfo {
    /// Cert ca is legacy.
    pub cert_ca_is_legacy: String,
    /// Cert expire time.
    pub cert_expire_time: String,
    /// Cert expired.
    pub cert_expired: String,
    /// Cert start time.
    pub cert_start_time: String,
    /// Cert subject common name.
    pub cert_subject_common_name: String,
    /// Cert type.
    pub cert_type: String,
    /// Domain list.
    pub domain_list: String,
    /// Domain names.
    pub domain_names: String,
    /// Issuer.
    pub issuer: String,
}
