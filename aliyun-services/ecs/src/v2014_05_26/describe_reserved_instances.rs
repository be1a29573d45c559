// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeReservedInstances`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Describes reserved instances.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeReservedInstances)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = reserved_instances,
        item = ReservedInstance
    ),
    waiter(active, status = reserved_instances[].status, done("Active"), failed("Expired")),
    errors(
        errors::MISSING_PARAMTER_REGION_ID, errors::INVALID_REGION_NOT_FOUND,
        errors::INVALID_ZONE_NOT_FOUND_400,
        errors::INVALID_RESERVED_INSTANCE_OFFERING_TYPE_VALUE_NOT_SUPPORTED,
        errors::INVALID_RESERVED_INSTANCE_OFFERING_CLASS_VALUE_NOT_SUPPORTED,
        errors::OPERATION_DENIED, errors::INVALID_END_TIME_VALUE_NOT_SUPPORTED,
        errors::INVALID_RESERVED_INSTANCE_LOCK_REASON_VALUE_NOT_SUPPORTED,
        errors::INVALID_RESERVED_INSTANCE_STATUS_VALUE_NOT_SUPPORTED,
        errors::INVALID_ALLOCATION_TYPE_VALUE_NOT_SUPPORTED, errors::INVALID_REGION_ID_NOT_FOUND,
    )
)]
pub struct DescribeReservedInstances {
    /// Allocation type, for example `Normal`.
    pub allocation_type: Option<String>,
    /// Instance type, for example `ecs.g5.large`.
    pub instance_type: Option<String>,
    /// Instance type family, for example `ecs.g5`.
    pub instance_type_family: Option<String>,
    /// Lock reason, for example `security`.
    pub lock_reason: Option<String>,
    /// Offering type, for example `All Upfront`.
    pub offering_type: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1: at least 1.
    #[rpc(min = 1)]
    pub page_number: Option<i32>,
    /// Items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub page_size: Option<i32>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Reserved instance id: at most 100 items.
    #[rpc(max_len = 100)]
    pub reserved_instance_id: Vec<String>,
    /// Reserved instance name, for example `testReservedInstanceName`.
    pub reserved_instance_name: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Scope, for example `Region`.
    pub scope: Option<String>,
    /// Status: at most 100 items.
    #[rpc(max_len = 100)]
    pub status: Vec<String>,
    /// Tag: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    pub tag: Vec<Tag>,
    /// Zone id, for example `cn-hangzhou-z`.
    pub zone_id: Option<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `TestKey`.
    pub key: Option<String>,
    /// Value, for example `TestValue`.
    pub value: Option<String>,
}

/// Answer of [`DescribeReservedInstances`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeReservedInstancesResponse {
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Reserved instances.
    #[rpc(wrapper = "ReservedInstance")]
    pub reserved_instances: Vec<ReservedInstance>,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Reserved instance.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ReservedInstance {
    /// Allocation status.
    pub allocation_status: String,
    /// Creation time.
    pub creation_time: String,
    /// Description.
    pub description: String,
    /// Expired time.
    pub expired_time: String,
    /// Instance amount.
    pub instance_amount: Option<i64>,
    /// Instance type.
    pub instance_type: String,
    /// Offering type.
    pub offering_type: String,
    /// Operation locks.
    #[rpc(wrapper = "OperationLock")]
    pub operation_locks: Vec<OperationLock>,
    /// Platform.
    pub platform: String,
    /// Region id.
    pub region_id: String,
    /// Reserved instance id.
    pub reserved_instance_id: String,
    /// Reserved instance name.
    pub reserved_instance_name: String,
    /// Resource group id.
    pub resource_group_id: String,
    /// Scope.
    pub scope: String,
    /// Start time.
    pub start_time: String,
    /// Status.
    pub status: String,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<ReservedInstanceTag>,
    /// Zone id.
    pub zone_id: String,
}

/// Operation lock.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct OperationLock {
    /// Lock reason.
    pub lock_reason: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ReservedInstanceTag {
    /// Tag key.
    pub tag_key: String,
    /// Tag value.
    pub tag_value: String,
}
