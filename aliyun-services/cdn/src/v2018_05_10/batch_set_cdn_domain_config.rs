// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `BatchSetCdnDomainConfig`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Batches set CDN domain config.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/BatchSetCdnDomainConfig)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_FUNCTIONS_MALFORMED, errors::INVALID_ARG_VALUE_MALFORMED,
        errors::INVALID_S_VALUE_NOT_SUPPORTED, errors::INVALID_S_MALFORMED,
        errors::MISSING_PARAMETER_S, errors::INVALID_FUNCTION_ARGS_MALFORMED,
        errors::MISSING_PARAMETER, errors::INVALID_HEADER_KEY_VALUE_NOT_SUPPORTED,
        errors::TOO_MANY_DOMAINS, errors::INVALID_RULE_MALFORMED, errors::CONFIGURATION_CONFLICTS,
        errors::INVALID_FUNCTION_NOT_SUPPORTED, errors::INVALID_DOMAIN_BELONG_TO_CONFIG_GROUP,
        errors::ENTITY_NOT_EXIST_ROLE, errors::MISSING_PARAMETER_FUNCTIONS,
        errors::NO_PERMISSION_SLR, errors::CONFIG_EXCEED_LIMIT,
        errors::EDGE_SCRIPT_COUNT_EXCEED_LIMIT, errors::EDGE_SCRIP_OPTIONS_HAS_INNER_CONFIG,
        errors::EDGE_SCRIPT_GRAMMAR_NOT_SUPPORT, errors::EDGE_SCRIPT_NOT_SUPPORT_JS,
        errors::SERVICE_INVOKE_FAILED, errors::CONFIG_PARENT_EXCEED_LIMIT,
        errors::FUNCTION_INVALID_PARENT_ID, errors::BATCH_SET_BUSINESS_ERROR,
    )
)]
pub struct BatchSetCdnDomainConfig {
    /// Domain names, for example `www.example.com`.
    pub domain_names: String,
    /// Functions.
    pub functions: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
}

/// Answer of [`BatchSetCdnDomainConfig`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct BatchSetCdnDomainConfigResponse {
    /// Domain config list.
    #[rpc(wrapper = "DomainConfigModel")]
    pub domain_config_list: Vec<DomainConfig>,
    /// Id of the request.
    pub request_id: String,
}

/// Domain config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DomainConfig {
    /// Config id.
    pub config_id: String,
    /// Domain name.
    pub domain_name: String,
    /// Function name.
    pub function_name: String,
}
