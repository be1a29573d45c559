// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyNatGatewaySpec`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies NAT gateway spec.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/ModifyNatGatewaySpec)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::NATGW_MODIFY_SPEC_SAME, errors::INVALID_PARAMETER_SPEC_VALUE_NOT_SUPPORTED,
        errors::OPERATION_FAILED_SYNC_ORDER_TO_SUB, errors::OPERATION_FAILED_QUERY_PRICE,
        errors::INVALID_REGION_ID_NOT_FOUND, errors::INVALID_NAT_GATEWAY_ID_NOT_FOUND_404,
        errors::INCORRECT_STATUS_NAT_GATEWAY_404,
        errors::OPERATION_UNSUPPORTED_PAY_BY_LCU_NAT_MODIFY_SPEC,
        errors::FORBIDDEN_MODIFY_SPEC_TO_SPECIAL_SPEC,
        errors::FORBIDDEN_MODIFY_SPEC_TO_SPECIAL_SPEC_FOR_NORMAL_NAT,
        errors::OPERATION_FAILED_NO_AVAILABLE_RESOURCE,
    )
)]
pub struct ModifyNatGatewaySpec {
    /// Auto pay, for example `false`.
    pub auto_pay: Option<bool>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
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
    /// Spec, for example `Middle`.
    pub spec: String,
}

/// Answer of [`ModifyNatGatewaySpec`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyNatGatewaySpecResponse {
    /// Id of the request.
    pub request_id: String,
}
