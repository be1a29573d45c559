// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteVpc`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes VPC.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteVpc)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::DEPENDENCY_VIOLATION_ROUTE_TABLE, errors::INCORRECT_VPC_STATUS_400,
        errors::DEPENDENCY_VIOLATION_ROUTE_ENTRY, errors::DEPENDENCY_VIOLATION_INSTANCE,
        errors::DEPENDENCY_VIOLATION_V_SWITCH, errors::DEPENDENCY_VIOLATION_SECURITY_GROUP,
        errors::DEPENDENCY_VIOLATION_ROUTE_INTERFACE, errors::DEPENDENCY_VIOLATION_TUNNEL,
        errors::DEPENDENCY_VIOLATION_NAT_GATEWAY, errors::DEPENDENCY_VIOLATION_ROUTER_INTERFACE,
        errors::FORBIDDEN_VPC_NOT_FOUND, errors::FORBBIDEN, errors::TASK_CONFLICT,
        errors::INVALID_ACTION, errors::DEPENDENCY_VIOLATION_IPV6_GATEWAY,
        errors::INCORRECT_STATUS_CBN_STATUS, errors::DEPENDENCY_VIOLATION_CLOUD_SERVICE_RESOURCE,
        errors::DEPENDENCY_VIOLATION_CLASSIC_LINK_INSTANCE, errors::ILLEGAL_PARAM_REGION_ID,
        errors::DEPENDENCY_VIOLATION_NETWORK_ACL, errors::INVALID_REGION_INSTANCE,
        errors::DEPENDENCY_VIOLATION_IPV4_GATEWAY, errors::OPERATION_DENIED_VPC_PEER_EXISTS,
        errors::DEPENDENCY_VIOLATION_GATEWAY_ROUTE_TABLE,
        errors::DEPENDENCY_VIOLATION_DHCP_OPTIONS_SET, errors::INTERNAL_ERROR_400,
        errors::DEPENDENCY_VIOLATION_ROUTER_INTERFACE_401, errors::OPERATION_DENIED_403,
        errors::INVALID_VPC_ID_NOT_FOUND, errors::INTERNAL_ERROR,
    )
)]
#[deprecated = "the vendor advises against it"]
pub struct DeleteVpc {
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id.
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// VPC id.
    pub vpc_id: String,
}

/// Answer of [`DeleteVpc`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteVpcResponse {
    /// Id of the request.
    pub request_id: String,
}
