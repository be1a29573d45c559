// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyVRouterAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies v router attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyVRouterAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_V_ROUTER_NAME_MALFORMED, errors::INVALID_V_ROUTER_DISCRIPTION_MALFORMED,
        errors::MISSING_PARAMETER, errors::INVALID_DESCRIPTION_MALFORMED,
        errors::FORBIDDEN_V_ROUTER_NOT_FOUND, errors::INVALID_V_ROUTER_ID_NOT_FOUND,
    )
)]
#[deprecated = "the vendor advises against it"]
pub struct ModifyVRouterAttribute {
    /// Description.
    pub description: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id.
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// V router id.
    pub v_router_id: String,
    /// V router name.
    pub v_router_name: Option<String>,
}

/// Answer of [`ModifyVRouterAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyVRouterAttributeResponse {
    /// Id of the request.
    pub request_id: String,
}
