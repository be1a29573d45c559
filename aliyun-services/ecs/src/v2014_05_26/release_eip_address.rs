// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ReleaseEipAddress`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Releases EIP address.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ReleaseEipAddress)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INCORRECT_EIP_STATUS, errors::FORBBIDEN, errors::FORBIDDEN_CHARGE_TYPE_IS_PREPAID,
        errors::TASK_CONFLICT_ASSOCIATE_GLOBAL_ACCELERATION_INSTANCE,
        errors::INVALID_OPERATION_DELETION_PROTECTION_400,
        errors::OPERATION_UNSUPPORTED_SERVICE_MANAGED, errors::INVALID_ALLOCATION_ID_NOT_FOUND,
        errors::FORBIDDEN_REGION_NOT_FOUND, errors::INTERNAL_ERROR,
    )
)]
#[deprecated = "the vendor advises against it"]
pub struct ReleaseEipAddress {
    /// Allocation id.
    pub allocation_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id.
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`ReleaseEipAddress`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ReleaseEipAddressResponse {
    /// Id of the request.
    pub request_id: String,
}
