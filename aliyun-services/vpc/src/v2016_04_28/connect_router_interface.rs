// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ConnectRouterInterface`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Connects router interface.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/ConnectRouterInterface)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INCORRECT_ROLE_NOT_INITIATING_SIDE, errors::INCORRECT_RI_STATUS,
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
        errors::INVALID_ROUTER_INTERFACE_ID_NOT_FOUND, errors::CROSS_BID_FORBIDDEN,
    )
)]
pub struct ConnectRouterInterface {
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Router interface id, for example `ri-2zeo3xzyf38r4urzd****`.
    pub router_interface_id: String,
}

/// Answer of [`ConnectRouterInterface`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ConnectRouterInterfaceResponse {
    /// Id of the request.
    pub request_id: String,
}
