// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeStorageCapacityUnits`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Describes storage capacity units.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeStorageCapacityUnits)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = storage_capacity_units,
        item = StorageCapacityUnit
    ),
    errors(
        errors::MISSING_PARAMETER_REGION_ID, errors::INVALID_PARAMETER_NAME,
        errors::INVALID_PARAMETER_CAPACITY_EXCEED,
        errors::INVALID_ALLOCATION_TYPE_VALUE_NOT_SUPPORTED,
    )
)]
pub struct DescribeStorageCapacityUnits {
    /// Allocation type, for example `Normal`.
    pub allocation_type: Option<String>,
    /// Capacity, for example `20`.
    pub capacity: Option<i32>,
    /// Name, for example `testScuName`.
    pub name: Option<String>,
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
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Status: at most 100 items.
    #[rpc(max_len = 100)]
    pub status: Vec<String>,
    /// Storage capacity unit id: at most 100 items.
    #[rpc(max_len = 100)]
    pub storage_capacity_unit_id: Vec<String>,
    /// Tag: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    pub tag: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `TestKey`.
    pub key: Option<String>,
    /// Value, for example `TestValue`.
    pub value: Option<String>,
}

/// Answer of [`DescribeStorageCapacityUnits`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeStorageCapacityUnitsResponse {
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Storage capacity units.
    #[rpc(wrapper = "StorageCapacityUnit")]
    pub storage_capacity_units: Vec<StorageCapacityUnit>,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Storage capacity unit.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct StorageCapacityUnit {
    /// Allocation status.
    pub allocation_status: String,
    /// Capacity.
    pub capacity: Option<i64>,
    /// Creation time.
    pub creation_time: String,
    /// Description.
    pub description: String,
    /// Expired time.
    pub expired_time: String,
    /// Name.
    pub name: String,
    /// Region id.
    pub region_id: String,
    /// Start time.
    pub start_time: String,
    /// Status.
    pub status: String,
    /// Storage capacity unit id.
    pub storage_capacity_unit_id: String,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<StorageCapacityUnitTag>,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct StorageCapacityUnitTag {
    /// Tag key.
    pub tag_key: String,
    /// Tag value.
    pub tag_value: String,
}
