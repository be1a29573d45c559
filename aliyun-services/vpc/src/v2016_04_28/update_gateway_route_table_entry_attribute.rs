// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateGatewayRouteTableEntryAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Updates gateway route table entry attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/UpdateGatewayRouteTableEntryAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::OPERATION_DENIED_UPDATE_GATEWAY_ROUTE_ENTRY, errors::ILLEGAL_PARAM_DEST_CIDR_BLOCK,
        errors::RESOURCE_NOT_FOUND_NETWORK_INTERFACE, errors::RESOURCE_NOT_FOUND_ROUTE_ENTRY,
        errors::INCORRECT_STATUS_ROUTE_ENTRY, errors::INCORRECT_STATUS_VSWITCH_400,
        errors::RESOURCE_NOT_FOUND_INSTANCE, errors::INCORRECT_STATUS_NEXT_HOP,
        errors::OPERATION_DENIED_NEXT_HOP_TYPE_NONSUPPORT,
        errors::OPERATION_DENIED_LOCAL_ENTRY_CAN_ONLY_MODIFY_NEXT_HOP,
        errors::EXCLUSIVE_PARAM_NEXT_HOP_TYPE_AND_NEXT_HOP_ID,
        errors::RESOURCE_NOT_FOUND_ROUTE_TABLE, errors::INVALID_ROUTER_INTERFACE_ID_NOT_FOUND_400,
        errors::OPERATION_UNSUPPORTED_ONLY_SUPPORT_NORMAL_NETWORK_INTERFACE,
    )
)]
pub struct UpdateGatewayRouteTableEntryAttribute {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Description, for example `new`.
    pub description: Option<String>,
    /// Destination CIDR block, for example `47.100.XX.XX/16`.
    pub destination_cidr_block: String,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Gateway route table id, for example `vtb-5ts0ohchwkp3dydt2****`.
    pub gateway_route_table_id: Option<String>,
    /// IPv4 gateway route table id, for example `vtb-5ts0ohchwkp3dydt2****`.
    #[rpc(name = "IPv4GatewayRouteTableId")]
    pub ipv4_gateway_route_table_id: Option<String>,
    /// Name, for example `test`.
    pub name: Option<String>,
    /// Next hop id, for example `i-bp18xq9yguxoxe7m****`.
    pub next_hop_id: Option<String>,
    /// Next hop type, for example `Instance`.
    pub next_hop_type: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `ap-southeast-6`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`UpdateGatewayRouteTableEntryAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateGatewayRouteTableEntryAttributeResponse {
    /// Id of the request.
    pub request_id: String,
}
