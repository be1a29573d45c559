// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetAggregateConfigRule`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Gets aggregate config rule.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/GetAggregateConfigRule)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    endpoints = super::ENDPOINTS,
    waiter(active, status = config_rule?.config_rule_state, done("ACTIVE")),
    waiter(deleted, status = config_rule?.config_rule_state, done(missing), missing("ConfigRuleNotExists")),
    errors(
        errors::CONFIG_RULE_NOT_EXISTS, errors::NO_PERMISSION, errors::INVALID_AGGREGATOR_ID_VALUE,
        errors::ACCOUNT_NOT_EXISTED, errors::SERVICE_UNAVAILABLE,
    )
)]
pub struct GetAggregateConfigRule {
    /// Aggregator id, for example `ca-7f00626622af0041****`.
    pub aggregator_id: String,
    /// Config rule id, for example `cr-7f7d626622af0041****`.
    pub config_rule_id: String,
    /// Tag.
    #[rpc(json)]
    #[deprecated = "the vendor advises against it"]
    pub tag: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `key-1`.
    pub key: Option<String>,
    /// Value, for example `value-1`.
    pub value: Option<String>,
}

/// Answer of [`GetAggregateConfigRule`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetAggregateConfigRuleResponse {
    /// Config rule.
    pub config_rule: Option<ConfigRule>,
    /// Id of the request.
    pub request_id: String,
}

/// Config rule.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ConfigRule {
    /// Account id.
    pub account_id: String,
    /// Account ids scope, for example `120886317861****`.
    pub account_ids_scope: String,
    /// Compliance.
    pub compliance: Option<Compliance>,
    /// Config rule ARN, for example `acs:config::100931896542****:rule/cr-7f7d626622af0041****`.
    pub config_rule_arn: String,
    /// Config rule evaluation status.
    pub config_rule_evaluation_status: Option<ConfigRuleEvaluationStatus>,
    /// Config rule id, for example `cr-7f7d626622af0041****`.
    pub config_rule_id: String,
    /// Config rule name, for example `RAM用户开启MFA`.
    pub config_rule_name: String,
    /// Config rule state, for example `ACTIVE`.
    pub config_rule_state: String,
    /// Config rule trigger types, for example `ConfigurationItemChangeNotification`.
    pub config_rule_trigger_types: String,
    /// Create by.
    pub create_by: Option<CreateBy>,
    /// Create timestamp, for example `1604684022000`.
    pub create_timestamp: Option<i64>,
    /// Description.
    pub description: String,
    /// Exclude account ids scope, for example `120886317861****`.
    pub exclude_account_ids_scope: String,
    /// Exclude folder ids scope, for example `fd-pWmkqZ****`.
    pub exclude_folder_ids_scope: String,
    /// Exclude region ids scope, for example `cn-hangzhou`.
    pub exclude_region_ids_scope: String,
    /// Exclude resource group ids scope, for example `rg-aekzdibsjjc****`.
    pub exclude_resource_group_ids_scope: String,
    /// Exclude resource ids scope, for example `23642660635687****`.
    pub exclude_resource_ids_scope: String,
    /// Exclude tags scope.
    pub exclude_tags_scope: Vec<ExcludeTagsScope>,
    /// Extend content, for example `{"fixedHour":"12"}`.
    pub extend_content: String,
    /// Folder ids scope, for example `fd-ZtHsRH****`.
    pub folder_ids_scope: String,
    /// Input parameters.
    pub input_parameters: JsonValue,
    /// Managed rule.
    pub managed_rule: Option<ManagedRule>,
    /// Maximum execution frequency, for example `One_Hour`.
    pub maximum_execution_frequency: String,
    /// Modified timestamp, for example `1614687022000`.
    pub modified_timestamp: Option<i64>,
    /// Region ids scope, for example `global`.
    pub region_ids_scope: String,
    /// Resource group ids scope, for example `rg-aekzdibsjjc****`.
    pub resource_group_ids_scope: String,
    /// Resource ids scope, for example `eip-8vbf3x310fn56ijfd****`.
    pub resource_ids_scope: String,
    /// Resource name scope, for example `i-xxx`.
    pub resource_name_scope: String,
    /// Resource types scope, for example `ACS::RAM::User`.
    pub resource_types_scope: String,
    /// Risk level, for example `1`.
    pub risk_level: Option<i64>,
    /// Source.
    pub source: Option<Source>,
    /// Tag key logic scope, for example `AND`.
    pub tag_key_logic_scope: String,
    /// Tag key scope, for example `RAM`.
    #[deprecated = "the vendor advises against it"]
    pub tag_key_scope: String,
    /// Tag value scope, for example `MFA`.
    #[deprecated = "the vendor advises against it"]
    pub tag_value_scope: String,
    /// Tags.
    pub tags: Vec<ConfigRuleTag>,
    /// Tags scope.
    pub tags_scope: Vec<TagsScope>,
}

/// Compliance.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Compliance {
    /// Compliance type, for example `NON_COMPLIANT`.
    pub compliance_type: String,
    /// Count, for example `3`.
    pub count: Option<i64>,
}

/// Config rule evaluation status.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ConfigRuleEvaluationStatus {
    /// First activated timestamp, for example `1624932221993`.
    pub first_activated_timestamp: Option<i64>,
    /// First evaluation started, for example `true`.
    pub first_evaluation_started: Option<bool>,
    /// Last error code, for example `TimeOut`.
    pub last_error_code: String,
    /// Last error message, for example `time out`.
    pub last_error_message: String,
    /// Last failed evaluation timestamp, for example `1614687022000`.
    pub last_failed_evaluation_timestamp: Option<i64>,
    /// Last failed invocation timestamp, for example `1614687022000`.
    pub last_failed_invocation_timestamp: Option<i64>,
    /// Last successful evaluation timestamp, for example `1624932227486`.
    pub last_successful_evaluation_timestamp: Option<i64>,
    /// Last successful invocation timestamp, for example `1624932227476`.
    pub last_successful_invocation_timestamp: Option<i64>,
}

/// Create by.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateBy {
    /// Aggregator id, for example `ca-04b3fd170e340007****`.
    pub aggregator_id: String,
    /// Aggregator name, for example `Test_Group`.
    pub aggregator_name: String,
    /// Compliance pack id, for example `cp-541e626622af008****`.
    pub compliance_pack_id: String,
    /// Compliance pack name, for example `OSS合规基线`.
    pub compliance_pack_name: String,
    /// Creator id, for example `100931896542****`.
    pub creator_id: String,
    /// Creator name, for example `Alice`.
    pub creator_name: String,
    /// Creator type, for example `AGGREGATOR`.
    pub creator_type: String,
}

/// Exclude tags scope.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ExcludeTagsScope {
    /// Tag key, for example `key-2`.
    pub tag_key: String,
    /// Tag value, for example `value-2`.
    pub tag_value: String,
}

/// Managed rule.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ManagedRule {
    /// Compulsory input parameter details.
    pub compulsory_input_parameter_details: JsonValue,
    /// Description.
    pub description: String,
    /// Identifier, for example `ram-user-mfa-check`.
    pub identifier: String,
    /// Labels.
    pub labels: Vec<String>,
    /// Managed rule name, for example `RAM用户开启MFA`.
    pub managed_rule_name: String,
    /// Optional input parameter details.
    pub optional_input_parameter_details: JsonValue,
    /// Source details.
    pub source_details: Vec<SourceDetail>,
}

/// Source detail.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SourceDetail {
    /// Event source, for example `aliyun.config`.
    pub event_source: String,
    /// Maximum execution frequency, for example `One_Hour`.
    pub maximum_execution_frequency: String,
    /// Message type, for example `ConfigurationItemChangeNotification`.
    pub message_type: String,
}

/// Source.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Source {
    /// Identifier.
    pub identifier: String,
    /// Owner, for example `ALIYUN`.
    pub owner: String,
    /// Source details.
    pub source_details: Vec<SourceSourceDetail>,
}

/// Source detail.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SourceSourceDetail {
    /// Event source, for example `aliyun.config`.
    pub event_source: String,
    /// Maximum execution frequency, for example `One_Hour`.
    pub maximum_execution_frequency: String,
    /// Message type, for example `ConfigurationItemChangeNotification`.
    pub message_type: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ConfigRuleTag {
    /// Tag key, for example `key-1`.
    pub tag_key: String,
    /// Tag value, for example `value-1`.
    pub tag_value: String,
}

/// Tags scope.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TagsScope {
    /// Tag key, for example `key-1`.
    pub tag_key: String,
    /// Tag value, for example `value-1`.
    pub tag_value: String,
}
