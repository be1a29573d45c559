// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyForwardEntry`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies forward entry.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyForwardEntry)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_EXTERNAL_IP_MALFORMED, errors::INVALID_INTERNAL_IP_MALFORMED,
        errors::INVALID_EXTERNAL_PORT_MALFORMED, errors::INVALID_INTERNAL_PORT_MALFORMED,
        errors::FORBIDDEN_DESTNATION_IP_OUT_OF_VPC_CIDR,
        errors::INVALID_PROTOCAL_VALUE_NOT_SUPPORTED, errors::INCORRET_FORWARD_ENTRY_STATUS,
        errors::QUOTA_EXCEEDED_400, errors::FORWARD_ENTRY_DUPLICATED, errors::INVALID_IP_NOT_FOUND,
        errors::INCORRET_STATUS_FORWARD_ENTRY, errors::ILLEGAL_PARAM_ANY_PORT_NOT_ZERO,
        errors::INVALID_REGION_ID_NOT_FOUND, errors::INVALID_FORWARD_ENTRY_ID_NOT_FOUND,
        errors::INVALID_EXTERNAL_IP_NOT_FOUND, errors::INVALID_FORWARD_TABLE_ID_NOT_FOUND,
    )
)]
#[deprecated = "the vendor advises against it"]
pub struct ModifyForwardEntry {
    /// External IP.
    pub external_ip: Option<String>,
    /// External port.
    pub external_port: Option<String>,
    /// Forward entry id.
    pub forward_entry_id: String,
    /// Forward table id.
    pub forward_table_id: String,
    /// Internal IP.
    pub internal_ip: Option<String>,
    /// Internal port.
    pub internal_port: Option<String>,
    /// IP protocol.
    pub ip_protocol: Option<String>,
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

/// Answer of [`ModifyForwardEntry`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyForwardEntryResponse {
    /// Id of the request.
    pub request_id: String,
}
