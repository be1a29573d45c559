// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ReleaseEipSegmentAddress`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Releases EIP segment address.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/ReleaseEipSegmentAddress)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INCORRECT_EIP_STATUS, errors::FORBIDDEN_CHARGE_TYPE_IS_PREPAID,
        errors::FORBIDDEN_400, errors::TASK_CONFLICT_ASSOCIATE_GLOBAL_ACCELERATION_INSTANCE,
        errors::INVALID_OPERATION_DELETION_PROTECTION, errors::OPERATION_FAILED_INSTANCE_NOT_EXIST,
        errors::OPERATION_FAILED_EIP_NUM_INCONSISTENT, errors::OPERATION_FAILED_EIP_STATUS_INVALID,
        errors::OPERATION_FAILED_EIP_IN_BWP, errors::FORBIDDEN_EIP_IN_BWP,
        errors::INVALID_ALLOCATION_ID_NOT_FOUND, errors::FORBIDDEN_REGION_NOT_FOUND,
        errors::INTERNAL_ERROR,
    )
)]
pub struct ReleaseEipSegmentAddress {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
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
    /// Segment instance id, for example `eipsg-2zett8ba055tbsxme****`.
    pub segment_instance_id: String,
}

/// Answer of [`ReleaseEipSegmentAddress`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ReleaseEipSegmentAddressResponse {
    /// Id of the request.
    pub request_id: String,
}
