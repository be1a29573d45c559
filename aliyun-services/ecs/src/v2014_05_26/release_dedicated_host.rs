// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ReleaseDedicatedHost`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Releases dedicated host.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ReleaseDedicatedHost)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::CHARGE_TYPE_VIOLATION_400, errors::INCORRECT_HOST_STATUS_INITIALIZING,
        errors::INSTANCE_EXIST, errors::OPERATION_DENIED_DEDICATED_HOST_SHARED,
        errors::INVALID_DEDICATED_HOST_ID_NOT_FOUND_404, errors::INTERNAL_ERROR,
    )
)]
pub struct ReleaseDedicatedHost {
    /// Dedicated host id, for example `dh-bp199lyny9b3****`.
    pub dedicated_host_id: String,
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
    /// Terminate subscription, for example `false`.
    pub terminate_subscription: Option<bool>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`ReleaseDedicatedHost`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ReleaseDedicatedHostResponse {
    /// Id of the request.
    pub request_id: String,
}
