// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeCdnCertificateList`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes CDN certificate list.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCdnCertificateList)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS
)]
#[deprecated = "the vendor advises against it"]
pub struct DescribeCdnCertificateList {
    /// Domain name, for example `example.com`.
    pub domain_name: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
}

/// Answer of [`DescribeCdnCertificateList`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeCdnCertificateListResponse {
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
    /// Cert id.
    pub cert_id: String,
    /// Cert name.
    pub cert_name: String,
    /// Common.
    pub common: String,
    /// Fingerprint.
    pub fingerprint: String,
    /// Issuer.
    pub issuer: String,
    /// Last time.
    pub last_time: Option<i64>,
}
