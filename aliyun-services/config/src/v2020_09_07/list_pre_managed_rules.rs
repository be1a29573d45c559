// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListPreManagedRules`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

/// Lists pre managed rules.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/ListPreManagedRules)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    body,
    endpoints = super::ENDPOINTS,
    paginate(page = page_number, size = page_size, items = managed_rules, item = ManagedRule)
)]
pub struct ListPreManagedRules {
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Resource types.
    #[rpc(json)]
    pub resource_types: Vec<String>,
}

/// Answer of [`ListPreManagedRules`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListPreManagedRulesResponse {
    /// Managed rules.
    pub managed_rules: Vec<ManagedRule>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
}

/// Managed rule.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ManagedRule {
    /// Compulsory input parameter details.
    pub compulsory_input_parameter_details: JsonValue,
    /// Config rule name, for example `ECS实例开启释放保护`.
    pub config_rule_name: String,
    /// Description.
    pub description: String,
    /// Help URLs, for example `https://example.aliyundoc.com`.
    pub help_urls: String,
    /// Identifier, for example `ecs-instance-deletion-protection-enabled`.
    pub identifier: String,
    /// Optional input parameter details.
    pub optional_input_parameter_details: JsonValue,
    /// Resource type, for example `ACS::ECS::Instance`.
    pub resource_type: String,
}
