// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateDefaultVSwitch`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates default v switch.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/CreateDefaultVSwitch)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_DESCRIPTION_MALFORMED, errors::INVALID_V_SWITCH_NAME_MALFORMED,
        errors::INVALID_V_SWITCH_DISCRIPTION_MALFORMED,
        errors::ABS_VPC_INVALID_DESCRIPTION_MALFORMED, errors::RESOURCE_NOT_AVAILABLE,
        errors::INVALID_PARAMETER, errors::INVALID_CIDR_BLOCK_OVERLAPPED,
        errors::QUOTA_EXCEEDED_V_SWITCH, errors::INCORRECT_ROUTE_ENTRY_STATUS,
        errors::INCORRECT_V_SWITCH_STATUS_400, errors::INVALID_CIRDR_BLOCK_MASK_LENGTH,
        errors::INCORRECT_VPC_STATUS, errors::CREATE_V_SWITCH_INCORRECT_STATUS_CBN_STATUS,
        errors::INVALID_CIDR_BLOCK_MALFORMED, errors::MISSING_PARAMETER, errors::TASK_CONFLICT,
        errors::VPC_SWITCH_RULE_QUOTA_NOT_EXISTS, errors::FORBIDDEN_VPC_NOT_FOUND,
        errors::ROUTE_CONFLICT_ALREADY_EXIST, errors::OPERATION_FAILED_CIDR_ACROSS,
        errors::DUPLICATED_CLIENT_TOKEN, errors::OPERATION_FAILED_IPV6_CIDR_BLOCK_EXISTED,
        errors::ILLEGAL_PARAM_IPV6_CIDR_BLOCK, errors::OPERATION_FAILED_VPC_IPV6_DISABLED,
        errors::INCORRECT_STATUS_CBN_STATUS, errors::OPERATION_FAILED_DEFAULT_VPC_NOT_EXIST,
        errors::UNSUPPORTED_FEATURE_CLOUD_BOX_IPV6, errors::OPERATION_DENIED_VPC_PEER_EXIST,
        errors::OPERATION_DENIED_CEN_ATTACHED, errors::OPERATION_DENIED_NATGW_EXIST,
        errors::OPERATION_DENIED_OTHER_SUBNET_CREATING,
        errors::OPERATION_FAILED_DEFAULT_V_SWITCH_EXIST, errors::INVALID_NOT_EXIST,
        errors::INVALID_STATUS_ROUTE_ENTRY, errors::INVALID_ZONE_ID_NOT_FOUND,
        errors::INVALID_VPC_ID_NOT_FOUND_404,
    )
)]
pub struct CreateDefaultVSwitch {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// IPv6 CIDR block, for example `12`.
    pub ipv6_cidr_block: Option<i32>,
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
    /// Zone id, for example `cn-hangzhou-b`.
    pub zone_id: String,
}

/// Answer of [`CreateDefaultVSwitch`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateDefaultVSwitchResponse {
    /// Id of the request.
    pub request_id: String,
    /// V switch id, for example `vsw-bp1a4b5qhmxftjimq****`.
    pub v_switch_id: String,
}
