// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `RecoverPhysicalConnection`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Recovers physical connection.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/RecoverPhysicalConnection)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INCORRECT_STATUS_PHYSICAL_CONNECTION, errors::RESOURCE_NOT_FOUND,
        errors::OPERATION_DENIED_TERMINATE_VIRTUAL_PHYSICAL_CONNECTION,
        errors::OPERATION_DENIED_PCONN_NOT_ALLOW_RECOVER,
    )
)]
pub struct RecoverPhysicalConnection {
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Instance id, for example `pc-bp1mrgfbtmc9brre7****`.
    pub instance_id: String,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Token.
    pub token: Option<String>,
}

/// Answer of [`RecoverPhysicalConnection`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RecoverPhysicalConnectionResponse {
    /// Id of the request.
    pub request_id: String,
}
