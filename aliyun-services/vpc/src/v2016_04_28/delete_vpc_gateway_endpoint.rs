// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteVpcGatewayEndpoint`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes VPC gateway endpoint.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DeleteVpcGatewayEndpoint)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::OPERATION_FAILED_CONCURRENT_OPERATION, errors::IDEMPOTENT_PARAMETER_MISMATCH,
        errors::RESOURCE_NOT_FOUND_GATEWAY_ENDPOINT, errors::INCORRECT_STATUS_GATEWAY_ENDPOINT,
        errors::DEPENDENCY_VIOLATION_ASSOCIATION, errors::FORBBIDEN,
        errors::INVALID_REGION_ID_NOT_FOUND_400,
    )
)]
pub struct DeleteVpcGatewayEndpoint {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Endpoint id, for example `vpce-bp1w1dmdqjpwul0v3****`.
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
}

/// Answer of [`DeleteVpcGatewayEndpoint`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteVpcGatewayEndpointResponse {
    /// Id of the request.
    pub request_id: String,
}
