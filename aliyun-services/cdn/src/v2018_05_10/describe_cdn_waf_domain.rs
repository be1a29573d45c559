// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeCdnWafDomain`.

use aliyun_rpc_core::{RpcAction, RpcEnum, RpcResponse};

use super::errors;

/// Describes CDN waf domain.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCdnWafDomain)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER, errors::INVALID_PARAMETER_REGION_ID,
        errors::INVALID_PARAMETER_DOMAIN, errors::DOMAIN_NOT_EXIST,
    )
)]
pub struct DescribeCdnWafDomain {
    /// Domain name, for example `example.com`.
    pub domain_name: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: RegionId,
    /// Resource group id, for example `1234`.
    pub resource_group_id: Option<String>,
}

/// What `RegionId` takes.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum RegionId {
    /// `cn-hangzhou`.
    #[rpc(name = "cn-hangzhou")]
    CnHangzhou,
    /// `ap-southeast-1`.
    #[rpc(name = "ap-southeast-1")]
    ApSoutheast1,
    /// A word that this version does not know.
    Unknown(String),
}

/// Answer of [`DescribeCdnWafDomain`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeCdnWafDomainResponse {
    /// Out put domains.
    pub out_put_domains: Vec<OutPutDomain>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Out put domain.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct OutPutDomain {
    /// ACL status, for example `1`.
    pub acl_status: String,
    /// Cc status, for example `1`.
    pub cc_status: String,
    /// Domain, for example `example.com`.
    pub domain: String,
    /// Status, for example `1`.
    pub status: String,
    /// Waf status, for example `1`.
    pub waf_status: String,
}
