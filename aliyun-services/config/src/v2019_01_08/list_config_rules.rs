use aliyun_rpc_core::{RpcAction, RpcEnum, RpcResponse};

/// Lists rules, a page at a time.
///
/// The waiters look at all rules of the page: name the rule by `config_rule_name`.
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2019-01-08",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        size = page_size,
        total = config_rules.total_count,
        items = config_rules.config_rule_list,
        item = ConfigRule
    ),
    waiter(
        evaluated,
        status = config_rules.config_rule_list[].config_rule_state,
        done("ACTIVE", "INACTIVE")
    ),
    waiter(
        stopped,
        status = config_rules.config_rule_list[].config_rule_state,
        done("INACTIVE")
    ),
    waiter(
        deleted,
        status = config_rules.config_rule_list[].config_rule_state,
        done(missing)
    ),
    errors(
        (400, "NoPermission", "The caller may not do this."),
        (404, "AccountNotExisted", "The account does not exist."),
        (503, "ServiceUnavailable", "The service cannot answer for the moment."),
    )
)]
pub struct ListConfigRules {
    /// Only rules of this compliance package, for example `cp-8d5c6457e0d9002a****`.
    pub compliance_pack_id: Option<String>,
    /// Only rules with this result.
    pub compliance_type: Option<ComplianceType>,
    /// Only rules with this name.
    pub config_rule_name: Option<String>,
    /// Only rules in this state.
    pub config_rule_state: Option<ConfigRuleState>,
    /// The member account to ask about, for the management account of a resource directory.
    pub member_id: Option<i64>,
    /// Whether rules of all member accounts are listed; default `false`.
    pub multi_account: Option<bool>,
    /// Number of the page, from 1, the default.
    #[rpc(min = 1)]
    pub page_number: Option<i32>,
    /// Rules a page, 1 to 100; default 10.
    #[rpc(min = 1, max = 100)]
    pub page_size: Option<i32>,
    /// Only rules of this risk level: 1 high, 2 medium, 3 low.
    pub risk_level: Option<i32>,
}

/// Answer of [`ListConfigRules`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListConfigRulesResponse {
    /// One page of rules.
    pub config_rules: ConfigRules,
    /// Id of the request.
    pub request_id: String,
}

/// One page of rules.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ConfigRules {
    /// The rules.
    pub config_rule_list: Vec<ConfigRule>,
    /// Number of this page, from 1.
    pub page_number: i32,
    /// Rules a page.
    pub page_size: i32,
    /// Rules on all pages.
    pub total_count: i64,
}

/// A rule that resources are checked against.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ConfigRule {
    /// The account that the rule belongs to. Documented as a number but delivered as text too.
    pub account_id: String,
    /// How the rule came to be, for example `LC`.
    pub automation_type: Option<String>,
    /// The rule's result.
    pub compliance: Compliance,
    /// The compliance package that the rule belongs to.
    pub compliance_pack_id: Option<String>,
    /// Resource name of the rule.
    pub config_rule_arn: String,
    /// Id of the rule.
    pub config_rule_id: String,
    /// Name of the rule.
    pub config_rule_name: String,
    /// State of the rule.
    pub config_rule_state: ConfigRuleState,
    /// Who made the rule, if it came with a compliance package.
    pub create_by: Option<ConfigRuleCreator>,
    /// What the rule is for.
    pub description: Option<String>,
    /// 1 high, 2 medium, 3 low.
    pub risk_level: i32,
    /// The managed rule, or the function of a rule of the user's own.
    pub source_identifier: String,
    /// `ALIYUN` for managed rules, `CUSTOM_FC` for rules of the user's own.
    pub source_owner: String,
    /// Tags of the rule.
    pub tags: Vec<ConfigRuleTag>,
}

/// The result of a rule over all resources.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Compliance {
    /// The result.
    pub compliance_type: ComplianceType,
    /// Resources with this result.
    pub count: i32,
}

/// The compliance package that made a rule.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ConfigRuleCreator {
    /// Id of the package.
    pub compliance_pack_id: String,
    /// Name of the package.
    pub compliance_pack_name: String,
}

/// A tag of a rule.
#[derive(Clone, Debug, Default, PartialEq, Eq, RpcResponse)]
pub struct ConfigRuleTag {
    /// The tag's key.
    pub key: String,
    /// The tag's value.
    pub value: String,
}

/// What a rule says about resources.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum ComplianceType {
    /// All is well.
    #[rpc(name = "COMPLIANT")]
    Compliant,
    /// Something breaks the rule.
    #[rpc(name = "NON_COMPLIANT")]
    NonCompliant,
    /// The rule does not concern the resource.
    #[rpc(name = "NOT_APPLICABLE")]
    NotApplicable,
    /// Nothing was reported yet.
    #[rpc(name = "INSUFFICIENT_DATA")]
    InsufficientData,
    /// Left out by the user's wish.
    #[rpc(name = "IGNORED")]
    Ignored,
    /// A result that this version does not know.
    Unknown(String),
}

/// What a rule does at the moment.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum ConfigRuleState {
    /// It checks resources.
    #[rpc(name = "ACTIVE")]
    Active,
    /// It is being deleted.
    #[rpc(name = "DELETING")]
    Deleting,
    /// It is checking resources right now.
    #[rpc(name = "EVALUATING")]
    Evaluating,
    /// It was stopped.
    #[rpc(name = "INACTIVE")]
    Inactive,
    /// A state that this version does not know.
    Unknown(String),
}
