// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetAggregateCompliancePack`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Gets aggregate compliance pack.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/GetAggregateCompliancePack)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    method = GET,
    endpoints = super::ENDPOINTS,
    waiter(active, status = compliance_pack?.status, done("ACTIVE"), every = 10),
    errors(
        errors::INVALID_AGGREGATOR_ID_VALUE, errors::INVALID_COMPLIANCE_PACK_ID_VALUE,
        errors::ACCOUNT_NOT_EXISTED, errors::SERVICE_UNAVAILABLE,
    )
)]
pub struct GetAggregateCompliancePack {
    /// Aggregator id, for example `ca-f632626622af0079****`.
    pub aggregator_id: String,
    /// Compliance pack id, for example `cp-fdc8626622af00f9****`.
    pub compliance_pack_id: String,
    /// Tag.
    #[rpc(json)]
    #[deprecated = "the vendor advises against it"]
    pub tag: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `key-1`.
    pub key: Option<String>,
    /// Value, for example `value-1`.
    pub value: Option<String>,
}

/// Answer of [`GetAggregateCompliancePack`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetAggregateCompliancePackResponse {
    /// Compliance pack.
    pub compliance_pack: Option<CompliancePack>,
    /// Id of the request.
    pub request_id: String,
}

/// Compliance pack.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CompliancePack {
    /// Account id.
    pub account_id: String,
    /// Aggregator id, for example `ca-f632626622af0079****`.
    pub aggregator_id: String,
    /// Compliance pack id, for example `cp-fdc8626622af00f9****`.
    pub compliance_pack_id: String,
    /// Compliance pack name, for example `等保三级预检合规包`.
    pub compliance_pack_name: String,
    /// Compliance pack template id, for example `ct-5f26ff4e06a300c4****`.
    pub compliance_pack_template_id: String,
    /// Config rules.
    pub config_rules: Vec<ConfigRule>,
    /// Create timestamp, for example `1624243657000`.
    pub create_timestamp: Option<i64>,
    /// Description.
    pub description: String,
    /// Risk level, for example `1`.
    pub risk_level: Option<i64>,
    /// Scope.
    pub scope: Option<Scope>,
    /// Status, for example `ACTIVE`.
    pub status: String,
    /// Tags.
    pub tags: Vec<CompliancePackTag>,
    /// Template content.
    pub template_content: String,
}

/// Config rule.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ConfigRule {
    /// Config rule id, for example `cr-a260626622af0005****`.
    pub config_rule_id: String,
    /// Config rule name, for example `弹性IP实例带宽满足最低要求`.
    pub config_rule_name: String,
    /// Config rule parameters.
    pub config_rule_parameters: Vec<ConfigRuleParameter>,
    /// Description.
    pub description: String,
    /// Managed rule identifier, for example `eip-bandwidth-limit`.
    pub managed_rule_identifier: String,
    /// Resource types scope, for example `ACS::EIP::EipAddress`.
    pub resource_types_scope: String,
    /// Risk level, for example `1`.
    pub risk_level: Option<i64>,
}

/// Config rule parameter.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ConfigRuleParameter {
    /// Parameter name, for example `bandwidth`.
    pub parameter_name: String,
    /// Parameter value, for example `10`.
    pub parameter_value: String,
    /// Required, for example `true`.
    pub required: Option<bool>,
}

/// Scope.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Scope {
    /// Exclude region ids scope, for example `cn-hangzhou`.
    pub exclude_region_ids_scope: String,
    /// Exclude resource group ids scope, for example `rg-aekzc7r7rhx****`.
    pub exclude_resource_group_ids_scope: String,
    /// Exclude resource ids scope, for example `eip-8vbf3x310fn56ijfd****`.
    pub exclude_resource_ids_scope: String,
    /// Exclude tags scope.
    pub exclude_tags_scope: Vec<ExcludeTagsScope>,
    /// Region ids scope, for example `cn-hangzhou`.
    pub region_ids_scope: String,
    /// Resource group ids scope, for example `rg-aekzc7r7rhx****`.
    pub resource_group_ids_scope: String,
    /// Resource ids scope, for example `eip-8vbf3x310fn56ijfd****`.
    pub resource_ids_scope: String,
    /// Tag key scope, for example `ECS`.
    pub tag_key_scope: String,
    /// Tag value scope, for example `test`.
    pub tag_value_scope: String,
    /// Tags scope.
    pub tags_scope: Vec<TagsScope>,
}

/// Exclude tags scope.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ExcludeTagsScope {
    /// Tag key, for example `key-2`.
    pub tag_key: String,
    /// Tag value, for example `value-2`.
    pub tag_value: String,
}

/// Tags scope.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TagsScope {
    /// Tag key, for example `key-1`.
    pub tag_key: String,
    /// Tag value, for example `value-1`.
    pub tag_value: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CompliancePackTag {
    /// Tag key, for example `key-1`.
    pub tag_key: String,
    /// Tag value, for example `value-1`.
    pub tag_value: String,
}
