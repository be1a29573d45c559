// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDomainsBySource`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes domains by source.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainsBySource)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MISSING_PARAMETER, errors::INVALID_SOURCES_MALFORMED,
        errors::INVALID_SOURCES_NOT_FOUND,
    )
)]
pub struct DescribeDomainsBySource {
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Sources, for example `example.com`.
    pub sources: String,
}

/// Answer of [`DescribeDomainsBySource`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDomainsBySourceResponse {
    /// Domains list.
    #[rpc(wrapper = "DomainsData")]
    pub domains_list: Vec<Domain>,
    /// Id of the request.
    pub request_id: String,
    /// Sources, for example `example.com,aliyundoc.com`.
    pub sources: String,
}

/// Domain.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Domain {
    /// Domain infos.
    #[rpc(wrapper = "domainInfo")]
    pub domain_infos: Vec<DomainInfo>,
    /// Domains.
    #[rpc(wrapper = "domainNames")]
    pub domains: Vec<String>,
    /// Source.
    pub source: String,
}

/// Domain info.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DomainInfo {
    /// CDN type.
    pub cdn_type: String,
    /// Create time.
    pub create_time: String,
    /// Domain cname.
    pub domain_cname: String,
    /// Domain name.
    pub domain_name: String,
    /// Status.
    pub status: String,
    /// Update time.
    pub update_time: String,
}
