// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `RebootInstance`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Reboots instance.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/RebootInstance)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INCORRECT_INSTANCE_STATUS, errors::INSTANCE_LOCKED_FOR_SECURITY,
        errors::DISK_ERROR, errors::INSTANCE_EXPIRED_OR_IN_ARREARS,
        errors::INVALID_PARAMETER_KMS_KEY_ID_CMK_UNAUTHORIZED,
        errors::INVALID_PARAMETER_KMS_KEY_ID_CMK_NOT_ENABLED,
        errors::INVALID_PARAMETER_KMS_KEY_ID_KMS_UNAUTHORIZED,
        errors::INVALID_PARAMETER_KMS_KEY_ID_NOT_FOUND, errors::INVALID_INSTANCE_ID_NOT_FOUND,
        errors::INTERNAL_ERROR,
    )
)]
pub struct RebootInstance {
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Force stop, for example `false`.
    pub force_stop: Option<bool>,
    /// Instance id, for example `i-bp67acfmxazb4ph****`.
    pub instance_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`RebootInstance`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RebootInstanceResponse {
    /// Id of the request.
    pub request_id: String,
}
