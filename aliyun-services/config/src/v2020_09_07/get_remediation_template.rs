// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetRemediationTemplate`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Gets remediation template.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/GetRemediationTemplate)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    endpoints = super::ENDPOINTS
)]
pub struct GetRemediationTemplate {
    /// Template identifier, for example `ACS-ALB-BulkyEnableDeletionProtection`.
    pub template_identifier: Option<String>,
}

/// Answer of [`GetRemediationTemplate`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetRemediationTemplateResponse {
    /// Remediation templates.
    pub remediation_templates: Vec<RemediationTemplate>,
    /// Id of the request.
    pub request_id: String,
}

/// Remediation template.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RemediationTemplate {
    /// Managed rule identifier, for example `alb-delete-protection-enabled`.
    pub managed_rule_identifier: String,
    /// Remediation type, for example `OOS`.
    pub remediation_type: String,
    /// Template definition.
    pub template_definition: String,
    /// Template description.
    pub template_description: String,
    /// Template identifier, for example `ACS-ALB-BulkyEnableDeletionProtection`.
    pub template_identifier: String,
    /// Template name, for example `Enable ALB instance deletion protection`.
    pub template_name: String,
}
