// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `EvaluatePreConfigRules`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Evaluates pre config rules.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/EvaluatePreConfigRules)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    body,
    endpoints = super::ENDPOINTS
)]
pub struct EvaluatePreConfigRules {
    /// Enable managed rules: default `false`, for example `false`.
    pub enable_managed_rules: Option<bool>,
    /// Resource evaluate items: at most 20 items.
    #[rpc(json, max_len = 20, required)]
    pub resource_evaluate_items: Vec<ResourceEvaluateItem>,
    /// Resource type format, for example `ros`.
    pub resource_type_format: Option<String>,
}

/// Resource evaluate item.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct ResourceEvaluateItem {
    /// Resource logical id, for example `ResourceLogicId-test`.
    pub resource_logical_id: Option<String>,
    /// Resource properties.
    pub resource_properties: Option<String>,
    /// Resource type, for example `ACS::ECS::Instance`.
    pub resource_type: Option<String>,
    /// Rules.
    pub rules: Vec<Rule>,
}

/// Rule.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Rule {
    /// Identifier, for example `ecs-instance-deletion-protection-enabled`.
    pub identifier: Option<String>,
    /// Input parameters, for example `{}`.
    pub input_parameters: Option<String>,
}

/// Answer of [`EvaluatePreConfigRules`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct EvaluatePreConfigRulesResponse {
    /// Id of the request.
    pub request_id: String,
    /// Resource evaluations.
    pub resource_evaluations: Vec<ResourceEvaluation>,
}

/// Resource evaluation.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResourceEvaluation {
    /// Resource logical id, for example `ResourceLogicId-test`.
    pub resource_logical_id: String,
    /// Resource type, for example `ACS::ECS::Instance`.
    pub resource_type: String,
    /// Rules.
    pub rules: Vec<ResourceEvaluationRule>,
}

/// Rule.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResourceEvaluationRule {
    /// Annotation.
    pub annotation: String,
    /// Compliance type, for example `NON_COMPLIANT`.
    pub compliance_type: String,
    /// Help URL, for example `https://example.aliyundoc.com`.
    pub help_url: String,
    /// Identifier, for example `ecs-instance-deletion-protection-enabled`.
    pub identifier: String,
}
