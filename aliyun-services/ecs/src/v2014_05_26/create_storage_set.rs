// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateStorageSet`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Creates storage set.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateStorageSet)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_CLIENT_TOKEN_VALUE_NOT_SUPPORTED, errors::INVALID_USER_NOT_SUPPORTED,
        errors::INVALID_ZONE_NOT_SUPPORTED, errors::INVALID_ZONE_PARTITION_NUMBER_NOT_SUPPORTED,
        errors::INVALID_STORAGE_SET_ID_NOT_FOUND_403, errors::INVALID_STORAGE_SET_NOT_SUPPORT,
        errors::INVALID_REGION_ID_NOT_FOUND_403, errors::INVALID_ZONE_ID_NOT_FOUND_403,
        errors::INVALID_STORAGE_SET_NAME_MALFORMED, errors::INVALID_DESCRIPTION_MALFORMED_403,
        errors::INVALID_MAX_PARTITION_NUMBER_MALFORMED, errors::INVALID_PARAMETER_403,
        errors::INVALID_REGION_ID_NOT_SUPPORTED,
    )
)]
pub struct CreateStorageSet {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Description, for example `testDescription`.
    pub description: Option<String>,
    /// Max partition number: at least 2, for example `10`.
    #[rpc(min = 2)]
    pub max_partition_number: Option<i32>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Storage set name, for example `testStorageSetName`.
    pub storage_set_name: Option<String>,
    /// Tag.
    #[rpc(dotted)]
    pub tag: Vec<Tag>,
    /// Zone id, for example `cn-hangzhou-g`.
    pub zone_id: String,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key.
    pub key: Option<String>,
    /// Value.
    pub value: Option<String>,
}

/// Answer of [`CreateStorageSet`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateStorageSetResponse {
    /// Id of the request.
    pub request_id: String,
    /// Storage set id.
    pub storage_set_id: String,
}
