// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteVpc`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes VPC.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DeleteVpc)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INCORRECT_STATUS_VPC_DHCP_STATUS, errors::DEPENDENCY_VIOLATION_GATEWAY_ENDPOINT,
        errors::INCORRECT_VPC_STATUS, errors::DEPENDENCY_VIOLATION_ROUTE_ENTRY_400,
        errors::DEPENDENCY_VIOLATION_INSTANCE, errors::DEPENDENCY_VIOLATION_V_SWITCH,
        errors::DEPENDENCY_VIOLATION_SECURITY_GROUP, errors::DEPENDENCY_VIOLATION_ROUTE_INTERFACE,
        errors::DEPENDENCY_VIOLATION_TUNNEL, errors::DEPENDENCY_VIOLATION_NAT_GATEWAY,
        errors::DEPENDENCY_VIOLATION_ROUTER_INTERFACE_400, errors::FORBIDDEN_VPC_NOT_FOUND,
        errors::FORBBIDEN, errors::TASK_CONFLICT, errors::INVALID_ACTION,
        errors::DEPENDENCY_VIOLATION_IPV6_GATEWAY, errors::INCORRECT_STATUS_CBN_STATUS,
        errors::DEPENDENCY_VIOLATION_ROUTE_TABLE, errors::DEPENDENCY_VIOLATION_NETWORK_ACL,
        errors::DEPENDENCY_VIOLATION_CLOUD_SERVICE_RESOURCE,
        errors::DEPENDENCY_VIOLATION_CLASSIC_LINK_INSTANCE, errors::SYSTEM_SERVICE_BUSY,
        errors::DEPENDENCY_VIOLATION_DHCP_OPTIONS_SET, errors::INVALID_REGION_ID_NOT_FOUND_400,
        errors::DEPENDENCY_VIOLATION_CUSTOM_ROUTE_TABLE, errors::DEPENDENCY_VIOLATION_IPV4_GATEWAY,
        errors::DEPENDENCY_VIOLATION_GATEWAY_ROUTE_TABLE, errors::OPERATION_DENIED_VPC_PEER_EXISTS,
        errors::DEPENDENCY_VIOLATION_APP_ACCESS,
        errors::DEPENDENCY_VIOLATION_OPPOSITE_ROUTER_INTERFACE,
        errors::DEPENDENCY_VIOLATION_TRANSIT_ROUTER, errors::OPERATION_DENIED_403,
        errors::INVALID_VPC_ID_NOT_FOUND_404, errors::DEPENDENCY_VIOLATION_INSTANCE_404,
        errors::INTERNAL_ERROR,
    )
)]
pub struct DeleteVpc {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Force delete, for example `false`.
    pub force_delete: Option<bool>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// VPC id, for example `vpc-bp1m7v25emi1h5mtc****`.
    pub vpc_id: String,
}

/// Answer of [`DeleteVpc`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteVpcResponse {
    /// Id of the request.
    pub request_id: String,
}
