// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CopyConfigRules`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Copies config rules.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/CopyConfigRules)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    endpoints = super::ENDPOINTS,
    errors(errors::CONFIG_RULE_COPY_LIMIT)
)]
pub struct CopyConfigRules {
    /// Des aggregator ids, for example `ca-4b4e626622af005d****`.
    pub des_aggregator_ids: Option<String>,
    /// Src aggregator id, for example `ca-24db626622af0060****`.
    pub src_aggregator_id: Option<String>,
    /// Src config rule ids, for example `cr-4b57626622af0065****,cr-47c1626622af0050****`.
    pub src_config_rule_ids: String,
}

/// Answer of [`CopyConfigRules`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CopyConfigRulesResponse {
    /// Copy rules result.
    pub copy_rules_result: Option<bool>,
    /// Id of the request.
    pub request_id: String,
}
