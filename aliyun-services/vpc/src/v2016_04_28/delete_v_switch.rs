// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteVSwitch`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes v switch.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DeleteVSwitch)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::OPERATION_DENIED_OTHER_SUBNET_PROCESSING, errors::INCORRECT_V_SWITCH_STATUS_400,
        errors::DEPENDENCY_VIOLATION, errors::INCORRECT_ROUTE_ENTRY_STATUS,
        errors::DEPENDENCY_VIOLATION_HA_VIP, errors::DEPENDENCY_VIOLATION_ROUTE_TABLE,
        errors::MISSING_PARAMETER, errors::TASK_CONFLICT, errors::DEPENDENCY_VIOLATION_SNAT,
        errors::DELETE_V_SWITCH_INCORRECT_STATUS_CBN_STATUS,
        errors::ATTR_MISMATCHING_NACL_AND_BIND_INSTANCE, errors::INVALID_RESOURCE_NOT_BINDING,
        errors::DEPENDENCY_VIOLATION_SNAT_ENTRY, errors::DEPENDENCY_VIOLATION_NETWORK_ACL,
        errors::DEPENDENCY_VIOLATION_ENHANCED_NATGW, errors::DEPENDENCY_VIOLATION_RESOURCE_SHARE,
        errors::OPERATION_FAILED_SYSTEM_BUSY_400, errors::DEPENDENCY_VIOLATION_MULTICAST_DOMAIN,
        errors::DEPENDENCY_VIOLATION_V_SWITCH_CIDR_RESERVATION,
        errors::DEPENDENCY_VIOLATION_CLOUD_SERVICE, errors::INVALID_V_SWITCH_ID_NOT_FOUND_400,
        errors::OPERATION_FAILED_IPV6_INSTANCE_EXIST, errors::DEPENDENCY_VIOLATION_IPV6_ADDRESS,
        errors::FORBIDDEN_REGION_NOT_FOUND, errors::INCORRECT_V_SWITCH_ID,
        errors::INVALID_V_SWITCH_ID_NOT_FOUND, errors::INCORRECT_STATUS_404,
        errors::DEPENDENCY_VIOLATION_V_SWITCH_CIDR_RESERVATION_404,
        errors::DEPENDENCY_VIOLATION_ROUTER_INTERFACE,
    )
)]
pub struct DeleteVSwitch {
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
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
    /// V switch id, for example `vsw-asdfjlna****`.
    pub v_switch_id: String,
}

/// Answer of [`DeleteVSwitch`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteVSwitchResponse {
    /// Id of the request.
    pub request_id: String,
}
