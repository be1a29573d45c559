// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListRemediationTemplates`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Lists remediation templates.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2019-01-08/ListRemediationTemplates)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2019-01-08",
    endpoints = super::ENDPOINTS,
    errors(errors::NO_PERMISSION, errors::SERVICE_UNAVAILABLE)
)]
#[deprecated = "the vendor advises against it"]
pub struct ListRemediationTemplates {
    /// Managed rule identifier, for example `oss-bucket-public-write-prohibited`.
    pub managed_rule_identifier: String,
    /// Remediation type, for example `OOS`.
    pub remediation_type: Option<String>,
}

/// Answer of [`ListRemediationTemplates`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListRemediationTemplatesResponse {
    /// Remediation templates.
    pub remediation_templates: Vec<RemediationTemplate>,
    /// Id of the request.
    pub request_id: String,
}

/// Remediation template.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RemediationTemplate {
    /// Remediation type, for example `OOS`.
    pub remediation_type: String,
    /// Template definition.
    pub template_definition: String,
    /// Template identifier, for example `ACS-OSS-PutBucketAcl`.
    pub template_identifier: String,
    /// Template name.
    pub template_name: String,
}
