// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateVSwitch`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates v switch.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateVSwitch)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::OPERATION_FAILED_IDEMPOTENT_TOKEN_PROCESSING,
        errors::INVALID_DESCRIPTION_MALFORMED, errors::INVALID_V_SWITCH_NAME_MALFORMED,
        errors::INVALID_V_SWITCH_DISCRIPTION_MALFORMED, errors::RESOURCE_NOT_AVAILABLE,
        errors::INVALID_PARAMETER, errors::INVALID_CIDR_BLOCK_OVERLAPPED,
        errors::QUOTA_EXCEEDED_V_SWITCH, errors::INCORRECT_ROUTE_ENTRY_STATUS,
        errors::INCORRECT_V_SWITCH_STATUS, errors::INVALID_CIRDR_BLOCK_MASK_LENGTH,
        errors::INCORRECT_VPC_STATUS_400, errors::INVALID_CIDR_BLOCK_MALFORMED,
        errors::MISSING_PARAMETER, errors::TASK_CONFLICT, errors::ROUTE_CONFLICT_ALREADY_EXIST,
        errors::OPERATION_FAILED_CIDR_ACROSS, errors::VPC_SWITCH_RULE_QUOTA_NOT_EXISTS,
        errors::CREATE_V_SWITCH_INCORRECT_STATUS_CBN_STATUS,
        errors::OPERATION_FAILED_NOTIFY_CEN_CREATE, errors::FORBIDDEN_VPC_NOT_FOUND,
        errors::DUPLICATED_CLIENT_TOKEN, errors::OPERATION_FAILED_DISTIBUTE_LOCK,
        errors::INVALID_NOT_EXIST, errors::INVALID_STATUS_ROUTE_ENTRY,
        errors::INVALID_ZONE_ID_NOT_FOUND, errors::INVALID_VPC_ID_NOT_FOUND,
        errors::INTERNAL_ERROR,
    )
)]
#[deprecated = "the vendor advises against it"]
pub struct CreateVSwitch {
    /// CIDR block.
    pub cidr_block: String,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
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
    /// V switch name.
    pub v_switch_name: Option<String>,
    /// VPC id.
    pub vpc_id: String,
    /// Zone id.
    pub zone_id: String,
}

/// Answer of [`CreateVSwitch`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateVSwitchResponse {
    /// Id of the request.
    pub request_id: String,
    /// V switch id.
    pub v_switch_id: String,
}
