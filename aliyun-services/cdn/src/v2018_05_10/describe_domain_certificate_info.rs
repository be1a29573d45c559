// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDomainCertificateInfo`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes domain certificate info.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainCertificateInfo)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    errors(errors::SIGNATURE_DOES_NOT_MATCH, errors::INTERNAL_ERROR_500)
)]
pub struct DescribeDomainCertificateInfo {
    /// Domain name, for example `example.com`.
    pub domain_name: String,
}

/// Answer of [`DescribeDomainCertificateInfo`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDomainCertificateInfoResponse {
    /// Cert infos.
    #[rpc(wrapper = "CertInfo")]
    pub cert_infos: Vec<CertInfo>,
    /// Id of the request.
    pub request_id: String,
}

/// Cert info.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CertInfo {
    /// Cert domain name.
    pub cert_domain_name: String,
    /// Cert expire time.
    pub cert_expire_time: String,
    /// Cert id.
    pub cert_id: String,
    /// Cert life.
    pub cert_life: String,
    /// Cert name.
    pub cert_name: String,
    /// Cert org.
    pub cert_org: String,
    /// Cert region.
    pub cert_region: String,
    /// Cert start time.
    pub cert_start_time: String,
    /// Cert type.
    pub cert_type: String,
    /// Cert update time.
    pub cert_update_time: String,
    /// Domain cname status.
    pub domain_cname_status: String,
    /// Domain name.
    pub domain_name: String,
    /// Server certificate.
    pub server_certificate: String,
    /// Server certificate status.
    pub server_certificate_status: String,
    /// Status.
    pub status: String,
}
