// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DetachConfigRuleToCompliancePack`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Detaches config rule to compliance pack.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/DetachConfigRuleToCompliancePack)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    endpoints = super::ENDPOINTS,
    errors(
        errors::NO_PERMISSION, errors::INVALID_CONFIG_RULE_IDS_SIZE_EXCEED,
        errors::ACCOUNT_NOT_EXISTED, errors::SERVICE_UNAVAILABLE,
    )
)]
pub struct DetachConfigRuleToCompliancePack {
    /// Compliance pack id, for example `cp-5bb1626622af00bd****`.
    pub compliance_pack_id: String,
    /// Config rule ids, for example `cr-6cc4626622af00e7****`.
    pub config_rule_ids: String,
}

/// Answer of [`DetachConfigRuleToCompliancePack`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DetachConfigRuleToCompliancePackResponse {
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
    /// Config rule id, for example `cr-6cc4626622af00e7****`.
    pub config_rule_id: String,
    /// Error code, for example `ConfigRuleNotExists`.
    pub error_code: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
