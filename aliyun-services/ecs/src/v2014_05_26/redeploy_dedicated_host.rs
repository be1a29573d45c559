// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `RedeployDedicatedHost`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Redeploys dedicated host.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/RedeployDedicatedHost)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_DEDICATED_HOST_STATUS_MALFORMED, errors::INVALID_INSTANCE_STATUS_UNSTOPPED,
        errors::INVALID_USER_UNAUTHORIZED, errors::INVALID_DEDICATED_HOST_ID_NOT_FOUND_404,
    )
)]
pub struct RedeployDedicatedHost {
    /// Dedicated host id, for example `dh-bp165p6xk2tlw61e****`.
    pub dedicated_host_id: String,
    /// Migration type, for example `Reboot`.
    pub migration_type: Option<String>,
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
}

/// Answer of [`RedeployDedicatedHost`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RedeployDedicatedHostResponse {
    /// Id of the request.
    pub request_id: String,
}
