// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeCertificateInfoByID`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes certificate info by id.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCertificateInfoByID)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    method = GET,
    endpoints = super::ENDPOINTS,
    errors(errors::CERT_NOT_EXISTED, errors::SIGNATURE_DOES_NOT_MATCH)
)]
pub struct DescribeCertificateInfoByID {
    /// Cert id, for example `1644xx`.
    pub cert_id: String,
}

/// Answer of [`DescribeCertificateInfoByID`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeCertificateInfoByIDResponse {
    /// Cert infos.
    #[rpc(wrapper = "CertInfo")]
    pub cert_infos: Vec<CertInfo>,
    /// Id of the request.
    pub request_id: String,
}

/// Cert info.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CertInfo {
    /// Cert expire time.
    pub cert_expire_time: String,
    /// Cert id.
    pub cert_id: String,
    /// Cert name.
    pub cert_name: String,
    /// Cert type.
    pub cert_type: String,
    /// Create time.
    pub create_time: String,
    /// Domain list.
    pub domain_list: String,
    /// HTTPs crt.
    pub https_crt: String,
}
