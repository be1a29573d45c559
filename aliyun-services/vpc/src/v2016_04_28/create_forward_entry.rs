// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateForwardEntry`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates forward entry.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/CreateForwardEntry)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::UNSUPPORTED_FEATURE_PRIVATE_LINK_ENABLED, errors::UNSUPPORTED_FEATURE_PORT_SEGMENT,
        errors::EXCLUSIVE_PARAM_S_AND_S, errors::DUPLICATED_PARAM_INTERNAL_PORT,
        errors::DUPLICATED_PARAM_EXTERNAL_PORT, errors::OPERATION_FAILED_ANY_PORT_CONFIG,
        errors::OPERATION_UNSUPPORTED_FORWARD_ENTRY, errors::INVALID_IP_NOT_IN_NATGW,
        errors::QUOTA_EXCEEDED_FORWARD_ENTRY, errors::INCORRECT_STATUS_NAT_IP,
        errors::FORBIDDEN_IP_HAS_BEEN_USED_IN_SNAT, errors::INVALID_EXTERNAL_IP_MALFORMED,
        errors::INVALID_INTERNAL_IP_MALFORMED, errors::INVALID_EXTERNAL_PORT_MALFORMED,
        errors::INVALID_INTERNAL_PORT_MALFORMED, errors::FORBIDDEN_DESTNATION_IP_OUT_OF_VPC_CIDR,
        errors::FORBIDDEN_DESTINATION_IP_OUT_OF_VSWITCH_CIDR,
        errors::INVALID_PROTOCAL_VALUE_NOT_SUPPORTED, errors::INCORRET_FORWARD_ENTRY_STATUS,
        errors::FORWARD_ENTRY_DUPLICATED, errors::FORBIDDEN_EXTERNAL_IP_USED_IN_SNAT_TABLE,
        errors::FORBINDDEN, errors::FORBIDDEN_INTERNAL_IP_OUT_OF_VPC_CIDR,
        errors::INVALID_NATGW_NOT_EXIST, errors::MISSING_PARAMETER,
        errors::ANY_PORT_PORT_MUST_BE_ZERO, errors::INVALID_PARAMETER_NAME_MALFORMED,
        errors::INCORRECT_STATUS_FORWARD_ENTRY, errors::DUPLICATED_DESTINATION_PORT,
        errors::OPERATION_UNSUPPORTED_EIP_IN_BINDING,
        errors::QUOTA_EXCEEDED_FORWARD_ENTRY_SESSION_MANYTO_ONE, errors::TASK_CONFLICT,
        errors::OPERATION_FAILED_DNAT_PORT_RANGE_LIMIT, errors::INCORRECT_STATUS_NATGW,
        errors::RESOURCE_NOT_FOUND_NAT_IP, errors::INVALID_REGION_ID_NOT_FOUND,
        errors::INVALID_FORWARD_TABLE_ID_NOT_FOUND, errors::INVALID_EXTERNAL_IP_NOT_FOUND,
        errors::SYSTEM_ERROR, errors::INTERNAL_ERROR,
    )
)]
pub struct CreateForwardEntry {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// External IP, for example `116.28.XX.XX`.
    pub external_ip: String,
    /// External port, for example `8080`.
    pub external_port: String,
    /// Forward entry name, for example `ForwardEntry-1`.
    pub forward_entry_name: Option<String>,
    /// Forward table id, for example `ftb-bp1mbjubq34hlcqpa****`.
    pub forward_table_id: String,
    /// Internal IP, for example `192.168.XX.XX`.
    pub internal_ip: String,
    /// Internal port, for example `80`.
    pub internal_port: String,
    /// IP protocol, for example `TCP`.
    pub ip_protocol: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Port break: default `false`, for example `false`.
    pub port_break: Option<bool>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`CreateForwardEntry`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateForwardEntryResponse {
    /// Forward entry id, for example `fwd-119smw5tkasdf****`.
    pub forward_entry_id: String,
    /// Id of the request.
    pub request_id: String,
}
