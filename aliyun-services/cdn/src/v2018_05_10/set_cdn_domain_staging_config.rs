// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SetCdnDomainStagingConfig`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Sets CDN domain staging config.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/SetCdnDomainStagingConfig)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_FUNCTION_NAME_VALUE_NOT_SUPPORTED, errors::INVALID_ARG_VALUE_MALFORMED,
        errors::CONFIGURATION_CONFLICTS, errors::INVALID_ARG_NAME_VALUE_NOT_SUPPORTED,
        errors::GRAY_CONFIG_EXIST, errors::INVALID_RULE_MALFORMED,
        errors::INVALID_DOMAIN_BELONG_TO_CONFIG_GROUP, errors::EDGE_SCRIPT_COUNT_EXCEED_LIMIT,
        errors::EDGE_SCRIP_OPTIONS_HAS_INNER_CONFIG, errors::EDGE_SCRIPT_GRAMMAR_NOT_SUPPORT,
        errors::EDGE_SCRIPT_NOT_SUPPORT_JS, errors::MISSING_REQUIRED_ARG,
    )
)]
pub struct SetCdnDomainStagingConfig {
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// Functions.
    pub functions: String,
}

/// Answer of [`SetCdnDomainStagingConfig`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SetCdnDomainStagingConfigResponse {
    /// Domain config list.
    pub domain_config_list: Vec<DomainConfig>,
    /// Id of the request.
    pub request_id: String,
}

/// Domain config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DomainConfig {
    /// Config id, for example `1234567`.
    pub config_id: String,
    /// Domain name, for example `www.example.com`.
    pub domain_name: String,
    /// Function name, for example `set_resp_header`.
    pub function_name: String,
}
