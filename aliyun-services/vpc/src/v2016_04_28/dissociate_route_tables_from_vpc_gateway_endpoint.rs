// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DissociateRouteTablesFromVpcGatewayEndpoint`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Dissociates route tables from VPC gateway endpoint.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DissociateRouteTablesFromVpcGatewayEndpoint)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::OPERATION_FAILED_CONCURRENT_OPERATION, errors::IDEMPOTENT_PARAMETER_MISMATCH,
        errors::RESOURCE_NOT_FOUND_GATEWAY_ENDPOINT, errors::INCORRECT_STATUS_GATEWAY_ENDPOINT,
        errors::RESOURCE_NOT_FOUND_ROUTE_TABLE, errors::INCORRECT_STATUS_ROUTE_TABLE_400,
        errors::RESOURCE_NOT_FOUND_ASSOCIATION, errors::INCORRECT_STATUS_ROUTE_ENTRY,
        errors::FORBBIDEN, errors::INVALID_REGION_ID_NOT_FOUND_400,
        errors::INCORRECT_STATUS_CEN_STATUS, errors::RESOURCE_NOT_FOUND_ROUTE_ENTRY,
    )
)]
pub struct DissociateRouteTablesFromVpcGatewayEndpoint {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Endpoint id, for example `vpce-bp11cwae3p6z7ftbm****`.
    pub endpoint_id: String,
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
    /// Route table ids: at most 20 items.
    #[rpc(max_len = 20, required)]
    pub route_table_ids: Vec<String>,
}

/// Answer of [`DissociateRouteTablesFromVpcGatewayEndpoint`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DissociateRouteTablesFromVpcGatewayEndpointResponse {
    /// Id of the request.
    pub request_id: String,
}
