// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListRemediationTemplates`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Lists remediation templates.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/ListRemediationTemplates)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = remediation_templates,
        item = RemediationTemplate
    ),
    errors(errors::NO_PERMISSION, errors::SERVICE_UNAVAILABLE)
)]
pub struct ListRemediationTemplates {
    /// Managed rule identifier, for example `oss-bucket-public-write-prohibited`.
    pub managed_rule_identifier: Option<String>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Remediation type, for example `OOS`.
    pub remediation_type: Option<String>,
}

/// Answer of [`ListRemediationTemplates`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListRemediationTemplatesResponse {
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Remediation templates.
    pub remediation_templates: Vec<RemediationTemplate>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: String,
}

/// Remediation template.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RemediationTemplate {
    /// Remediation type.
    pub remediation_type: String,
    /// Template definition.
    pub template_definition: String,
    /// Template description.
    pub template_description: String,
    /// Template identifier.
    pub template_identifier: String,
    /// Template name.
    pub template_name: String,
}
