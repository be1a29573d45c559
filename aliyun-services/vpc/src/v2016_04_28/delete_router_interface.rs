// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteRouterInterface`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes router interface.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DeleteRouterInterface)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_INSTANCE_STATUS_ERROR, errors::OPERATION_FAILED_OPERATION_LOCKED,
        errors::ROUTER_INTERFACE_REFERRED_BY_ROUTE_ENTRY,
        errors::REFERRED_BY_ROUTE_ENTRY_ROUTER_INTERFACE,
    )
)]
pub struct DeleteRouterInterface {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-shanghai`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Router interface id, for example `ri-2zeo3xzyf38r4urz****`.
    pub router_interface_id: String,
}

/// Answer of [`DeleteRouterInterface`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteRouterInterfaceResponse {
    /// Id of the request.
    pub request_id: String,
}
