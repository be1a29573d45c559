// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AttachConfigRuleToCompliancePack`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Attaches config rule to compliance pack.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/AttachConfigRuleToCompliancePack)
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
pub struct AttachConfigRuleToCompliancePack {
    /// Compliance pack id, for example `cp-5bb1626622af00bd****`.
    pub compliance_pack_id: String,
    /// Config rule ids, for example `cr-6cc4626622af00e7****`.
    pub config_rule_ids: String,
}

/// Answer of [`AttachConfigRuleToCompliancePack`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AttachConfigRuleToCompliancePackResponse {
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
