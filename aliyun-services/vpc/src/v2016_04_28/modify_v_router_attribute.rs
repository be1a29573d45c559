// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyVRouterAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies v router attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/ModifyVRouterAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_V_ROUTER_NAME_MALFORMED, errors::INVALID_V_ROUTER_DESCRIPTION_MALFORMED,
        errors::MISSING_PARAMETER, errors::INVALID_DESCRIPTION_MALFORMED,
        errors::FORBIDDEN_V_ROUTER_NOT_FOUND, errors::INVALID_V_ROUTER_ID_NOT_FOUND_404,
    )
)]
pub struct ModifyVRouterAttribute {
    /// Description, for example `My VRouter`.
    pub description: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// V router id, for example `vrt-gw0p7zigake75znix****`.
    pub v_router_id: String,
    /// V router name, for example `VRouter-1`.
    pub v_router_name: Option<String>,
}

/// Answer of [`ModifyVRouterAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyVRouterAttributeResponse {
    /// Id of the request.
    pub request_id: String,
}
