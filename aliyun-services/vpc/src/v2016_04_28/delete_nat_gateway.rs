// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteNatGateway`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes NAT gateway.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DeleteNatGateway)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::DEPENDENCY_VIOLATION_VPC_ENDPOINT_SERVICE,
        errors::DEPENDENCY_VIOLATION_FULL_NAT_ENTRY, errors::DEPENDENCY_VIOLATION_ROUTER_ENTRY,
        errors::DEPENDENCY_VIOLATION_BANDWIDTH_PACKAGES, errors::DEPENDENCY_VIOLATION_EIPS,
        errors::FORBIDDEN_PRE_PAID_NAT_GATEWAY, errors::INVALID_OPERATION_DELETION_PROTECTION,
        errors::DEPENDENCY_VIOLATION_SNAT_ENTRY, errors::INCORRECT_STATUS_SNAT_ENTRY,
        errors::DEPENDENCY_VIOLATION_FORWARD_ENTRY, errors::INCORRECT_STATUS_FORWARD_ENTRY,
        errors::DEPENDENCY_VIOLATION_NAT_IP, errors::INCORRECT_STATUS_NAT_IP,
        errors::DEPENDENCY_VIOLATION_NAT_IP_CIDR, errors::INCORRECT_STATUS_NAT_GATEWAY,
        errors::INCORRECT_STATUS_ROUTER_ENTRY, errors::INCORRECT_STATUS_V_SWITCH,
        errors::INSTANCE_NOT_EXISTS, errors::INVALID_REGION_ID_NOT_FOUND,
        errors::INVALID_NAT_GATEWAY_ID_NOT_FOUND_404, errors::INCORRECT_STATUS_NAT_GATEWAY_404,
        errors::RESOURCE_NOT_FOUND_NAT_GATEWAY,
    )
)]
pub struct DeleteNatGateway {
    /// Force, for example `false`.
    pub force: Option<bool>,
    /// NAT gateway id, for example `ngw-bp1uewa15k4iy5770****`.
    pub nat_gateway_id: String,
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

/// Answer of [`DeleteNatGateway`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteNatGatewayResponse {
    /// Id of the request.
    pub request_id: String,
}
