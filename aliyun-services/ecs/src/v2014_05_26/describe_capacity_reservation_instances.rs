// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeCapacityReservationInstances`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Describes capacity reservation instances.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeCapacityReservationInstances)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    paginate(
        token = next_token,
        size = max_results,
        items = capacity_reservation_item?.instance_id_set,
        item = InstanceId
    ),
    errors(
        errors::MISSING_PARAMETER_REGION_ID, errors::INVALID_PARAMETER_PRIVATE_POOL_OPTIONS_ID,
        errors::DEDICATED_HOST_NOT_SUPPORTED, errors::SPOT_NOT_SUPPORTED,
        errors::CLASSIC_NETWORK_NOT_SUPPORTED, errors::INVALID_INSTANCE_ID,
        errors::INVALID_PRIVATE_POOL_OPTIONS_MATCH_CRITERIA,
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
pub struct DescribeCapacityReservationInstances {
    /// Most items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Private pool options.
    #[rpc(dotted)]
    pub private_pool_options: Option<PrivatePoolOptions>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Private pool options.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct PrivatePoolOptions {
    /// Id, for example `crp-bp67acfmxazb4****`.
    pub id: String,
}

/// Answer of [`DescribeCapacityReservationInstances`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeCapacityReservationInstancesResponse {
    /// Capacity reservation item.
    pub capacity_reservation_item: Option<CapacityReservationItem>,
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Capacity reservation item.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CapacityReservationItem {
    /// Instance id set.
    pub instance_id_set: Vec<InstanceId>,
}

/// Instance id.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct InstanceId {
    /// Instance id.
    pub instance_id: String,
}
