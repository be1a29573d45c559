// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `RebootInstances`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Reboots instances.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/RebootInstances)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER_KMS_KEY_ID_CMK_NOT_ENABLED_400,
        errors::INVALID_PARAMETER_KMS_KEY_ID_KMS_UNAUTHORIZED_400, errors::DRYRUN_SUCCESS,
        errors::INVALID_INSTANCE_ID_NOT_FOUND_403, errors::INVALID_PARAMETER_TOO_MANY_INSTANCE_IDS,
        errors::ABS_INVALID_INSTANCE_IDS_MAL_FORMED, errors::INSTANCE_LOCKED_FOR_SECURITY,
        errors::INSTANCE_EXPIRED_OR_IN_ARREARS, errors::INCORRECT_INSTANCE_STATUS,
        errors::INVALID_INSTANCE_NOT_FOUND_SYSTEM_DISK_403, errors::INSUFFICIENT_BALANCE_403,
        errors::INSTANCE_NOT_READY, errors::INVALID_INSTANCE_ID_NOT_FOUND,
        errors::INVALID_INSTANCE_IDS_NOT_FOUND, errors::INVALID_OPERATION_CONFLICT,
        errors::INTERNAL_ERROR,
    )
)]
pub struct RebootInstances {
    /// Batch optimization, for example `AllTogether`.
    pub batch_optimization: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Force reboot, for example `false`.
    pub force_reboot: Option<bool>,
    /// Instance id: at most 100 items.
    #[rpc(max_len = 100, required)]
    pub instance_id: Vec<String>,
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
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`RebootInstances`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RebootInstancesResponse {
    /// Instance responses.
    #[rpc(wrapper = "InstanceResponse")]
    pub instance_responses: Vec<InstanceResponse>,
    /// Id of the request.
    pub request_id: String,
}

/// Instance response.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct InstanceResponse {
    /// Code.
    pub code: String,
    /// Current status.
    pub current_status: String,
    /// Instance id.
    pub instance_id: String,
    /// Message.
    pub message: String,
    /// Previous status.
    pub previous_status: String,
}
