// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateForwardEntry`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates forward entry.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateForwardEntry)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::OPERATION_UNSUPPORTED_FORWARD_ENTRY, errors::INVALID_EXTERNAL_IP_MALFORMED,
        errors::INVALID_INTERNAL_IP_MALFORMED, errors::INVALID_EXTERNAL_PORT_MALFORMED,
        errors::INVALID_INTERNAL_PORT_MALFORMED, errors::FORBIDDEN_DESTNATION_IP_OUT_OF_VPC_CIDR,
        errors::INVALID_PROTOCAL_VALUE_NOT_SUPPORTED, errors::INCORRET_FORWARD_ENTRY_STATUS,
        errors::QUOTA_EXCEEDED_400, errors::FORWARD_ENTRY_DUPLICATED,
        errors::INVALID_NATGW_NOT_EXIST, errors::INVALID_IP_NOT_IN_NATGW,
        errors::MISSING_PARAMETER, errors::OPERATION_FAILED_INSTACNE_BIND_EIP,
        errors::DUPLICATED_PARAM_EXTERNAL_PORT, errors::DUPLICATED_PARAM_INTERNAL_PORT,
        errors::UNSUPPORTED_FEATURE_PRIVATE_LINK_ENABLED, errors::UNSUPPORTED_FEATURE_PORT_SEGMENT,
        errors::EXCLUSIVE_PARAM_S_AND_S, errors::OPERATION_FAILED_ANY_PORT_CONFIG,
        errors::QUOTA_EXCEEDED_FORWARD_ENTRY, errors::INCORRECT_STATUS_NAT_IP,
        errors::FORBIDDEN_IP_HAS_BEEN_USED_IN_SNAT,
        errors::FORBIDDEN_DESTINATION_IP_OUT_OF_VSWITCH_CIDR,
        errors::FORBIDDEN_EXTERNAL_IP_USED_IN_SNAT_TABLE,
        errors::FORBIDDEN_INTERNAL_IP_OUT_OF_VPC_CIDR, errors::ANY_PORT_PORT_MUST_BE_ZERO,
        errors::INVALID_PARAMETER_NAME_MALFORMED, errors::INCORRECT_STATUS_FORWARD_ENTRY,
        errors::DUPLICATED_DESTINATION_PORT, errors::OPERATION_UNSUPPORTED_EIP_IN_BINDING,
        errors::QUOTA_EXCEEDED_FORWARD_ENTRY_SESSION_MANYTO_ONE, errors::DUPLICATED_PARAM_S,
        errors::UNSUPPORTED_FEATURE_S, errors::OPERATION_CONFLICT_400,
        errors::INVALID_REGION_ID_NOT_FOUND, errors::INVALID_FORWARD_TABLE_ID_NOT_FOUND,
        errors::INVALID_EXTERNAL_IP_NOT_FOUND, errors::RESOURCE_NOT_FOUND_NAT_IP,
        errors::INTERNAL_ERROR, errors::SYSTEM_ERROR,
    )
)]
#[deprecated = "the vendor advises against it"]
pub struct CreateForwardEntry {
    /// External IP.
    pub external_ip: String,
    /// External port.
    pub external_port: String,
    /// Forward table id.
    pub forward_table_id: String,
    /// Internal IP.
    pub internal_ip: String,
    /// Internal port.
    pub internal_port: String,
    /// IP protocol.
    pub ip_protocol: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id.
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
    /// Forward entry id.
    pub forward_entry_id: String,
    /// Id of the request.
    pub request_id: String,
}
