// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyForwardEntry`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies forward entry.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/ModifyForwardEntry)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::UNSUPPORTED_FEATURE_PORT_SEGMENT, errors::EXCLUSIVE_PARAM_S_AND_S,
        errors::INVALID_IP_NOT_IN_NATGW, errors::DUPLICATED_PARAM_INTERNAL_PORT,
        errors::DUPLICATED_PARAM_EXTERNAL_PORT, errors::OPERATION_FAILED_ANY_PORT_CONFIG,
        errors::OPERATION_UNSUPPORTED_FORWARD_ENTRY, errors::INCORRECT_STATUS_NAT_IP,
        errors::FORBIDDEN_IP_HAS_BEEN_USED_IN_SNAT, errors::INCORRECT_STATUS_FORWARD_ENTRY,
        errors::INVALID_EXTERNAL_IP_MALFORMED, errors::INVALID_INTERNAL_IP_MALFORMED,
        errors::INVALID_EXTERNAL_PORT_MALFORMED, errors::INVALID_INTERNAL_PORT_MALFORMED,
        errors::FORBIDDEN_DESTNATION_IP_OUT_OF_VPC_CIDR,
        errors::FORBIDDEN_DESTINATION_IP_OUT_OF_VSWITCH_CIDR,
        errors::INVALID_PROTOCAL_VALUE_NOT_SUPPORTED, errors::INCORRET_FORWARD_ENTRY_STATUS,
        errors::QUOTA_EXCEEDED, errors::FORWARD_ENTRY_DUPLICATED,
        errors::FORBIDDEN_EXTERNAL_IP_USED_IN_SNAT_TABLE, errors::FORBIDDEN_ALREADY_BOUNDED,
        errors::INVALID_IP_NOT_FOUND, errors::INVALID_PARAMETER_NAME_MALFORMED,
        errors::INCORRET_STATUS_FORWARD_ENTRY, errors::ILLEGAL_PARAM_ANY_PORT_NOT_ZERO,
        errors::DUPLICATED_DESTINATION_PORT, errors::INVALID_FORWARD_ENTRY_ID_NOT_FOUND_400,
        errors::OPERATION_UNSUPPORTED_EIP_IN_BINDING,
        errors::QUOTA_EXCEEDED_FORWARD_ENTRY_SESSION_MANYTO_ONE, errors::RESOURCE_NOT_FOUND_NAT_IP,
        errors::RESOURCE_NOT_FOUND_FORWARD_ENTRY, errors::INVALID_REGION_ID_NOT_FOUND,
        errors::INVALID_FORWARD_ENTRY_ID_NOT_FOUND, errors::INVALID_EXTERNAL_IP_NOT_FOUND,
        errors::INVALID_FORWARD_TABLE_ID_NOT_FOUND,
    )
)]
pub struct ModifyForwardEntry {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// External IP, for example `116.85.XX.XX`.
    pub external_ip: Option<String>,
    /// External port, for example `80`.
    pub external_port: Option<String>,
    /// Forward entry id, for example `fwd-8vbn3bc8roygjp0gy****`.
    pub forward_entry_id: String,
    /// Forward entry name, for example `test`.
    pub forward_entry_name: Option<String>,
    /// Forward table id, for example `ftb-8vbx8xu2lqj9qb334****`.
    pub forward_table_id: String,
    /// Internal IP, for example `10.0.0.78`.
    pub internal_ip: Option<String>,
    /// Internal port, for example `80`.
    pub internal_port: Option<String>,
    /// IP protocol, for example `TCP`.
    pub ip_protocol: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Port break, for example `false`.
    pub port_break: Option<bool>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`ModifyForwardEntry`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyForwardEntryResponse {
    /// Id of the request.
    pub request_id: String,
}
