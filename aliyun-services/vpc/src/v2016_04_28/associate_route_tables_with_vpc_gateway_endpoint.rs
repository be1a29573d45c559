// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AssociateRouteTablesWithVpcGatewayEndpoint`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Associates route tables with VPC gateway endpoint.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/AssociateRouteTablesWithVpcGatewayEndpoint)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::OPERATION_FAILED_CONCURRENT_OPERATION, errors::IDEMPOTENT_PARAMETER_MISMATCH,
        errors::RESOURCE_NOT_FOUND_GATEWAY_ENDPOINT, errors::INCORRECT_STATUS_GATEWAY_ENDPOINT,
        errors::RESOURCE_NOT_FOUND_SERVICE_NAME, errors::RESOURCE_NOT_FOUND_PREFIX_LIST,
        errors::RESOURCE_NOT_FOUND_ROUTE_TABLE, errors::MISMATCH_VPC_AND_ROUTE_TABLE,
        errors::INCORRECT_STATUS_ROUTE_TABLE_400, errors::RESOURCE_ALREADY_EXIST_ASSOCIATION,
        errors::VPC_ROUTE_ENTRY_CIDR_BLOCK_DUPLICATE, errors::VPC_SWITCH_STATUS_ERROR,
        errors::QUOTA_EXCEEDED_VPC_ROUTE_ENTRY_NUM,
        errors::OPERATION_UNSUPPORTED_DESTINATION_CIDR_BLOCK_OVERLAP_WITH_V_SWITCH,
        errors::SYSTEM_BUSY_400, errors::FORBBIDEN, errors::INVALID_REGION_ID_NOT_FOUND_400,
        errors::INCORRECT_STATUS_VPC, errors::INCORRECT_STATUS_CEN_STATUS,
        errors::UNSUPPORTED_FEATURE_ROUTER_TABLE_TYPE,
    )
)]
pub struct AssociateRouteTablesWithVpcGatewayEndpoint {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Endpoint id, for example `vpce-m5e371h5clm3uadih****`.
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

/// Answer of [`AssociateRouteTablesWithVpcGatewayEndpoint`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AssociateRouteTablesWithVpcGatewayEndpointResponse {
    /// Id of the request.
    pub request_id: String,
}
