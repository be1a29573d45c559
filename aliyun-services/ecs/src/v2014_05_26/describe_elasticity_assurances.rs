// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeElasticityAssurances`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Describes elasticity assurances.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeElasticityAssurances)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    paginate(
        token = next_token,
        size = max_results,
        items = elasticity_assurance_set,
        item = ElasticityAssurance
    ),
    errors(
        errors::MISSING_PARAMETER_REGION_ID, errors::INVALID_PARAMETER_NAME,
        errors::INVALID_PARAMETER_PRIVATE_POOL_OPTIONS_IDS, errors::DEDICATED_HOST_NOT_SUPPORTED,
        errors::SPOT_NOT_SUPPORTED, errors::CLASSIC_NETWORK_NOT_SUPPORTED,
        errors::INVALID_INSTANCE_ID, errors::INVALID_PRIVATE_POOL_OPTIONS_MATCH_CRITERIA,
        errors::MISSING_PARAMETER_PRIVATE_POOL_OPTIONS_ID, errors::INVALID_PRIVATE_POOL_OPTIONS_ID,
        errors::INVALID_INSTANCE_TYPE, errors::INVALID_INSTANCE_CHARGE_TYPE,
        errors::INVALID_ZONE_ID, errors::INVALID_PRIVATE_POOL_OPTIONS_STATUS,
        errors::INVALID_PLATFORM_VALUE_NOT_SUPPORTED, errors::INVALID_ALI_UID,
        errors::MISSING_PARAMETER_PACKAGE_TYPE, errors::MISSING_PARAMETER_PRIVATE_POOL_OPTIONS_IDS,
        errors::MISSING_PARAMETER_INSTANCE_CPU_CORE_COUNT,
        errors::MISSING_PARAMETER_INSTANCE_AMOUNT,
        errors::MISSING_PARAMETER_INSTANCE_CPU_CORE_COUNT_OR_INSTANCE_AMOUNT,
        errors::INVALID_TOO_MANY_PRIVATE_POOL_OPTIONS_IDS, errors::INVALID_TOO_MANY_ZONE_IDS,
        errors::INVALID_TOO_MANY_INSTANCE_TYPES, errors::INVALID_TOO_MANY_UNPAID_PRIVATE_POOL,
        errors::INVALID_INSTANCE_CPU_CORE_COUNT_OR_INSTANCE_AMOUNT,
        errors::INVALID_PRIVATE_POOL_OPTIONS_IDS, errors::INVALID_PACKAGE_TYPE,
        errors::INVALID_PRIVATE_POOL_PURCHASE, errors::INVALID_ASSURANCE_TIMES_NOT_SUPPORTED,
        errors::REPEAT_START_PRIVATE_POOL, errors::INTERNAL_ERROR,
    )
)]
pub struct DescribeElasticityAssurances {
    /// Instance charge type, for example `PostPaid`.
    pub instance_charge_type: Option<String>,
    /// Instance type, for example `ecs.c6.large`.
    pub instance_type: Option<String>,
    /// Most items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Package type, for example `ElasticityAssurance`.
    pub package_type: Option<String>,
    /// Platform, for example `null`.
    pub platform: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Status, for example `Active`.
    pub status: Option<String>,
    /// Tag: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    pub tag: Vec<Tag>,
    /// Zone id, for example `cn-hangzhou-h`.
    pub zone_id: Option<String>,
    /// Private pool options.
    #[rpc(dotted)]
    pub private_pool_options: Option<PrivatePoolOptions>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `TestKey`.
    pub key: Option<String>,
    /// Value, for example `TestValue`.
    pub value: Option<String>,
}

/// Private pool options.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct PrivatePoolOptions {
    /// Ids, for example `["eap-bp67acfmxazb4****", "eap-bp67acfmxazb5****"]`.
    pub ids: Option<String>,
}

/// Answer of [`DescribeElasticityAssurances`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeElasticityAssurancesResponse {
    /// Elasticity assurance set.
    #[rpc(wrapper = "ElasticityAssuranceItem")]
    pub elasticity_assurance_set: Vec<ElasticityAssurance>,
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Elasticity assurance.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ElasticityAssurance {
    /// Allocated resources.
    #[rpc(wrapper = "AllocatedResource")]
    pub allocated_resources: Vec<AllocatedResource>,
    /// Description.
    pub description: String,
    /// Elasticity assurance owner id.
    pub elasticity_assurance_owner_id: String,
    /// End time.
    pub end_time: String,
    /// Instance charge type.
    pub instance_charge_type: String,
    /// Latest start time.
    pub latest_start_time: String,
    /// Package type.
    pub package_type: String,
    /// Private pool options id.
    pub private_pool_options_id: String,
    /// Private pool options match criteria.
    pub private_pool_options_match_criteria: String,
    /// Private pool options name.
    pub private_pool_options_name: String,
    /// Recurrence rules.
    #[rpc(wrapper = "RecurrenceRule")]
    pub recurrence_rules: Vec<RecurrenceRule>,
    /// Region id.
    pub region_id: String,
    /// Resource group id.
    pub resource_group_id: String,
    /// Start time.
    pub start_time: String,
    /// Start time type.
    pub start_time_type: String,
    /// Status.
    pub status: String,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<ElasticityAssuranceTag>,
    /// Total assurance times.
    pub total_assurance_times: String,
    /// Used assurance times.
    pub used_assurance_times: Option<i64>,
}

/// Allocated resource.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AllocatedResource {
    /// Available amount.
    pub available_amount: Option<i64>,
    /// Elasticity assurance usages.
    #[rpc(wrapper = "ElasticityAssuranceUsage")]
    pub elasticity_assurance_usages: Vec<ElasticityAssuranceUsage>,
    /// Failed amount, for example `1`.
    pub failed_amount: Option<i64>,
    /// Instance type.
    pub instance_type: String,
    /// Locked amount, for example `1`.
    pub locked_amount: Option<i64>,
    /// Total amount.
    pub total_amount: Option<i64>,
    /// Used amount.
    pub used_amount: Option<i64>,
    /// Zone id.
    #[rpc(name = "zoneId")]
    pub zone_id: String,
}

/// Elasticity assurance usage.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ElasticityAssuranceUsage {
    /// Account id.
    pub account_id: String,
    /// Service name.
    pub service_name: String,
    /// Used amount.
    pub used_amount: Option<i64>,
}

/// Recurrence rule.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RecurrenceRule {
    /// End hour.
    pub end_hour: Option<i64>,
    /// Recurrence type.
    pub recurrence_type: String,
    /// Recurrence value.
    pub recurrence_value: String,
    /// Start hour.
    pub start_hour: Option<i64>,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ElasticityAssuranceTag {
    /// Tag key.
    pub tag_key: String,
    /// Tag value.
    pub tag_value: String,
}
