// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ReActivateInstances`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Operation `ReActivateInstances`.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ReActivateInstances)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::REOPEN_INSTANCE_INSTANCE_NOT_ENOUGH_BALANCE,
        errors::REOPEN_INSTANCE_IMAGE_NOT_ENOUGH_BALANCE,
        errors::REOPEN_INSTANCE_INSTANCE_STATUS_NOT_VALID, errors::INCORRECT_INSTANCE_STATUS,
        errors::INSTANCE_LOCKED_FOR_SECURITY, errors::INSUFFICIENT_BALANCE_403,
        errors::INVALID_INSTANCE_ID_NOT_FOUND, errors::INVALID_PAY_TYPE_NOT_SUPPORT,
        errors::INTERNAL_ERROR,
    )
)]
pub struct ReActivateInstances {
    /// Instance id, for example `i-bp67acfmxazb4p****`.
    pub instance_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`ReActivateInstances`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ReActivateInstancesResponse {
    /// Id of the request.
    pub request_id: String,
}
