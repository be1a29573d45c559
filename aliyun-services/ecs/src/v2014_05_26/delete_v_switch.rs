// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteVSwitch`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes v switch.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteVSwitch)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INCORRECT_V_SWITCH_STATUS, errors::DEPENDENCY_VIOLATION_400,
        errors::INCORRECT_ROUTE_ENTRY_STATUS, errors::DEPENDENCY_VIOLATION_HA_VIP,
        errors::MISSING_PARAMETER, errors::TASK_CONFLICT, errors::DEPENDENCY_VIOLATION_ROUTE_TABLE,
        errors::DEPENDENCY_VIOLATION_SNAT, errors::DELETE_V_SWITCH_INCORRECT_STATUS_CBN_STATUS,
        errors::ATTR_MISMATCHING_NACL_AND_BIND_INSTANCE, errors::INVALID_RESOURCE_NOT_BINDING,
        errors::DEPENDENCY_VIOLATION_SNAT_ENTRY, errors::DEPENDENCY_VIOLATION_NETWORK_ACL,
        errors::DEPENDENCY_VIOLATION_ENHANCED_NATGW, errors::INVALID_V_SWITCH_ID_NOT_FOUND_400,
        errors::FORBIDDEN_REGION_NOT_FOUND, errors::INCORRECT_V_SWITCH_ID,
        errors::INVALID_V_SWITCH_ID_NOT_FOUND, errors::INCORRECT_STATUS_404,
    )
)]
#[deprecated = "the vendor advises against it"]
pub struct DeleteVSwitch {
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
}

/// Answer of [`DeleteVSwitch`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteVSwitchResponse {
    /// Id of the request.
    pub request_id: String,
}
