// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifySnatEntry`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies snat entry.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/ModifySnatEntry)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_SNAT_IP_MALFORMED, errors::FORBIDDEN_SOURCE_V_SWITCH_ID_DUPLICATED,
        errors::FORBIDDEN_IP_USED_IN_FORWARD_TABLE,
        errors::OPERATION_UNSUPPORTED_EIP_FOR_SNAT_POOL, errors::INVALID_PARAMETER_NAME_MALFORMED,
        errors::INCORRET_SNAT_ENTRY_STATUS, errors::OPERATION_FAILED_SNAT_IPS_CHECK,
        errors::OPERATION_FAILED_SNAT_IP_POOL_CBWP_RULES, errors::EIP_NOT_IN_GATEWAY,
        errors::INVALID_PARAMETER_SNAT_IP, errors::QUOTA_EXCEEDED_SNAT_IP,
        errors::INVALID_SNAT_ENTRY_ID_NOT_FOUND_400,
        errors::OPERATION_FAILED_SNAT_IP_POOL_BWP_RULES, errors::INCORRECT_STATUS_SNAT_ENTRY,
        errors::OPERATION_FAILED_SNAT_IPS_TOO_MANY,
        errors::OPERATION_FAILED_CAN_NOT_USE_EIP_IN_DNAT,
        errors::OPERATION_UNSUPPORTED_EIP_NAT_GW_CHECK, errors::RESOURCE_NOT_FOUND_SNAT_ENTRY_400,
        errors::INCORRECT_STATUS_NAT_IP, errors::OPERATION_FAILED_CAN_NOT_USE_NAT_IP_IN_DNAT,
        errors::INCORRECT_STATUS_NATGW, errors::OPERATION_UNSUPPORTED_EIP_IN_BINDING,
        errors::OPERATION_UNSUPPORTED_EIP_NAT_BWP_CHECK, errors::INVALID_REGION_ID_NOT_FOUND,
        errors::INVALID_SNAT_TABLE_ID_NOT_FOUND, errors::INVALID_SNAT_ENTRY_ID_NOT_FOUND,
        errors::INVALID_SNAT_IP_NOT_FOUND, errors::RESOURCE_NOT_FOUND_NAT_IP,
    )
)]
pub struct ModifySnatEntry {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// EIP affinity, for example `1`.
    pub eip_affinity: Option<i32>,
    /// Network interface id, for example `eni-gw8g131ef2dnbu3k****`.
    pub network_interface_id: Option<String>,
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
    /// Snat entry id, for example `snat-bp1vcgcf8tm0plqcg****`.
    pub snat_entry_id: String,
    /// Snat entry name, for example `SnatEntry-1`.
    pub snat_entry_name: Option<String>,
    /// Snat IP, for example `47.98.XX.XX`.
    pub snat_ip: Option<String>,
    /// Snat table id, for example `stb-8vbczigrhop8x5u3t****`.
    pub snat_table_id: String,
}

/// Answer of [`ModifySnatEntry`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifySnatEntryResponse {
    /// Id of the request.
    pub request_id: String,
}
