// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyRouterInterfaceSpec`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies router interface spec.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyRouterInterfaceSpec)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_SPEC_VALUD_NOT_SUPPORTED, errors::FORBIDDEN_FINANCIAL_LOCKED,
        errors::INVALID_PARAM_NOT_FOUND, errors::INVALID_OPPOSITE_REGION_ID_NOT_FOUND_400,
        errors::INVALID_INSTANCE_OWNER_ERROR, errors::INVALID_INSTANCE_STATUS_ERROR,
        errors::INVALID_OPPOSITE_NOT_FOUND, errors::INVALID_ROUTER_INTERFACE_SPEC_MALFORMED,
        errors::ILLEGAL_PARAM_CHARGE_TYPE, errors::INVALID_ROUTER_INTERFACE_ID_NOT_FOUND,
    )
)]
#[deprecated = "the vendor advises against it"]
pub struct ModifyRouterInterfaceSpec {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Router interface id.
    pub router_interface_id: String,
    /// Spec.
    pub spec: String,
    /// User CIDR.
    pub user_cidr: Option<String>,
}

/// Answer of [`ModifyRouterInterfaceSpec`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyRouterInterfaceSpecResponse {
    /// Id of the request.
    pub request_id: String,
    /// Spec.
    pub spec: String,
}
