// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteAggregateConfigRules`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes aggregate config rules.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/DeleteAggregateConfigRules)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    endpoints = super::ENDPOINTS,
    errors(
        errors::NO_PERMISSION, errors::CONFIG_RULE_CAN_NOT_DELETE,
        errors::INVALID_CONFIG_RULE_IDS_SIZE_EXCEED, errors::INVALID_AGGREGATOR_ID_VALUE,
        errors::AGGREGATOR_MEMBER_NO_PERMISSION, errors::ACCOUNT_NOT_EXISTED,
        errors::SERVICE_UNAVAILABLE,
    )
)]
pub struct DeleteAggregateConfigRules {
    /// Aggregator id, for example `ca-a4e5626622af0079****`.
    pub aggregator_id: String,
    /// Config rule ids, for example `cr-4e3d626622af0080****`.
    pub config_rule_ids: String,
}

/// Answer of [`DeleteAggregateConfigRules`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteAggregateConfigRulesResponse {
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
