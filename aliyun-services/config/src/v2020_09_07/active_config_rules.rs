// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ActiveConfigRules`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Operation `ActiveConfigRules`.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/ActiveConfigRules)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    endpoints = super::ENDPOINTS,
    errors(
        errors::NO_PERMISSION, errors::INVALID_CONFIG_RULE_IDS_SIZE_EXCEED,
        errors::CONFIG_RULE_STATUS_NOT_IN_ACTIVE, errors::SERVICE_UNAVAILABLE,
    )
)]
pub struct ActiveConfigRules {
    /// Compliance pack id, for example `cp-fe416457e0d90022****`.
    pub compliance_pack_id: Option<String>,
    /// Config rule ids, for example `cr-2da35180a8d1008e****,cr-2da35180a8d1008e****`.
    pub config_rule_ids: Option<String>,
}

/// Answer of [`ActiveConfigRules`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ActiveConfigRulesResponse {
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
