// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyCdnDomain`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies CDN domain.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/ModifyCdnDomain)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    errors(
        errors::ABS_SOURCES_MALFORMED, errors::MISSING_DOMAIN_NAME,
        errors::INVALID_DOMAIN_NAME_MALFORMED, errors::INVALID_SOURCE_CONTENT_MALFORMED,
        errors::INVALID_TYPE_CONTENT_MISMATCH, errors::MISSING_SOURCE_CONTENT,
        errors::MISSING_SOURCE_TYPE, errors::INVALID_SOURCE_TYPE_MALFORMED_400,
        errors::INVALID_SOURCE_PRIORITY_MALFORMED, errors::INVALID_RESOURCE_GROUP_ID_MALFORMED,
        errors::ENTITY_NOT_EXISTS_RESOURCE_GROUP, errors::ENTITY_NOT_EXIST_RESOURCE_GROUP,
        errors::INVALID_STATUS_RESOURCE_GROUP, errors::TOP_LEVEL_DOMAIN_NOT_FOUND,
        errors::INVALID_TOP_LEVEL_DOMAIN_MALFORMED, errors::TOP_LEVEL_DOMAIN_MISMATCH,
        errors::SOURCE_IN_BLACKLIST, errors::DOMAIN_IN_PROTECTED_MODE,
    )
)]
pub struct ModifyCdnDomain {
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource group id, for example `rg-acfmyuji4b6r4**`.
    pub resource_group_id: Option<String>,
    /// Sources.
    pub sources: Option<String>,
    /// Top level domain, for example `aliyundoc.com`.
    pub top_level_domain: Option<String>,
}

/// Answer of [`ModifyCdnDomain`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyCdnDomainResponse {
    /// Id of the request.
    pub request_id: String,
}
