// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeactiveConfigRules`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Operation `DeactiveConfigRules`.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/DeactiveConfigRules)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    endpoints = super::ENDPOINTS,
    errors(
        errors::NO_PERMISSION, errors::INVALID_CONFIG_RULE_IDS_SIZE_EXCEED,
        errors::CONFIG_RULE_STATUS_NOT_ACTIVE, errors::ACCOUNT_NOT_EXISTED,
        errors::SERVICE_UNAVAILABLE,
    )
)]
pub struct DeactiveConfigRules {
    /// Compliance pack id, for example `cp-fe416457e0d90022****`.
    pub compliance_pack_id: Option<String>,
    /// Config rule ids, for example `cr-19a56457e0d90058****`.
    pub config_rule_ids: Option<String>,
}

/// Answer of [`DeactiveConfigRules`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeactiveConfigRulesResponse {
    /// Operate rule result.
    pub operate_rule_result: Option<OperateRuleResult>,
    /// Id of the request.
    pub request_id: String,
}

/// Operate rule result.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct OperateRuleResult {
    /// Operate rule item list.
    pub operate_rule_item_list: Vec<OperateRuleItem>,
}

/// Operate rule item.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct OperateRuleItem {
    /// Config rule id.
    pub config_rule_id: String,
    /// Error code.
    pub error_code: String,
    /// Success.
    pub success: Option<bool>,
}
