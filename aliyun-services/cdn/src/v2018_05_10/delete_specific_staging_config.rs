// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteSpecificStagingConfig`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes specific staging config.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DeleteSpecificStagingConfig)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_S_VALUE_NOT_SUPPORTED, errors::GRAY_CONFIG_IS_NULL,
        errors::EDGE_SCRIPT_COUNT_EXCEED_LIMIT, errors::EDGE_SCRIP_OPTIONS_HAS_INNER_CONFIG,
        errors::EDGE_SCRIPT_GRAMMAR_NOT_SUPPORT, errors::EDGE_SCRIPT_NOT_SUPPORT_JS,
        errors::INVALID_RULE_MALFORMED,
    )
)]
pub struct DeleteSpecificStagingConfig {
    /// Config id, for example `2317`.
    pub config_id: String,
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// Owner id.
    pub owner_id: Option<i64>,
}

/// Answer of [`DeleteSpecificStagingConfig`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteSpecificStagingConfigResponse {
    /// Id of the request.
    pub request_id: String,
}
