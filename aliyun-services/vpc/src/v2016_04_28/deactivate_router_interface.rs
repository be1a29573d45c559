// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeactivateRouterInterface`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deactivates router interface.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DeactivateRouterInterface)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INCORRECT_RI_STATUS, errors::FORBIDDEN_FINANCIAL_LOCKED,
        errors::FORBBIDEN_INVAILD_OWNER, errors::OPERATION_FAILED_OPERATION_LOCKED,
        errors::INVALID_REGION_ID_NOT_FOUND, errors::INVALID_ROUTER_INTERFACE_ID_NOT_FOUND,
    )
)]
pub struct DeactivateRouterInterface {
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Router interface id, for example `ri-2zeo3xzyf38r4urz****`.
    pub router_interface_id: String,
}

/// Answer of [`DeactivateRouterInterface`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeactivateRouterInterfaceResponse {
    /// Id of the request.
    pub request_id: String,
}
