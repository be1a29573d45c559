// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListAggregateConfigRules`.

use aliyun_rpc_core::{RpcAction, RpcEnum, RpcParams, RpcResponse};

use super::errors;

/// Lists aggregate config rules.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/ListAggregateConfigRules)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = config_rules?.total_count,
        size = page_size,
        items = config_rules?.config_rule_list,
        item = ConfigRule
    ),
    errors(
        errors::NO_PERMISSION, errors::INVALID_AGGREGATOR_ID_VALUE, errors::ACCOUNT_NOT_EXISTED,
        errors::SERVICE_UNAVAILABLE,
    )
)]
pub struct ListAggregateConfigRules {
    /// Aggregator id, for example `ca-f632626622af0079****`.
    pub aggregator_id: String,
    /// Compliance pack id, for example `cp-fe416457e0d90022****`.
    pub compliance_pack_id: Option<String>,
    /// Compliance type, for example `COMPLIANT`.
    pub compliance_type: Option<ComplianceType>,
    /// Config rule name, for example `The name of the rule.`.
    pub config_rule_name: Option<String>,
    /// Config rule state, for example `ACTIVE`.
    pub config_rule_state: Option<ConfigRuleState>,
    /// Keyword: at most 1000 characters, for example `ecs`.
    #[rpc(max_len = 1000)]
    pub keyword: Option<String>,
    /// Number of the page, from 1: at least 1.
    #[rpc(min = 1)]
    pub page_number: Option<i32>,
    /// Items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub page_size: Option<i32>,
    /// Resource types, for example `ACS::ECS::Instance`.
    pub resource_types: Option<String>,
    /// Risk level, for example `1`.
    pub risk_level: Option<i32>,
    /// Sort by, for example `CreateDate-Desc`.
    pub sort_by: Option<String>,
    /// Tag.
    #[rpc(json)]
    pub tag: Vec<Tag>,
}

/// What `ComplianceType` takes.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum ComplianceType {
    /// `COMPLIANT`.
    #[rpc(name = "COMPLIANT")]
    Compliant,
    /// `NON_COMPLIANT`.
    #[rpc(name = "NON_COMPLIANT")]
    NonCompliant,
    /// `NOT_APPLICABLE`.
    #[rpc(name = "NOT_APPLICABLE")]
    NotApplicable,
    /// `INSUFFICIENT_DATA`.
    #[rpc(name = "INSUFFICIENT_DATA")]
    InsufficientData,
    /// `IGNORED`.
    #[rpc(name = "IGNORED")]
    Ignored,
    /// A word that this version does not know.
    Unknown(String),
}

/// What `ConfigRuleState` takes.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum ConfigRuleState {
    /// `ACTIVE`.
    #[rpc(name = "ACTIVE")]
    Active,
    /// `DELETING`.
    #[rpc(name = "DELETING")]
    Deleting,
    /// `EVALUATING`.
    #[rpc(name = "EVALUATING")]
    Evaluating,
    /// `INACTIVE`.
    #[rpc(name = "INACTIVE")]
    Inactive,
    /// A word that this version does not know.
    Unknown(String),
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `key-1`.
    pub key: Option<String>,
    /// Value, for example `value-1`.
    pub value: Option<String>,
}

/// Answer of [`ListAggregateConfigRules`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListAggregateConfigRulesResponse {
    /// Config rules.
    pub config_rules: Option<ConfigRules>,
    /// Id of the request.
    pub request_id: String,
}

/// Config rules.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ConfigRules {
    /// Config rule list.
    pub config_rule_list: Vec<ConfigRule>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Config rule.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ConfigRule {
    /// Account id.
    pub account_id: String,
    /// Automation type, for example `OOS`.
    pub automation_type: String,
    /// Compliance.
    pub compliance: Option<Compliance>,
    /// Config rule ARN, for example `acs:config::100931896542****:rule/cr-fdc8626622af00f9****`.
    pub config_rule_arn: String,
    /// Config rule id, for example `cr-fdc8626622af00f9****`.
    pub config_rule_id: String,
    /// Config rule name, for example `The name of the rule.`.
    pub config_rule_name: String,
    /// Config rule state, for example `ACTIVE`.
    pub config_rule_state: String,
    /// Create by.
    pub create_by: Option<CreateBy>,
    /// Create date, for example `2025-09-19T15:51:00`.
    pub create_date: String,
    /// Description, for example `The description of the rule.`.
    pub description: String,
    /// Resource types scope, for example `ACS::EIP::EipAddress`.
    pub resource_types_scope: String,
    /// Risk level, for example `1`.
    pub risk_level: Option<i64>,
    /// Source identifier, for example `eip-bandwidth-limit`.
    pub source_identifier: String,
    /// Source owner, for example `ALIYUN`.
    pub source_owner: String,
    /// Tags.
    pub tags: Vec<ConfigRuleTag>,
}

/// Compliance.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Compliance {
    /// Compliance type, for example `COMPLIANT`.
    pub compliance_type: String,
    /// Count, for example `2`.
    pub count: Option<i64>,
}

/// Create by.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateBy {
    /// Aggregator id, for example `ca-f632626622af0079****`.
    pub aggregator_id: String,
    /// Aggregator name, for example `Test_Group`.
    pub aggregator_name: String,
    /// Compliance pack id, for example `cp-fdc8626622af00f9****`.
    pub compliance_pack_id: String,
    /// Compliance pack name, for example `The name of the compliance package.`.
    pub compliance_pack_name: String,
    /// Creator id, for example `100931896542****`.
    pub creator_id: String,
    /// Creator name, for example `Alice`.
    pub creator_name: String,
    /// Creator type, for example `AGGREGATOR`.
    pub creator_type: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ConfigRuleTag {
    /// Key, for example `env`.
    pub key: String,
    /// Value, for example `prod`.
    pub value: String,
}
