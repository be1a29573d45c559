// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeCdnHttpsDomainList`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes CDN HTTPs domain list.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCdnHttpsDomainList)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = cert_infos,
        item = CertInfo
    ),
    errors(errors::NO_HTTPS_DOMAIN)
)]
pub struct DescribeCdnHttpsDomainList {
    /// Keyword, for example `com`.
    pub keyword: Option<String>,
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
}

/// Answer of [`DescribeCdnHttpsDomainList`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeCdnHttpsDomainListResponse {
    /// Cert infos.
    #[rpc(wrapper = "CertInfo")]
    pub cert_infos: Vec<CertInfo>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Cert info.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CertInfo {
    /// Cert common name.
    pub cert_common_name: String,
    /// Cert expire time.
    pub cert_expire_time: String,
    /// Cert name.
    pub cert_name: String,
    /// Cert start time.
    pub cert_start_time: String,
    /// Cert status.
    pub cert_status: String,
    /// Cert type.
    pub cert_type: String,
    /// Cert update time.
    pub cert_update_time: String,
    /// Domain name.
    pub domain_name: String,
}
