// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListCompliancePackTemplates`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Lists compliance pack templates.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/ListCompliancePackTemplates)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = compliance_pack_templates_result?.total_count,
        size = page_size,
        items = compliance_pack_templates_result?.compliance_pack_templates,
        item = CompliancePackTemplate
    ),
    errors(errors::NO_PERMISSION, errors::ACCOUNT_NOT_EXISTED, errors::SERVICE_UNAVAILABLE)
)]
pub struct ListCompliancePackTemplates {
    /// Compliance pack template id, for example `ct-5f26ff4e06a300c4****`.
    pub compliance_pack_template_id: Option<String>,
    /// Filter type, for example `LAW`.
    pub filter_type: Option<String>,
    /// Number of the page, from 1: at least 1.
    #[rpc(min = 1)]
    pub page_number: Option<i32>,
    /// Items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub page_size: Option<i32>,
    /// Resource types, for example `ACS::ECS::Instance`.
    pub resource_types: Option<String>,
    /// Rule risk level, for example `2`.
    pub rule_risk_level: Option<i32>,
}

/// Answer of [`ListCompliancePackTemplates`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListCompliancePackTemplatesResponse {
    /// Compliance pack templates result.
    pub compliance_pack_templates_result: Option<CompliancePackTemplatesResult>,
    /// Id of the request.
    pub request_id: String,
}

/// Compliance pack templates result.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CompliancePackTemplatesResult {
    /// Compliance pack templates.
    pub compliance_pack_templates: Vec<CompliancePackTemplate>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Compliance pack template.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CompliancePackTemplate {
    /// Compliance pack template id, for example `ct-5f26ff4e06a300c4****`.
    pub compliance_pack_template_id: String,
    /// Compliance pack template name, for example `ClassifiedProtectionPreCheck`.
    pub compliance_pack_template_name: String,
    /// Config rules.
    pub config_rules: Vec<ConfigRule>,
    /// Description.
    pub description: String,
    /// Labels, for example `Regulation`.
    pub labels: String,
    /// Last update, for example `1747983081`.
    pub last_update: Option<i64>,
    /// Risk level, for example `1`.
    pub risk_level: Option<i64>,
}

/// Config rule.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ConfigRule {
    /// Config rule parameters.
    pub config_rule_parameters: Vec<ConfigRuleParameter>,
    /// Control description.
    pub control_description: String,
    /// Control id, for example `8.1.4.4`.
    pub control_id: String,
    /// Default enable, for example `false`.
    pub default_enable: Option<bool>,
    /// Description.
    pub description: String,
    /// Managed rule identifier, for example `ecs-instance-updated-security-vul`.
    pub managed_rule_identifier: String,
    /// Managed rule name, for example `ecs-instance-updated-security-vul`.
    pub managed_rule_name: String,
    /// Resource types scope, for example `ACS::ECS::Instance`.
    pub resource_types_scope: String,
    /// Risk level, for example `2`.
    pub risk_level: Option<i64>,
}

/// Config rule parameter.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ConfigRuleParameter {
    /// Parameter name, for example `necessity`.
    pub parameter_name: String,
    /// Parameter value, for example `asap`.
    pub parameter_value: String,
    /// Required, for example `true`.
    pub required: Option<bool>,
}
