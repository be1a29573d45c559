// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeCapacityReservations`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Describes capacity reservations.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeCapacityReservations)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    paginate(
        token = next_token,
        size = max_results,
        items = capacity_reservation_set,
        item = CapacityReservation
    ),
    waiter(active, status = capacity_reservation_set[].status, done("Active"), failed("Released")),
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
        errors::REPEAT_START_PRIVATE_POOL, errors::INVALID_PARAMETER_REGION_ID,
        errors::INVALID_PERMISSION_RESOURCE_SHARE_ASSOCOATED, errors::INTERNAL_ERROR,
    )
)]
pub struct DescribeCapacityReservations {
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
    /// Platform, for example `linux`.
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
    /// Ids, for example `["crp-bp1gubrkqutenqdd****", "crp-bp67acfmxazb5****"]`.
    pub ids: Option<String>,
}

/// Answer of [`DescribeCapacityReservations`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeCapacityReservationsResponse {
    /// Capacity reservation set.
    #[rpc(wrapper = "CapacityReservationItem")]
    pub capacity_reservation_set: Vec<CapacityReservation>,
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Capacity reservation.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CapacityReservation {
    /// Allocated resources.
    #[rpc(wrapper = "AllocatedResource")]
    pub allocated_resources: Vec<AllocatedResource>,
    /// Capacity reservation owner id.
    pub capacity_reservation_owner_id: String,
    /// Delivery time.
    pub delivery_time: String,
    /// Description.
    pub description: String,
    /// End time.
    pub end_time: String,
    /// End time type.
    pub end_time_type: String,
    /// Instance charge type.
    pub instance_charge_type: String,
    /// Platform.
    pub platform: String,
    /// Private pool options id.
    pub private_pool_options_id: String,
    /// Private pool options match criteria.
    pub private_pool_options_match_criteria: String,
    /// Private pool options name.
    pub private_pool_options_name: String,
    /// Region id.
    pub region_id: String,
    /// Reserved instance id.
    pub reserved_instance_id: String,
    /// Resource group id.
    pub resource_group_id: String,
    /// Saving plan id.
    pub saving_plan_id: String,
    /// Start time.
    pub start_time: String,
    /// Start time type.
    pub start_time_type: String,
    /// Status.
    pub status: String,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<CapacityReservationTag>,
    /// Time slot.
    pub time_slot: String,
    /// Unlocked time.
    pub unlocked_time: String,
}

/// Allocated resource.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AllocatedResource {
    /// Available amount.
    pub available_amount: Option<i64>,
    /// Capacity reservation usages.
    #[rpc(wrapper = "CapacityReservationUsage")]
    pub capacity_reservation_usages: Vec<CapacityReservationUsage>,
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

/// Capacity reservation usage.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CapacityReservationUsage {
    /// Account id.
    pub account_id: String,
    /// Service name.
    pub service_name: String,
    /// Used amount.
    pub used_amount: Option<i64>,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CapacityReservationTag {
    /// Tag key.
    pub tag_key: String,
    /// Tag value.
    pub tag_value: String,
}
