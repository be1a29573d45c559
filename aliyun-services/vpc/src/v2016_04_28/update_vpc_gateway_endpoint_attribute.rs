// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateVpcGatewayEndpointAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Updates VPC gateway endpoint attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/UpdateVpcGatewayEndpointAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::OPERATION_FAILED_CONCURRENT_OPERATION, errors::IDEMPOTENT_PARAMETER_MISMATCH,
        errors::RESOURCE_NOT_FOUND_GATEWAY_ENDPOINT, errors::ILLEGAL_PARAM_POLICY_DOCUMENT,
        errors::ILLEGAL_PARAM_GATEWAY_ENDPOINT_NAME,
        errors::ILLEGAL_PARAM_GATEWAY_ENDPOINT_DESCRIPTION, errors::SYSTEM_BUSY_400,
        errors::FORBBIDEN, errors::INVALID_REGION_ID_NOT_FOUND_400,
        errors::OPERATION_DENIED_POLICY_DOCUMENT, errors::INCORRECT_STATUS_GATEWAY_ENDPOINT,
        errors::INVALID_POLICY_WRONG_FORMAT,
    )
)]
pub struct UpdateVpcGatewayEndpointAttribute {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Endpoint description, for example `updateendpoint`.
    pub endpoint_description: Option<String>,
    /// Endpoint id, for example `vpce-bp1w1dmdqjpwul0v3****`.
    pub endpoint_id: String,
    /// Endpoint name, for example `update`.
    pub endpoint_name: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Policy document.
    pub policy_document: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`UpdateVpcGatewayEndpointAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateVpcGatewayEndpointAttributeResponse {
    /// Id of the request.
    pub request_id: String,
}
