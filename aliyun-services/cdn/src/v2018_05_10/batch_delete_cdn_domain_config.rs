// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `BatchDeleteCdnDomainConfig`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Batches delete CDN domain config.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/BatchDeleteCdnDomainConfig)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_S_VALUE_NOT_SUPPORTED, errors::DELETE_FUNCTION_FAILED,
        errors::EDGE_SCRIPT_COUNT_EXCEED_LIMIT, errors::EDGE_SCRIP_OPTIONS_HAS_INNER_CONFIG,
        errors::EDGE_SCRIPT_NOT_SUPPORT_JS, errors::INVALID_RULE_MALFORMED,
        errors::EDGE_SCRIPT_GRAMMAR_NOT_SUPPORT,
    )
)]
pub struct BatchDeleteCdnDomainConfig {
    /// Domain names, for example `example.com,example.org`.
    pub domain_names: String,
    /// Function names, for example `referer_white_list_set,https_force`.
    pub function_names: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
}

/// Answer of [`BatchDeleteCdnDomainConfig`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct BatchDeleteCdnDomainConfigResponse {
    /// Id of the request.
    pub request_id: String,
}
