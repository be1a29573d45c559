// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListAggregateConfigRuleEvaluationResults`.

use aliyun_rpc_core::{RpcAction, RpcEnum, RpcResponse};

use super::errors;

/// Lists aggregate config rule evaluation results.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/ListAggregateConfigRuleEvaluationResults)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    endpoints = super::ENDPOINTS,
    paginate(
        token = next_token,
        next = evaluation_results?.next_token,
        size = max_results,
        items = evaluation_results?.evaluation_result_list,
        item = EvaluationResult
    ),
    errors(
        errors::NO_PERMISSION, errors::INVALID_AGGREGATOR_ID_VALUE,
        errors::INVALID_COMPLIANCE_PACK_ID_VALUE, errors::CLOUD_CONFIG_SERVICE_ROLE_NOT_EXISTED,
        errors::ACCOUNT_NOT_EXISTED, errors::SERVICE_UNAVAILABLE,
    )
)]
pub struct ListAggregateConfigRuleEvaluationResults {
    /// Aggregator id, for example `ca-b1e6626622af00cb****`.
    pub aggregator_id: String,
    /// Compliance pack id, for example `cp-f1e3326622af00cb****`.
    pub compliance_pack_id: Option<String>,
    /// Compliance type, for example `NON_COMPLIANT`.
    pub compliance_type: Option<ComplianceType>,
    /// Config rule id, for example `cr-888f626622af00ae****`.
    pub config_rule_id: Option<String>,
    /// Most items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Regions, for example `cn-shanghai`.
    pub regions: Option<String>,
    /// Resource account id.
    pub resource_account_id: Option<i64>,
    /// Resource group ids, for example `rg-aek2cqyzvuj****`.
    pub resource_group_ids: Option<String>,
    /// Resource owner id.
    #[deprecated = "the vendor advises against it"]
    pub resource_owner_id: Option<i64>,
    /// Resource types, for example `ACS::ECS::Instance`.
    pub resource_types: Option<String>,
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

/// Answer of [`ListAggregateConfigRuleEvaluationResults`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListAggregateConfigRuleEvaluationResultsResponse {
    /// Evaluation results.
    pub evaluation_results: Option<EvaluationResults>,
    /// Id of the request.
    pub request_id: String,
}

/// Evaluation results.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct EvaluationResults {
    /// Evaluation result list.
    pub evaluation_result_list: Vec<EvaluationResult>,
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
}

/// Evaluation result.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct EvaluationResult {
    /// Annotation.
    pub annotation: String,
    /// Compliance type, for example `NON_COMPLIANT`.
    pub compliance_type: String,
    /// Config rule invoked timestamp, for example `1624869012713`.
    pub config_rule_invoked_timestamp: Option<i64>,
    /// Evaluation id, for example `00000089-4e0d-58b5-a96a-8e54112110f3`.
    pub evaluation_id: String,
    /// Evaluation result identifier.
    pub evaluation_result_identifier: Option<EvaluationResultIdentifier>,
    /// Invoking event message type, for example `ScheduledNotification`.
    pub invoking_event_message_type: String,
    /// Last compliant fixed timestamp, for example `1768788515723`.
    pub last_compliant_fixed_timestamp: Option<i64>,
    /// Last non compliant record timestamp, for example `1744696393000`.
    pub last_non_compliant_record_timestamp: Option<i64>,
    /// Remediation enabled, for example `false`.
    pub remediation_enabled: Option<bool>,
    /// Result recorded timestamp, for example `1624869013065`.
    pub result_recorded_timestamp: Option<i64>,
    /// Risk level, for example `1`.
    pub risk_level: Option<i64>,
}

/// Evaluation result identifier.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct EvaluationResultIdentifier {
    /// Evaluation result qualifier.
    pub evaluation_result_qualifier: Option<EvaluationResultQualifier>,
    /// Ordering timestamp, for example `1624869012713`.
    pub ordering_timestamp: Option<i64>,
}

/// Evaluation result qualifier.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct EvaluationResultQualifier {
    /// Compliance pack id, for example `cr-7263fd26622af00bc****`.
    pub compliance_pack_id: String,
    /// Config rule ARN, for example `acs:config::100931896542****:rule/cr-888f626622af00ae****`.
    pub config_rule_arn: String,
    /// Config rule id, for example `cr-888f626622af00ae****`.
    pub config_rule_id: String,
    /// Config rule name, for example `OSS存储空间开启同城冗余存储`.
    pub config_rule_name: String,
    /// Ignore date, for example `2022-06-01`.
    pub ignore_date: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: String,
    /// Resource group id, for example `rg-acfm26cicib****`.
    pub resource_group_id: String,
    /// Resource id, for example `Bucket-test`.
    pub resource_id: String,
    /// Resource name, for example `Bucket-test`.
    pub resource_name: String,
    /// Resource owner id.
    pub resource_owner_id: String,
    /// Resource type, for example `ACS::OSS::Bucket`.
    pub resource_type: String,
}
