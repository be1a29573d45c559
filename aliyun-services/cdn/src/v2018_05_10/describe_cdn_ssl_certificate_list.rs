// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeCdnSSLCertificateList`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes CDN SSL certificate list.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCdnSSLCertificateList)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        size = page_size,
        items = certificate_list_model?.cert_list,
        item = Cert
    ),
    errors(errors::NOT_FOUND_CERT_LIST)
)]
pub struct DescribeCdnSSLCertificateList {
    /// Domain name, for example `www.example.com`.
    pub domain_name: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Search keyword, for example `certabc`.
    pub search_keyword: Option<String>,
}

/// Answer of [`DescribeCdnSSLCertificateList`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeCdnSSLCertificateListResponse {
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
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
}

/// Cert.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Cert {
    /// Cert id.
    pub cert_id: String,
    /// Cert name.
    pub cert_name: String,
    /// Cert region.
    pub cert_region: String,
    /// Common.
    pub common: String,
    /// Fingerprint.
    pub fingerprint: String,
    /// Issuer.
    pub issuer: String,
    /// Last time.
    pub last_time: Option<i64>,
}
