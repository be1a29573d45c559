// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateCompliancePack`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Creates compliance pack.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/CreateCompliancePack)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    body,
    endpoints = super::ENDPOINTS,
    errors(
        errors::COMPLIANCE_PACK_EXCEED_MAX_COUNT, errors::INVALID_CONFIG_RULES_EMPTY,
        errors::INVALID_CONFIG_RULES_VALUE, errors::CONFIG_RULE_EXCEED_MAX_RULE_COUNT,
        errors::INVALID_COMPLIANCE_PACK_NAME_EMPTY, errors::INVALID_COMPLIANCE_PACK_NAME_VALUE,
        errors::INVALID_COMPLIANCE_PACK_TEMPLATE_ID_VALUE, errors::COMPLIANCE_PACK_EXISTS,
        errors::ACCOUNT_NOT_EXISTED, errors::SERVICE_UNAVAILABLE,
    )
)]
pub struct CreateCompliancePack {
    /// Tag.
    #[rpc(json, query)]
    pub tag: Vec<Tag>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Compliance pack name: at most 100 characters, for example `test-pack-name`.
    #[rpc(max_len = 100)]
    pub compliance_pack_name: String,
    /// Compliance pack template id, for example `ct-5f26ff4e06a300c4****`.
    pub compliance_pack_template_id: Option<String>,
    /// Config rules.
    #[rpc(json)]
    pub config_rules: Vec<ConfigRule>,
    /// Default enable, for example `false`.
    pub default_enable: Option<bool>,
    /// Description: at most 500 characters, for example `Test pack description.`.
    #[rpc(max_len = 500)]
    pub description: Option<String>,
    /// Exclude region ids scope, for example `cn-hangzhou`.
    pub exclude_region_ids_scope: Option<String>,
    /// Exclude resource group ids scope, for example `rg-bnczc6r7rml****`.
    pub exclude_resource_group_ids_scope: Option<String>,
    /// Exclude resource ids scope, for example `eip-8vbf3x310fn56ijfd****`.
    pub exclude_resource_ids_scope: Option<String>,
    /// Exclude tags scope.
    #[rpc(dotted)]
    pub exclude_tags_scope: Vec<ExcludeTagsScope>,
    /// Region ids scope, for example `cn-hangzhou`.
    pub region_ids_scope: Option<String>,
    /// Resource group ids scope, for example `rg-aekzdibsjjc****`.
    pub resource_group_ids_scope: Option<String>,
    /// Resource ids scope, for example `eip-8vbf3x310fn56ijfd****`.
    pub resource_ids_scope: Option<String>,
    /// Risk level: 1 to 3; `1`, `2`, `3`, for example `1`.
    #[rpc(min = 1, max = 3)]
    pub risk_level: Option<i32>,
    /// Tag key scope, for example `ECS`.
    pub tag_key_scope: Option<String>,
    /// Tag value scope, for example `test`.
    pub tag_value_scope: Option<String>,
    /// Tags scope.
    #[rpc(dotted)]
    pub tags_scope: Vec<TagsScope>,
    /// Template content: at most 1024000 characters.
    #[rpc(max_len = 1_024_000)]
    pub template_content: Option<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `key-1`.
    pub key: Option<String>,
    /// Value, for example `value-1`.
    pub value: Option<String>,
}

/// Config rule.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct ConfigRule {
    /// Config rule id, for example `cr-e918626622af000f****`.
    pub config_rule_id: Option<String>,
    /// Config rule name, for example `eip-bandwidth-limit`.
    pub config_rule_name: Option<String>,
    /// Config rule parameters.
    pub config_rule_parameters: Vec<ConfigRuleParameter>,
    /// Description, for example `The description of the test rule.`.
    pub description: Option<String>,
    /// Managed rule identifier, for example `eip-bandwidth-limit`.
    pub managed_rule_identifier: Option<String>,
    /// Risk level, for example `1`.
    pub risk_level: Option<i32>,
}

/// Config rule parameter.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct ConfigRuleParameter {
    /// Parameter name, for example `bandwidth`.
    pub parameter_name: Option<String>,
    /// Parameter value, for example `10`.
    pub parameter_value: Option<String>,
}

/// Exclude tags scope.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct ExcludeTagsScope {
    /// Tag key, for example `key-2`.
    pub tag_key: Option<String>,
    /// Tag value, for example `value-2`.
    pub tag_value: Option<String>,
}

/// Tags scope.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct TagsScope {
    /// Tag key, for example `key-1`.
    pub tag_key: Option<String>,
    /// Tag value, for example `value-1`.
    pub tag_value: Option<String>,
}

/// Answer of [`CreateCompliancePack`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateCompliancePackResponse {
    /// Compliance pack id.
    pub compliance_pack_id: String,
    /// Id of the request.
    pub request_id: String,
}
