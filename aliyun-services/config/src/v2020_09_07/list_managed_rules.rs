// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListManagedRules`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Lists managed rules.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/ListManagedRules)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = managed_rules?.total_count,
        size = page_size,
        items = managed_rules?.managed_rule_list,
        item = ManagedRule
    ),
    errors(errors::NO_PERMISSION, errors::SERVICE_UNAVAILABLE)
)]
pub struct ListManagedRules {
    /// Filter type, for example `ALL`.
    pub filter_type: Option<String>,
    /// Keyword, for example `CDN`.
    pub keyword: Option<String>,
    /// Number of the page, from 1: 1 to 10000.
    #[rpc(min = 1, max = 10000)]
    pub page_number: Option<i32>,
    /// Items a page: 1 to 300.
    #[rpc(min = 1, max = 300)]
    pub page_size: Option<i32>,
    /// Resource types, for example `ACS::ECS::Instance`.
    pub resource_types: Option<String>,
    /// Risk level, for example `1`.
    pub risk_level: Option<i32>,
}

/// Answer of [`ListManagedRules`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListManagedRulesResponse {
    /// Managed rules.
    pub managed_rules: Option<ManagedRules>,
    /// Id of the request.
    pub request_id: String,
}

/// Managed rules.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ManagedRules {
    /// Managed rule list.
    pub managed_rule_list: Vec<ManagedRule>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Managed rule.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ManagedRule {
    /// Config rule name, for example `CDN域名开启HTTPS加密`.
    pub config_rule_name: String,
    /// Description.
    pub description: String,
    /// Help URLs, for example `https://example.aliyundoc.com`.
    pub help_urls: String,
    /// Identifier, for example `cdn-domain-https-enabled`.
    pub identifier: String,
    /// Labels.
    pub labels: Vec<String>,
    /// Remediation template identifier, for example `ACS-CDN-SetDomainServerCertificate`.
    pub remediation_template_identifier: String,
    /// Remediation template name, for example `开启CDN域名HTTPS监听`.
    pub remediation_template_name: String,
    /// Risk level, for example `1`.
    pub risk_level: Option<i64>,
    /// Scope.
    pub scope: Option<Scope>,
    /// Support preview managed rule, for example `true`.
    pub support_preview_managed_rule: Option<bool>,
}

/// Scope.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Scope {
    /// Compliance resource types.
    pub compliance_resource_types: Vec<String>,
}
