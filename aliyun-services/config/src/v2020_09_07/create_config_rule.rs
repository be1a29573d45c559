// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateConfigRule`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcEnum, RpcParams, RpcResponse};

use super::errors;

/// Creates config rule.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/CreateConfigRule)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    body,
    endpoints = super::ENDPOINTS,
    errors(
        errors::EXCEED_MAX_RULE_COUNT, errors::CONFIG_RULE_NOT_EXISTS, errors::CONFIG_RULE_EXISTS,
        errors::ACCOUNT_NOT_EXISTED, errors::SERVICE_UNAVAILABLE,
    )
)]
pub struct CreateConfigRule {
    /// Tag.
    #[rpc(json, query)]
    pub tag: Vec<Tag>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Conditions.
    pub conditions: Option<String>,
    /// Config rule name, for example `存在所有指定标签`.
    pub config_rule_name: String,
    /// Config rule trigger types, for example `ConfigurationItemChangeNotification`.
    pub config_rule_trigger_types: String,
    /// Description, for example `example-description`.
    pub description: Option<String>,
    /// Exclude region ids scope, for example `cn-shanghai`.
    pub exclude_region_ids_scope: Option<String>,
    /// Exclude resource group ids scope, for example `rg-bnczc6r7rml****`.
    pub exclude_resource_group_ids_scope: Option<String>,
    /// Exclude resource ids scope, for example `lb-t4nbowvtbkss7t326****`.
    pub exclude_resource_ids_scope: Option<String>,
    /// Exclude tags scope.
    #[rpc(dotted)]
    pub exclude_tags_scope: Vec<ExcludeTagsScope>,
    /// Extend content, for example `{"fixedHour":"13"}`.
    pub extend_content: Option<String>,
    /// Input parameters.
    #[rpc(json)]
    pub input_parameters: Option<JsonValue>,
    /// Maximum execution frequency, for example `One_Hour`.
    pub maximum_execution_frequency: Option<MaximumExecutionFrequency>,
    /// Region ids scope, for example `cn-hangzhou`.
    pub region_ids_scope: Option<String>,
    /// Resource group ids scope, for example `rg-aekzc7r7rhx****`.
    pub resource_group_ids_scope: Option<String>,
    /// Resource ids scope, for example `lb-5cmbowstbkss9ta03****`.
    pub resource_ids_scope: Option<String>,
    /// Resource name scope, for example `i-xxx`.
    pub resource_name_scope: Option<String>,
    /// Resource types scope.
    #[rpc(join = ",", required)]
    pub resource_types_scope: Vec<String>,
    /// Risk level: 1 to 3; `1`, `2`, `3`, for example `1`.
    #[rpc(min = 1, max = 3)]
    pub risk_level: i32,
    /// Source identifier, for example `required-tags`.
    pub source_identifier: String,
    /// Source owner, for example `ALIYUN`.
    pub source_owner: SourceOwner,
    /// Tag key logic scope, for example `AND`.
    pub tag_key_logic_scope: Option<TagKeyLogicScope>,
    /// Tag key scope, for example `ECS`.
    #[deprecated = "the vendor advises against it"]
    pub tag_key_scope: Option<String>,
    /// Tag value scope, for example `test`.
    #[deprecated = "the vendor advises against it"]
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

/// Exclude tags scope.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct ExcludeTagsScope {
    /// Tag key, for example `key-2`.
    pub tag_key: Option<String>,
    /// Tag value, for example `value-2`.
    pub tag_value: Option<String>,
}

/// What `MaximumExecutionFrequency` takes.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum MaximumExecutionFrequency {
    /// `One_Hour`.
    #[rpc(name = "One_Hour")]
    OneHour,
    /// `Three_Hours`.
    #[rpc(name = "Three_Hours")]
    ThreeHours,
    /// `Six_Hours`.
    #[rpc(name = "Six_Hours")]
    SixHours,
    /// `Twelve_Hours`.
    #[rpc(name = "Twelve_Hours")]
    TwelveHours,
    /// `TwentyFour_Hours`.
    #[rpc(name = "TwentyFour_Hours")]
    TwentyFourHours,
    /// A word that this version does not know.
    Unknown(String),
}

/// What `SourceOwner` takes.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum SourceOwner {
    /// `ALIYUN`.
    #[rpc(name = "ALIYUN")]
    Aliyun,
    /// `CUSTOM_FC`.
    #[rpc(name = "CUSTOM_FC")]
    CustomFc,
    /// `CUSTOM_CONFIGURATION`.
    #[rpc(name = "CUSTOM_CONFIGURATION")]
    CustomConfiguration,
    /// A word that this version does not know.
    Unknown(String),
}

/// What `TagKeyLogicScope` takes.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum TagKeyLogicScope {
    /// `AND`.
    #[rpc(name = "AND")]
    And,
    /// `OR`.
    #[rpc(name = "OR")]
    Or,
    /// A word that this version does not know.
    Unknown(String),
}

/// Tags scope.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct TagsScope {
    /// Tag key, for example `key-1`.
    pub tag_key: Option<String>,
    /// Tag value, for example `value-1`.
    pub tag_value: Option<String>,
}

/// Answer of [`CreateConfigRule`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateConfigRuleResponse {
    /// Config rule id, for example `cr-5772ba41209e007b****`.
    pub config_rule_id: String,
    /// Id of the request.
    pub request_id: String,
}
