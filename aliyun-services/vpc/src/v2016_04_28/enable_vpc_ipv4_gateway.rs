// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `EnableVpcIpv4Gateway`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Enables VPC IPv4 gateway.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/EnableVpcIpv4Gateway)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::VPC_ROUTE_ENTRY_CIDR_BLOCK_DUPLICATE, errors::RESOURCE_NOT_FOUND_IPV4_GATEWAY,
        errors::INCORRECT_STATUS_IPV4_GATEWAY,
        errors::OPERATION_FAILED_IPV4_GATEWAY_ALREADY_ACTIVE,
        errors::OPERATION_DENIED_CONFLICT_OF_ALL_ZERO_ROUTING,
        errors::UNSUPPORTED_FEATURE_IPV4_GATEWAY, errors::OPERATION_DENIED_VPN_EXIST,
        errors::OPERATION_DENIED_NATGATEWAY_EXIST, errors::OPERATION_DENIED_DIRECT_EIP_EXIST,
        errors::OPERATION_DENIED_VPC_HAS_ALREADY_ACTIVE,
    )
)]
pub struct EnableVpcIpv4Gateway {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// IPv4 gateway id, for example `ipv4gw-5tsp9lumsxoqizvq2****`.
    pub ipv4_gateway_id: String,
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
    /// Route table list: at most 100 items.
    #[rpc(max_len = 100)]
    pub route_table_list: Vec<String>,
}

/// Answer of [`EnableVpcIpv4Gateway`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct EnableVpcIpv4GatewayResponse {
    /// Id of the request.
    pub request_id: String,
}
