// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateVSwitch`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Creates v switch.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/CreateVSwitch)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::OPERATION_FAILED_RESOURCE_CONFLICT,
        errors::OPERATION_FAILED_IDEMPOTENT_TOKEN_PROCESSING,
        errors::INVALID_DESCRIPTION_MALFORMED, errors::INVALID_V_SWITCH_NAME_MALFORMED,
        errors::INVALID_V_SWITCH_DISCRIPTION_MALFORMED,
        errors::ABS_VPC_INVALID_DESCRIPTION_MALFORMED, errors::MISSING_PARAM_VPC_ID_400,
        errors::RESOURCE_NOT_AVAILABLE, errors::INVALID_PARAMETER,
        errors::INVALID_CIDR_BLOCK_OVERLAPPED, errors::QUOTA_EXCEEDED_V_SWITCH,
        errors::INCORRECT_ROUTE_ENTRY_STATUS, errors::INCORRECT_V_SWITCH_STATUS_400,
        errors::INVALID_CIRDR_BLOCK_MASK_LENGTH, errors::INCORRECT_VPC_STATUS,
        errors::CREATE_V_SWITCH_INCORRECT_STATUS_CBN_STATUS, errors::INVALID_CIDR_BLOCK_MALFORMED,
        errors::MISSING_PARAMETER, errors::TASK_CONFLICT, errors::VPC_SWITCH_RULE_QUOTA_NOT_EXISTS,
        errors::FORBIDDEN_VPC_NOT_FOUND, errors::ROUTE_CONFLICT_ALREADY_EXIST,
        errors::OPERATION_FAILED_CIDR_ACROSS, errors::DUPLICATED_CLIENT_TOKEN,
        errors::OPERATION_FAILED_IPV6_CIDR_BLOCK_EXISTED, errors::ILLEGAL_PARAM_IPV6_CIDR_BLOCK,
        errors::OPERATION_FAILED_VPC_IPV6_DISABLED, errors::INCORRECT_STATUS_CBN_STATUS,
        errors::OPERATION_FAILED_NOTIFY_CEN_CREATE, errors::OPERATION_FAILED_DISTIBUTE_LOCK,
        errors::UNSUPPORTED_FEATURE_CLOUD_BOX_IPV6, errors::OPERATION_DENIED_VPC_PEER_EXIST,
        errors::OPERATION_DENIED_CEN_ATTACHED, errors::OPERATION_DENIED_NATGW_EXIST,
        errors::MISSING_PARAM_IPV6_CIDR_BLOCK, errors::ILLEGAL_PARAM_VPC_IPV6_CIDR_BLOCK,
        errors::OPERATION_DENIED_OTHER_SUBNET_CREATING, errors::OPERATION_DENIED_VPC_PEER_EXISTS,
        errors::ILLEGAL_PARAM_CIDR_BLOCK, errors::INVALID_NOT_EXIST,
        errors::INVALID_STATUS_ROUTE_ENTRY, errors::INVALID_ZONE_ID_NOT_FOUND,
        errors::INVALID_VPC_ID_NOT_FOUND_404,
    )
)]
pub struct CreateVSwitch {
    /// CIDR block, for example `172.16.0.0/24`.
    pub cidr_block: String,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Description, for example `vSwitch`.
    pub description: Option<String>,
    /// IPv6 CIDR block, for example `12`.
    pub ipv6_cidr_block: Option<i32>,
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
    /// Tag: at most 21 items.
    #[rpc(dotted, max_len = 21)]
    pub tag: Vec<Tag>,
    /// V switch name, for example `vSwitch-1`.
    pub v_switch_name: Option<String>,
    /// VPC id, for example `vpc-257gqcdfvx6n****`.
    pub vpc_id: String,
    /// VPC IPv6 CIDR block, for example `2408:XXXX:0:6a::/56`.
    pub vpc_ipv6_cidr_block: Option<String>,
    /// Zone id, for example `cn-hangzhou-b`.
    pub zone_id: String,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `FinanceJoshua`.
    pub key: Option<String>,
    /// Value, for example `FinanceDept`.
    pub value: Option<String>,
}

/// Answer of [`CreateVSwitch`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateVSwitchResponse {
    /// Id of the request.
    pub request_id: String,
    /// V switch id, for example `vsw-25navfgbue4g****`.
    pub v_switch_id: String,
}
