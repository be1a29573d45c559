// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteStorageSet`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes storage set.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteStorageSet)
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
    )
)]
pub struct DeleteStorageSet {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Owner account, for example `hide`.
    pub owner_account: Option<String>,
    /// Owner id, for example `111`.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account, for example `hide`.
    pub resource_owner_account: Option<String>,
    /// Resource owner id, for example `111`.
    pub resource_owner_id: Option<i64>,
    /// Storage set id, for example `ss-bp67acfmxazb4p****`.
    pub storage_set_id: String,
}

/// Answer of [`DeleteStorageSet`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteStorageSetResponse {
    /// Id of the request.
    pub request_id: String,
}
