// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteRouterInterface`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes router interface.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteRouterInterface)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INCORRECT_STATUS,
        errors::DEPENDENCY_VIOLATION_ROUTER_INTERFACE_REFERED_BY_ROUTE_ENTRY,
        errors::ILLEGAL_PARAM_INSTANCE_OWNER, errors::INVALID_REGION_ID_NOT_FOUND,
        errors::INVALID_INSTANCE_ID_NOT_FOUND,
        errors::INVALID_ROUTER_INTERFACE_CHARGE_TYPE_MALFORMED_500,
    )
)]
#[deprecated = "the vendor advises against it"]
pub struct DeleteRouterInterface {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Router interface id.
    pub router_interface_id: String,
    /// User CIDR.
    pub user_cidr: Option<String>,
}

/// Answer of [`DeleteRouterInterface`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteRouterInterfaceResponse {
    /// Id of the request.
    pub request_id: String,
}
