// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteConfigRules`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes config rules.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2019-01-08/DeleteConfigRules)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2019-01-08",
    endpoints = super::ENDPOINTS,
    errors(
        errors::NO_PERMISSION, errors::CONFIG_RULE_CAN_NOT_DELETE,
        errors::INVALID_CONFIG_RULE_IDS_SIZE_EXCEED, errors::ACCOUNT_NOT_EXISTED,
        errors::SERVICE_UNAVAILABLE,
    )
)]
pub struct DeleteConfigRules {
    /// Config rule ids, for example `cr-2da35180a8d1008e****,cr-2da35180a8d1008e****`.
    pub config_rule_ids: String,
}

/// Answer of [`DeleteConfigRules`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteConfigRulesResponse {
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
    /// Config rule id, for example `cr-2da35180a8d1008e****`.
    pub config_rule_id: String,
    /// Error code, for example `ConfigRuleCanNotDelete`.
    pub error_code: String,
    /// Success, for example `false`.
    pub success: Option<bool>,
}
