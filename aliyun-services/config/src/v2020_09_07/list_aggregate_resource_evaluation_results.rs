// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListAggregateResourceEvaluationResults`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Lists aggregate resource evaluation results.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/ListAggregateResourceEvaluationResults)
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
        errors::CLOUD_CONFIG_SERVICE_ROLE_NOT_EXISTED, errors::ACCOUNT_NOT_EXISTED,
        errors::SERVICE_UNAVAILABLE,
    )
)]
pub struct ListAggregateResourceEvaluationResults {
    /// Aggregator id, for example `ca-7f00626622af0041****`.
    pub aggregator_id: String,
    /// Compliance type: `COMPLIANT`, `NON_COMPLIANT`, `NOT_APPLICABLE`, `INSUFFICIENT_DATA`, `IGNORED`, for example `NON_COMPLIANT`.
    pub compliance_type: Option<String>,
    /// Most items a page: 1 to 500.
    #[rpc(min = 1, max = 500)]
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Region, for example `global`.
    pub region: Option<String>,
    /// Resource id, for example `23642660635396****`.
    pub resource_id: Option<String>,
    /// Resource type, for example `ACS::RAM::User`.
    pub resource_type: Option<String>,
    /// Risk level, for example `1`.
    pub risk_level: Option<i32>,
    /// Sort by, for example `LastNonCompliantRecordTimestamp-Asc`.
    pub sort_by: Option<String>,
}

/// Answer of [`ListAggregateResourceEvaluationResults`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListAggregateResourceEvaluationResultsResponse {
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
    /// Config rule invoked timestamp, for example `1624932227157`.
    pub config_rule_invoked_timestamp: Option<i64>,
    /// Evaluation id, for example `00000089-4e0d-58b5-a96a-8e54112110f3`.
    pub evaluation_id: String,
    /// Evaluation result identifier.
    pub evaluation_result_identifier: Option<EvaluationResultIdentifier>,
    /// Invoking event message type, for example `ScheduledNotification`.
    pub invoking_event_message_type: String,
    /// Last non compliant record timestamp, for example `1744696665000`.
    pub last_non_compliant_record_timestamp: Option<i64>,
    /// Remediation enabled, for example `false`.
    pub remediation_enabled: Option<bool>,
    /// Result recorded timestamp, for example `1624932227595`.
    pub result_recorded_timestamp: Option<i64>,
    /// Risk level, for example `1`.
    pub risk_level: Option<i64>,
}

/// Evaluation result identifier.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct EvaluationResultIdentifier {
    /// Evaluation result qualifier.
    pub evaluation_result_qualifier: Option<EvaluationResultQualifier>,
    /// Ordering timestamp, for example `1624932227157`.
    pub ordering_timestamp: Option<i64>,
}

/// Evaluation result qualifier.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct EvaluationResultQualifier {
    /// Config rule ARN, for example `acs:config::100931896542****:rule/cr-7f7d626622af0041****`.
    pub config_rule_arn: String,
    /// Config rule id, for example `cr-7f7d626622af0041****`.
    pub config_rule_id: String,
    /// Config rule name, for example `ram-user-mfa-check`.
    pub config_rule_name: String,
    /// Ignore date, for example `2022-06-01`.
    pub ignore_date: String,
    /// Region id, for example `global`.
    pub region_id: String,
    /// Resource id, for example `23642660635396****`.
    pub resource_id: String,
    /// Resource name, for example `rd_member`.
    pub resource_name: String,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Resource type, for example `ACS::RAM::User`.
    pub resource_type: String,
}
