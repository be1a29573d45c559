// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeStorageSets`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Describes storage sets.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeStorageSets)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = storage_sets,
        item = StorageSet
    ),
    errors(
        errors::INVALID_CLIENT_TOKEN_VALUE_NOT_SUPPORTED, errors::INVALID_USER_NOT_SUPPORTED,
        errors::INVALID_ZONE_NOT_SUPPORTED, errors::INVALID_ZONE_PARTITION_NUMBER_NOT_SUPPORTED,
        errors::INVALID_STORAGE_SET_ID_NOT_FOUND_403, errors::INVALID_STORAGE_SET_NOT_SUPPORT,
        errors::INVALID_REGION_ID_NOT_FOUND_403, errors::INVALID_ZONE_ID_NOT_FOUND_403,
        errors::INVALID_STORAGE_SET_NAME_MALFORMED, errors::INVALID_DESCRIPTION_MALFORMED_403,
        errors::INVALID_MAX_PARTITION_NUMBER_MALFORMED, errors::INVALID_PARAMETER_403,
    )
)]
pub struct DescribeStorageSets {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Owner account, for example `hide`.
    pub owner_account: Option<String>,
    /// Owner id, for example `111`.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1: 1 to 1000.
    #[rpc(min = 1, max = 1000)]
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account, for example `hide`.
    pub resource_owner_account: Option<String>,
    /// Resource owner id, for example `111`.
    pub resource_owner_id: Option<i64>,
    /// Storage set ids.
    #[rpc(json)]
    pub storage_set_ids: Vec<String>,
    /// Storage set name, for example `storageSetTest`.
    pub storage_set_name: Option<String>,
    /// Tag.
    #[rpc(dotted)]
    pub tag: Vec<Tag>,
    /// Zone id, for example `cn-hangzhou-g`.
    pub zone_id: Option<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key.
    pub key: Option<String>,
    /// Value.
    pub value: Option<String>,
}

/// Answer of [`DescribeStorageSets`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeStorageSetsResponse {
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Storage sets.
    #[rpc(wrapper = "StorageSet")]
    pub storage_sets: Vec<StorageSet>,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Storage set.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct StorageSet {
    /// Creation time.
    pub creation_time: String,
    /// Description.
    pub description: String,
    /// Region id.
    pub region_id: String,
    /// Resource group id.
    pub resource_group_id: String,
    /// Storage set id.
    pub storage_set_id: String,
    /// Storage set name.
    pub storage_set_name: String,
    /// Storage set partition number.
    pub storage_set_partition_number: Option<i64>,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<StorageSetTag>,
    /// Zone id.
    pub zone_id: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct StorageSetTag {
    /// Key.
    pub key: String,
    /// Value.
    pub value: String,
}
