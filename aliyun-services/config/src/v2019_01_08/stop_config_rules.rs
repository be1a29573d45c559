use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Stops rules, so that they check nothing until they are started again.
///
/// The answer tells for each rule whether it was stopped: a call can succeed for some of them only.
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2019-01-08",
    endpoints = super::ENDPOINTS,
    errors(
        (400, "NoPermission", "The caller may not do this."),
        (400, "Invalid.ConfigRuleIds.SizeExceed", "More than 20 rules were named."),
        (400, "ConfigRuleStatusNotActive", "The rule is not active."),
        (404, "AccountNotExisted", "The account does not exist."),
        (503, "ServiceUnavailable", "The service cannot answer for the moment."),
    )
)]
pub struct StopConfigRules {
    /// Ids of the rules, for example `cr-2da35180a8d1008e****`; 1 to 20.
    #[rpc(join = ",", required, max_len = 20)]
    pub config_rule_ids: Vec<String>,
}

/// Answer of [`StopConfigRules`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct StopConfigRulesResponse {
    /// What became of the rules.
    pub operate_rule_result: OperateRuleResult,
    /// Id of the request.
    pub request_id: String,
}

/// What became of the rules of one call.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct OperateRuleResult {
    /// One item a rule.
    pub operate_rule_item_list: Vec<OperateRuleItem>,
}

/// What became of one rule.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct OperateRuleItem {
    /// Id of the rule.
    pub config_rule_id: String,
    /// Why the rule was not stopped, for example `ConfigRuleStatusNotActive`.
    pub error_code: Option<String>,
    /// Whether the rule was stopped.
    pub success: bool,
}
