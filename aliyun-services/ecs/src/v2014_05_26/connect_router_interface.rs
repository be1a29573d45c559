// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ConnectRouterInterface`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Connects router interface.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ConnectRouterInterface)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INCORRECT_ROLE_NOT_INITIATING_SIDE, errors::INCORRECT_STATUS,
        errors::INCORRECT_OPPOSITE_INTERFACE_INFO_NOT_SET,
        errors::INCORRECT_OPPOSITE_INTERFACE_INFO, errors::FORBIDDEN_ONLY_ONE_CONNECTION,
        errors::FORBIDDEN_BILLS_OUTSTANDING, errors::INVALID_ACCOUNT_NOT_FOUND,
        errors::ERR_CODE_INVALID, errors::ATTR_MISMATCHING_ACCEPTING_SIDE_ROLE,
        errors::ATTR_MISMATCHING_ACCEPTING_SIDE_INSTANCE_ID,
        errors::ATTR_MISMATCHING_ACCEPTING_SIDE_REGION_NO,
        errors::ATTR_MISMATCHING_ACCEPTING_SIDE_ROUTER_ID,
        errors::ATTR_MISMATCHING_ACCEPTING_SIDE_ROUTER_TYPE,
        errors::ATTR_MISMATCHING_ACCEPTING_SIDE_ALI_UID,
        errors::ATTR_MISMATCHING_ACCEPTING_SIDE_OPPOSITE_INTERFACE_OWNER_ID,
        errors::ATTR_MISMATCHING_ACCEPTING_SIDE_OPPOSITE_REGION_NO,
        errors::ATTR_MISMATCHING_ACCEPTING_SIDE_OPPOSITE_INTERFACE_ID,
        errors::ATTR_MISMATCHING_ACCEPTING_SIDE_OPPOSITE_ROUTER_ID,
        errors::ATTR_MISMATCHING_ACCEPTING_SIDE_OPPOSITE_ROUTER_TYPE,
        errors::ILLEGAL_PARAM_INSTANCE_OWNER, errors::INVALID_REGION_ID_NOT_FOUND,
        errors::INVALID_ROUTER_INTERFACE_ID_NOT_FOUND,
    )
)]
#[deprecated = "the vendor advises against it"]
pub struct ConnectRouterInterface {
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
}

/// Answer of [`ConnectRouterInterface`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ConnectRouterInterfaceResponse {
    /// Id of the request.
    pub request_id: String,
}
