// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListRecommendManagedRules`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists recommend managed rules.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/ListRecommendManagedRules)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    endpoints = super::ENDPOINTS,
    paginate(
        token = next_token,
        next = recommended_managed_rules?.next_token,
        size = max_results,
        items = recommended_managed_rules?.recommended_managed_rule_list,
        item = RecommendedManagedRule
    )
)]
pub struct ListRecommendManagedRules {
    /// Exclude region ids scope, for example `cn-shanghai`.
    pub exclude_region_ids_scope: Option<String>,
    /// Exclude resource group ids scope, for example `rg-bnczc6r7rml****`.
    pub exclude_resource_group_ids_scope: Option<String>,
    /// Exclude resource ids scope, for example `23642660635687****`.
    pub exclude_resource_ids_scope: Option<String>,
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Region ids scope, for example `cn-hangzhou`.
    pub region_ids_scope: Option<String>,
    /// Resource group ids scope, for example `rg-aekzc7r7rhx****`.
    pub resource_group_ids_scope: Option<String>,
    /// Resource ids scope, for example `lb-5cmbowstbkss9ta03****`.
    pub resource_ids_scope: Option<String>,
    /// Selected managed rule identifiers, for example `ram-user-last-login-expired-check`.
    pub selected_managed_rule_identifiers: Option<String>,
}

/// Answer of [`ListRecommendManagedRules`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListRecommendManagedRulesResponse {
    /// Recommended managed rules.
    pub recommended_managed_rules: Option<RecommendedManagedRules>,
    /// Id of the request.
    pub request_id: String,
}

/// Recommended managed rules.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RecommendedManagedRules {
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Recommended managed rule list.
    pub recommended_managed_rule_list: Vec<RecommendedManagedRule>,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Recommended managed rule.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RecommendedManagedRule {
    /// Config rule name, for example `oss-bucket-referer-limit`.
    pub config_rule_name: String,
    /// Description.
    pub description: String,
    /// Identifier, for example `oss-bucket-referer-limit`.
    pub identifier: String,
    /// Resource type scope, for example `ACS::OSS::Bucket`.
    pub resource_type_scope: String,
}
