// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyVSwitchAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies v switch attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyVSwitchAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_DESCRIPTION_MALFORMED, errors::INVALID_V_SWITCH_NAME_MALFORMED,
        errors::INVALID_V_SWITCH_DISCRIPTION_MALFORMED, errors::FORBIDDEN_V_ROUTER_NOT_FOUND,
        errors::INVALID_V_SWITCH_ID_NOT_FOUND,
    )
)]
#[deprecated = "the vendor advises against it"]
pub struct ModifyVSwitchAttribute {
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
    /// V switch id.
    pub v_switch_id: String,
    /// V switch name.
    pub v_switch_name: Option<String>,
}

/// Answer of [`ModifyVSwitchAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyVSwitchAttributeResponse {
    /// Id of the request.
    pub request_id: String,
}
