// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeConfigRule`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

use super::errors;

/// Describes config rule.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2019-01-08/DescribeConfigRule)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2019-01-08",
    endpoints = super::ENDPOINTS,
    errors(
        errors::CONFIG_RULE_NOT_EXISTS, errors::NO_PERMISSION, errors::ACCOUNT_NOT_EXISTED,
        errors::SERVICE_UNAVAILABLE,
    )
)]
pub struct DescribeConfigRule {
    /// Config rule id, for example `cr-7bc06457e0d90041****`.
    pub config_rule_id: String,
    /// Member id, for example `123456789`.
    pub member_id: Option<i64>,
    /// Multi account: default `false`, for example `false`.
    pub multi_account: Option<bool>,
}

/// Answer of [`DescribeConfigRule`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeConfigRuleResponse {
    /// Config rule.
    pub config_rule: Option<ConfigRule>,
    /// Id of the request.
    pub request_id: String,
}

/// Config rule.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ConfigRule {
    /// Config rule ARN, for example `acs:config::120886317861****:rule/cr-7bc06457e0d90041****`.
    pub config_rule_arn: String,
    /// Config rule evaluation status.
    pub config_rule_evaluation_status: Option<ConfigRuleEvaluationStatus>,
    /// Config rule id, for example `cr-7bc06457e0d90041****`.
    pub config_rule_id: String,
    /// Config rule name, for example `governance-guardrail-rds-public-access-check`.
    pub config_rule_name: String,
    /// Config rule state, for example `ACTIVE`.
    pub config_rule_state: String,
    /// Create timestamp, for example `1602818964884`.
    pub create_timestamp: Option<i64>,
    /// Description.
    pub description: String,
    /// Input parameters.
    pub input_parameters: JsonValue,
    /// Managed rule.
    pub managed_rule: Option<ManagedRule>,
    /// Maximum execution frequency, for example `Six_Hours`.
    pub maximum_execution_frequency: String,
    /// Modified timestamp, for example `1602992721000`.
    pub modified_timestamp: Option<i64>,
    /// Risk level, for example `3`.
    pub risk_level: Option<i64>,
    /// Scope.
    pub scope: Option<Scope>,
    /// Source.
    pub source: Option<Source>,
}

/// Config rule evaluation status.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ConfigRuleEvaluationStatus {
    /// First activated timestamp, for example `1618901952341`.
    pub first_activated_timestamp: Option<i64>,
    /// First evaluation started, for example `true`.
    pub first_evaluation_started: Option<bool>,
    /// Last error code, for example `FunctionNotFound`.
    pub last_error_code: String,
    /// Last error message.
    pub last_error_message: String,
    /// Last failed evaluation timestamp, for example `1602819143913`.
    pub last_failed_evaluation_timestamp: Option<i64>,
    /// Last failed invocation timestamp, for example `1602819143910`.
    pub last_failed_invocation_timestamp: Option<i64>,
    /// Last successful evaluation timestamp, for example `1618901957876`.
    pub last_successful_evaluation_timestamp: Option<i64>,
    /// Last successful invocation timestamp, for example `1618901957395`.
    pub last_successful_invocation_timestamp: Option<i64>,
}

/// Managed rule.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ManagedRule {
    /// Compulsory input parameter details.
    pub compulsory_input_parameter_details: JsonValue,
    /// Description.
    pub description: String,
    /// Identifier, for example `rds-cpu-min-count-limit`.
    pub identifier: String,
    /// Labels.
    pub labels: Vec<String>,
    /// Managed rule name, for example `rds-cpu-min-count-limit`.
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
    /// Maximum execution frequency, for example `Six_Hours`.
    pub maximum_execution_frequency: String,
    /// Message type, for example `ConfigurationItemChangeNotification`.
    pub message_type: String,
}

/// Scope.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Scope {
    /// Compliance resource id, for example `vpc-6weoy5flv41pj4wvr****`.
    pub compliance_resource_id: String,
    /// Compliance resource types.
    pub compliance_resource_types: Vec<String>,
}

/// Source.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Source {
    /// Identifier, for example `rds-cpu-min-count-limit`.
    pub identifier: String,
    /// Owner, for example `ALIYUN`.
    pub owner: String,
    /// Source conditions.
    pub source_conditions: Vec<SourceCondition>,
    /// Source details.
    pub source_details: Vec<SourceSourceDetail>,
}

/// Source condition.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SourceCondition {
    /// Desired value, for example `2`.
    pub desired_value: String,
    /// Name, for example `cpuCount`.
    pub name: String,
    /// Operator, for example `GreaterOrEquals`.
    pub operator: String,
    /// Tips.
    pub tips: String,
}

/// Source detail.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SourceSourceDetail {
    /// Event source, for example `aliyun.config`.
    pub event_source: String,
    /// Maximum execution frequency, for example `Six_Hours`.
    pub maximum_execution_frequency: String,
    /// Message type, for example `ConfigurationItemChangeNotification`.
    pub message_type: String,
}
