// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyRouterInterfaceAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies router interface attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyRouterInterfaceAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INCORRECT_STATUS, errors::FORBIDDEN_FINANCIAL_LOCKED,
        errors::INVALID_NAME_MALFORMD, errors::INVALID_OPPOSITE_ROUTER_TYPE_VALUE_NOT_SUPPORTED,
        errors::INVALID_DESCRIPTION_MALFORMED, errors::FORBBIDEN, errors::LINK_ROLE_NOT_SUPPORT,
        errors::FORBBIDEN_MODIFY_ID_AND_TYPE, errors::INVALID_PARAM_MODIFY_ROUTER_INTERFACE,
        errors::INVALID_REGION_ID_NOT_FOUND, errors::INVALID_ROUTER_INTERFACE_ID_NOT_FOUND,
    )
)]
#[deprecated = "the vendor advises against it"]
pub struct ModifyRouterInterfaceAttribute {
    /// Description.
    pub description: Option<String>,
    /// Health check source IP.
    pub health_check_source_ip: Option<String>,
    /// Health check target IP.
    pub health_check_target_ip: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Opposite interface id.
    pub opposite_interface_id: Option<String>,
    /// Opposite interface owner id.
    pub opposite_interface_owner_id: Option<i64>,
    /// Opposite router id.
    pub opposite_router_id: Option<String>,
    /// Opposite router type.
    pub opposite_router_type: Option<String>,
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

/// Answer of [`ModifyRouterInterfaceAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyRouterInterfaceAttributeResponse {
    /// Id of the request.
    pub request_id: String,
}
