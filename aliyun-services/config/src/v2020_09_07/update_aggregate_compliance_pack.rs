// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateAggregateCompliancePack`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Updates aggregate compliance pack.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/UpdateAggregateCompliancePack)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    body,
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_AGGREGATOR_ID_VALUE, errors::INVALID_COMPLIANCE_PACK_ID_VALUE,
        errors::COMPLIANCE_PACK_EXCEED_MAX_COUNT, errors::INVALID_CONFIG_RULES_EMPTY,
        errors::INVALID_CONFIG_RULES_VALUE, errors::CONFIG_RULE_EXCEED_MAX_RULE_COUNT,
        errors::COMPLIANCE_PACK_ALREADY_PENDING, errors::COMPLIANCE_PACK_EXISTS,
        errors::AGGREGATOR_MEMBER_NO_PERMISSION, errors::ACCOUNT_NOT_EXISTED,
        errors::SERVICE_UNAVAILABLE,
    )
)]
pub struct UpdateAggregateCompliancePack {
    /// Tag.
    #[rpc(json, query)]
    #[deprecated = "the vendor advises against it"]
    pub tag: Vec<Tag>,
    /// Aggregator id, for example `ca-f632626622af0079****`.
    pub aggregator_id: String,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Compliance pack id, for example `cp-fdc8626622af00f9****`.
    pub compliance_pack_id: String,
    /// Compliance pack name, for example `等保三级预检合规包`.
    pub compliance_pack_name: Option<String>,
    /// Config rules.
    #[rpc(json)]
    pub config_rules: Vec<ConfigRule>,
    /// Description: at most 500 characters, for example `Test compliance pack description.`.
    #[rpc(max_len = 500)]
    pub description: Option<String>,
    /// Exclude region ids scope, for example `cn-shanghai`.
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
    /// Resource group ids scope, for example `rg-aekzc7r7rhx****`.
    pub resource_group_ids_scope: Option<String>,
    /// Resource ids scope, for example `lb-5cmbowstbkss9ta03****`.
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
    /// Config rule name, for example `检测闲置弹性公网IP`.
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
    /// Parameter value, for example `20`.
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

/// Answer of [`UpdateAggregateCompliancePack`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateAggregateCompliancePackResponse {
    /// Compliance pack id, for example `ca-f632626622af0079****`.
    pub compliance_pack_id: String,
    /// Id of the request.
    pub request_id: String,
}
