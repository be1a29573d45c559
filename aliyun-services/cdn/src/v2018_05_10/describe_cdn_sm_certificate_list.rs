// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeCdnSMCertificateList`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes CDN sm certificate list.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCdnSMCertificateList)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeCdnSMCertificateList {
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// Owner id.
    pub owner_id: Option<i64>,
}

/// Answer of [`DescribeCdnSMCertificateList`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeCdnSMCertificateListResponse {
    /// Certificate list model.
    pub certificate_list_model: Option<CertificateListModel>,
    /// Id of the request.
    pub request_id: String,
}

/// Certificate list model.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CertificateListModel {
    /// Cert list.
    #[rpc(wrapper = "Cert")]
    pub cert_list: Vec<Cert>,
    /// Count, for example `2`.
    pub count: Option<i64>,
}

/// Cert.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Cert {
    /// Cert identifier.
    pub cert_identifier: String,
    /// Cert name.
    pub cert_name: String,
    /// Common.
    pub common: String,
    /// Issuer.
    pub issuer: String,
}
