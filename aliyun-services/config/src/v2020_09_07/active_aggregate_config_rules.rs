// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ActiveAggregateConfigRules`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Operation `ActiveAggregateConfigRules`.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/ActiveAggregateConfigRules)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    endpoints = super::ENDPOINTS,
    errors(
        errors::NO_PERMISSION, errors::INVALID_CONFIG_RULE_IDS_SIZE_EXCEED,
        errors::CONFIG_RULE_STATUS_NOT_IN_ACTIVE, errors::INVALID_AGGREGATOR_ID_VALUE,
        errors::AGGREGATOR_MEMBER_NO_PERMISSION, errors::ACCOUNT_NOT_EXISTED,
        errors::SERVICE_UNAVAILABLE,
    )
)]
pub struct ActiveAggregateConfigRules {
    /// Aggregator id, for example `ca-a4e5626622af0079****`.
    pub aggregator_id: String,
    /// Compliance pack id, for example `cp-fe416457e0d90022****`.
    pub compliance_pack_id: Option<String>,
    /// Config rule ids, for example `cr-5772ba41209e007b****`.
    pub config_rule_ids: Option<String>,
}

/// Answer of [`ActiveAggregateConfigRules`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ActiveAggregateConfigRulesResponse {
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
