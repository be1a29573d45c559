// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeStorageSetDetails`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes storage set details.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeStorageSetDetails)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    paginate(page = page_number, total = total_count, size = page_size, items = disks, item = Disk),
    errors(
        errors::INVALID_CLIENT_TOKEN_VALUE_NOT_SUPPORTED, errors::INVALID_USER_NOT_SUPPORTED,
        errors::INVALID_ZONE_NOT_SUPPORTED, errors::INVALID_ZONE_PARTITION_NUMBER_NOT_SUPPORTED,
        errors::INVALID_STORAGE_SET_ID_NOT_FOUND_403, errors::INVALID_STORAGE_SET_NOT_SUPPORT,
        errors::INVALID_REGION_ID_NOT_FOUND_403, errors::INVALID_ZONE_ID_NOT_FOUND_403,
        errors::INVALID_STORAGE_SET_NAME_MALFORMED, errors::INVALID_DESCRIPTION_MALFORMED_403,
        errors::INVALID_MAX_PARTITION_NUMBER_MALFORMED, errors::INVALID_PARAMETER_403,
    )
)]
pub struct DescribeStorageSetDetails {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Disk ids.
    #[rpc(json)]
    pub disk_ids: Vec<String>,
    /// Owner account, for example `hide`.
    pub owner_account: Option<String>,
    /// Owner id, for example `111`.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1: 1 to 1000.
    #[rpc(min = 1, max = 1000)]
    pub page_number: Option<i32>,
    /// Items a page: 10 to 100.
    #[rpc(min = 10, max = 100)]
    pub page_size: Option<i32>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account, for example `hide`.
    pub resource_owner_account: Option<String>,
    /// Resource owner id, for example `111`.
    pub resource_owner_id: Option<i64>,
    /// Storage set id, for example `ss-bp67acfmxazb4p****`.
    pub storage_set_id: String,
    /// Storage set partition number: at least 2, for example `3`.
    #[rpc(min = 2)]
    pub storage_set_partition_number: Option<i32>,
}

/// Answer of [`DescribeStorageSetDetails`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeStorageSetDetailsResponse {
    /// Disks.
    #[rpc(wrapper = "Disk")]
    pub disks: Vec<Disk>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Disk.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Disk {
    /// Category.
    pub category: String,
    /// Creation time.
    pub creation_time: String,
    /// Disk id.
    pub disk_id: String,
    /// Disk name.
    pub disk_name: String,
    /// Region id.
    pub region_id: String,
    /// Storage set id.
    pub storage_set_id: String,
    /// Storage set partition number.
    pub storage_set_partition_number: Option<i64>,
    /// Zone id.
    pub zone_id: String,
}
