// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `BatchAddCdnDomain`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Batches add CDN domain.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/BatchAddCdnDomain)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_DOMAIN_NAME_MALFORMED, errors::MISSING_PARAMETER,
        errors::INVALID_CDN_TYPE_MALFORMED, errors::INVALID_SOURCES_MALFORMED,
        errors::INVALID_SOURCE_TYPE_MALFORMED, errors::INVALID_SOURCE_PRIORITY_MALFORMED,
        errors::INVALID_TYPE_AND_CONTENT_MISS_MATCH, errors::INVALID_SCOPE_MALFORMED,
        errors::SOURCE_IP_EXCEED, errors::INVALID_CERTIFICATE,
        errors::INVALID_CERTIFICATE_TOO_LONG, errors::INNER_ADD_DOMAIN_DENIED,
        errors::CHECK_SOURCE_HEALTH_FAILED, errors::EXTENSIVE_AND_ALL_BOTH_EXIST,
        errors::CDN_TYPE_NOT_SUPPORT_EXTENSIVE_DOMAIN,
        errors::EXTENSIVE_AND_SPECIFIC_DOMAIN_CONFLICT,
        errors::INVALID_RESOURCE_GROUP_ID_MALFORMED, errors::DOMAIN_RESERVED,
        errors::INVALID_DOMAIN_NAME_LEVEL, errors::INVALID_TOP_LEVEL_DOMAIN_MALFORMED,
        errors::TOP_LEVEL_DOMAIN_NOT_FOUND, errors::ENTITY_NOT_EXISTS_RESOURCE_GROUP,
        errors::ENTITY_NOT_EXIST_RESOURCE_GROUP, errors::INVALID_STATUS_RESOURCE_GROUP,
        errors::NOT_INTERNATION_REAL_IDENTITY, errors::RECORD_CHECK_NOT_AVAILABLE,
        errors::ICP_BLACK, errors::ISP_BLACK, errors::DOMAIN_OWNER_VERIFY_FAIL,
        errors::TOP_LEVEL_DOMAIN_MISMATCH, errors::DOMAIN_OVER_LIMIT,
    )
)]
pub struct BatchAddCdnDomain {
    /// CDN type, for example `web`.
    pub cdn_type: String,
    /// Check URL, for example `url`.
    pub check_url: Option<String>,
    /// Domain name, for example `example.com,aliyundoc.com`.
    pub domain_name: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource group id, for example `rg-acfmyuji4b6r4**`.
    pub resource_group_id: Option<String>,
    /// Scope, for example `domestic`.
    pub scope: Option<String>,
    /// Sources.
    pub sources: String,
    /// Top level domain, for example `example.com`.
    pub top_level_domain: Option<String>,
}

/// Answer of [`BatchAddCdnDomain`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct BatchAddCdnDomainResponse {
    /// Id of the request.
    pub request_id: String,
}
