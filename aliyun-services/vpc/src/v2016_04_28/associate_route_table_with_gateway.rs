// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AssociateRouteTableWithGateway`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Associates route table with gateway.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/AssociateRouteTableWithGateway)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::RESOURCE_NOT_FOUND_IPV4_GATEWAY, errors::INCORRECT_STATUS_IPV4_GATEWAY,
        errors::RESOURCE_ALREADY_ASSOCIATED_IPV4_GATEWAY,
        errors::RESOURCE_NOT_FOUND_GATEWAY_ROUTE_TABLE,
        errors::INCORRECT_STATUS_GATEWAY_ROUTE_TABLE,
        errors::RESOURCE_ALREADY_ASSOCIATED_GATEWAY_ROUTE_TABLE,
        errors::OPERATION_DENIED_IPV4_GATEWAY_NOT_ACTIVE,
        errors::OPERATION_DENIED_ROUTE_TABLE_TYPE_INCORRECT,
        errors::RESOURCE_NOT_FOUND_ROUTE_TABLE,
        errors::OPERATION_DENIED_GATEWAY_AND_TABLE_NOT_IN_ONE_VPC,
        errors::INCORRECT_STATUS_ROUTE_TABLE_400, errors::ILLEGAL_PARAM_GATEWAY_TYPE,
        errors::UNSUPPORTED_FEATURE_IPV6_GATEWAY_ROUTE_TABLE,
    )
)]
pub struct AssociateRouteTableWithGateway {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Gateway id, for example `ipv4gw-5tsnc6s4ogsedtp3k****`.
    pub gateway_id: String,
    /// Gateway type, for example `Ipv4Gateway`.
    pub gateway_type: Option<String>,
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
    /// Route table id, for example `vtb-5ts0ohchwkp3dydt2****`.
    pub route_table_id: String,
}

/// Answer of [`AssociateRouteTableWithGateway`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AssociateRouteTableWithGatewayResponse {
    /// Id of the request.
    pub request_id: String,
}
