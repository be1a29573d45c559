// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeEvaluationResults`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes evaluation results.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2019-01-08/DescribeEvaluationResults)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2019-01-08",
    method = GET,
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = evaluation_results?.total_count,
        size = page_size,
        items = evaluation_results?.evaluation_result_list,
        item = EvaluationResult
    ),
    errors(
        errors::NO_PERMISSION, errors::CLOUD_CONFIG_SERVICE_ROLE_NOT_EXISTED,
        errors::ACCOUNT_NOT_EXISTED, errors::SERVICE_UNAVAILABLE,
    )
)]
pub struct DescribeEvaluationResults {
    /// Compliance type, for example `COMPLIANT`.
    pub compliance_type: Option<String>,
    /// Config rule id, for example `cr-2da35180a8d1008e****`.
    pub config_rule_id: Option<String>,
    /// Member id, for example `123456789`.
    pub member_id: Option<i64>,
    /// Multi account: default `false`, for example `false`.
    pub multi_account: Option<bool>,
    /// Number of the page, from 1: at least 1.
    #[rpc(min = 1)]
    pub page_number: Option<i32>,
    /// Items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub page_size: Option<i32>,
    /// Resource id, for example `i-bp151g9tpto890zr****`.
    pub resource_id: Option<String>,
    /// Resource type, for example `ACS::ECS::Instance`.
    pub resource_type: Option<String>,
}

/// Answer of [`DescribeEvaluationResults`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeEvaluationResultsResponse {
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
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Evaluation result.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct EvaluationResult {
    /// Annotation.
    pub annotation: String,
    /// Compliance type, for example `COMPLIANT`.
    pub compliance_type: String,
    /// Config rule invoked timestamp, for example `1589941923258`.
    pub config_rule_invoked_timestamp: Option<i64>,
    /// Evaluation result identifier.
    pub evaluation_result_identifier: Option<EvaluationResultIdentifier>,
    /// Invoking event message type, for example `ConfigurationItemChangeNotification`.
    pub invoking_event_message_type: String,
    /// Remediation enabled, for example `false`.
    pub remediation_enabled: Option<bool>,
    /// Result recorded timestamp, for example `1589941923432`.
    pub result_recorded_timestamp: Option<i64>,
    /// Risk level, for example `1`.
    pub risk_level: Option<i64>,
}

/// Evaluation result identifier.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct EvaluationResultIdentifier {
    /// Evaluation result qualifier.
    pub evaluation_result_qualifier: Option<EvaluationResultQualifier>,
    /// Ordering timestamp, for example `1589941923117`.
    pub ordering_timestamp: Option<i64>,
}

/// Evaluation result qualifier.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct EvaluationResultQualifier {
    /// Config rule ARN.
    pub config_rule_arn: String,
    /// Config rule id, for example `cr-2da35180a8d1008e****`.
    pub config_rule_id: String,
    /// Config rule name, for example `test-rule-name`.
    pub config_rule_name: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: String,
    /// Resource id, for example `i-bp151g9tpto890zr****`.
    pub resource_id: String,
    /// Resource name, for example `launch-advisor-20200330`.
    pub resource_name: String,
    /// Resource type, for example `ACS::ECS::Instance`.
    pub resource_type: String,
}
