// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListAutoGroupingRules`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists auto grouping rules.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceManager/2020-03-31/ListAutoGroupingRules)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = rules, item = Rule)
)]
pub struct ListAutoGroupingRules {
    /// Most items a page: 0 to 50.
    #[rpc(min = 0, max = 50)]
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Rule id, for example `gr-acfo******hy6a`.
    pub rule_id: Option<String>,
    /// Rule name.
    pub rule_name: Option<String>,
    /// Rule type, for example `custom_condition`.
    pub rule_type: Option<String>,
}

/// Answer of [`ListAutoGroupingRules`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListAutoGroupingRulesResponse {
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Rules.
    pub rules: Vec<Rule>,
}

/// Rule.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Rule {
    /// Create time, for example `2025-01-01T10:00:00+08:00`.
    pub create_time: String,
    /// Exclude region ids scope, for example `cn-hangzhou,cn-shanghai`.
    pub exclude_region_ids_scope: String,
    /// Exclude resource group ids scope, for example `rg-aekz****ql4b5ea,rg-aek2****akfxykq`.
    pub exclude_resource_group_ids_scope: String,
    /// Exclude resource ids scope, for example `i-2zee******ym49kfmwis,vpc-5ts6******fnw493g849a`.
    pub exclude_resource_ids_scope: String,
    /// Exclude resource types scope, for example `ecs.instance,vpc.vpc`.
    pub exclude_resource_types_scope: String,
    /// Modify time, for example `2025-01-01T10:00:00+08:00`.
    pub modify_time: String,
    /// Region ids scope, for example `cn-hangzhou,cn-shanghai`.
    pub region_ids_scope: String,
    /// Resource group ids scope, for example `rg-aekz****ql4b5ea,rg-aek2****akfxykq`.
    pub resource_group_ids_scope: String,
    /// Resource ids scope, for example `i-2zee******ym49kfmwis,vpc-5ts6******fnw493g849a`.
    pub resource_ids_scope: String,
    /// Resource types scope, for example `ecs.instance,vpc.vpc`.
    pub resource_types_scope: String,
    /// Rule contents.
    pub rule_contents: Vec<RuleContent>,
    /// Rule desc.
    pub rule_desc: String,
    /// Rule id, for example `gr-acfo******hy6a`.
    pub rule_id: String,
    /// Rule name.
    pub rule_name: String,
    /// Rule type, for example `custom_condition`.
    pub rule_type: String,
}

/// Rule content.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RuleContent {
    /// Auto grouping scope condition.
    pub auto_grouping_scope_condition: String,
    /// Rule content id, for example `grc-acfo******fwybpq`.
    pub rule_content_id: String,
    /// Target resource group condition.
    pub target_resource_group_condition: String,
}
