// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateSnatEntry`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates snat entry.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/CreateSnatEntry)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::UNSUPPORTED_FEATURE_PRIVATE_LINK_ENABLED, errors::INVALID_SOURCE_CIDR_MALFORMED,
        errors::NOT_ALLOW_USE_SOURCECIDR_OUTSIDEVPC, errors::NOT_ALLOW_USE_SOURCECIDR_AUTODEFINE,
        errors::NOT_ALLOW_USE_SOURCECIDR_CONTAINSZERO, errors::FORBIDDEN_IP_HAS_BEEN_USED_IN_DNAT,
        errors::FORBIDDEN_SOURCE_V_SWITCH_ID_INCLUDE_HA_VIP, errors::INVALID_SNAT_IP_MALFORMED,
        errors::SNAT_IP_POOL_COUNT_TOO_MANY, errors::FORBIDDEN_SNAT_ENTRY_COUNT_LIMITED,
        errors::NOT_ALLOW_USE_SOURCECIDR, errors::INVALID_PARAMETER_400,
        errors::FORBIDDEN_SOURCE_V_SWITCH_ID_DUPLICATED,
        errors::FORBIDDEN_IP_USED_IN_FORWARD_TABLE, errors::FORBINDDEN,
        errors::EIP_NOT_SUPPORT_SNAT_POOL, errors::EIP_NOT_IN_GATEWAY,
        errors::OPERATION_UNSUPPORTED_CIDR_CONFLICT,
        errors::OPERATION_UNSUPPORTED_EIP_NAT_IP_CHECK,
        errors::OPERATION_UNSUPPORTED_EIP_NAT_BWP_CHECK,
        errors::OPERATION_UNSUPPORTED_EIP_NAT_GW_CHECK,
        errors::OPERATION_FAILED_SNAT_IP_POOL_BWP_RULES, errors::OPERATION_FAILED_SNAT_IPS_CHECK,
        errors::OPERATION_FAILED_SNAT_IP_POOL_CBWP_RULES,
        errors::CREATE_SNAT_ENTRY_PARAM_EXCLUSIVE_SOURCE_V_SWITCH_ID_ANDSOURCE_CIDR,
        errors::INVALID_NAT_GATEWAY_ID_NOT_FOUND, errors::INVALID_PARAMETER_NAME_MALFORMED,
        errors::INVALID_PARAMETER_SNAT_IP, errors::INCORRECT_STATUS_SNAT_ENTRY,
        errors::QUOTA_EXCEEDED_SNAT_IP, errors::OPERATION_UNSUPPORTED_EIP_IN_BINDING,
        errors::OPERATION_FAILED_V_SWITCH_NOT_IN_VPC, errors::QUOTA_EXCEEDED_SNAT_ENTRY,
        errors::INCORRECT_STATUS_NAT_IP, errors::INCORRECT_STATUS_NATGW,
        errors::INVALID_REGION_ID_NOT_FOUND, errors::INVALID_SNAT_TABLE_ID_NOT_FOUND,
        errors::INVALID_V_SWITCH_ID_NOT_FOUND, errors::INVALID_SNAT_IP_NOT_FOUND,
        errors::RESOURCE_NOT_FOUND_NAT_GATEWAY, errors::RESOURCE_NOT_FOUND_NAT_IP,
        errors::RESOURCE_NOT_FOUND_V_SWITCH, errors::DEFAULT_VALIDATE_ERROR_500,
        errors::OPERATION_FAILED_CRATE_SNAT_ENTRY_TIME_OUT,
    )
)]
pub struct CreateSnatEntry {
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
    /// Snat entry name, for example `SnatEntry-1`.
    pub snat_entry_name: Option<String>,
    /// Snat IP, for example `47.98.XX.XX`.
    pub snat_ip: Option<String>,
    /// Snat table id, for example `stb-bp190wu8io1vgev****`.
    pub snat_table_id: String,
    /// Source CIDR, for example `10.1.1.0/24`.
    #[rpc(name = "SourceCIDR")]
    pub source_cidr: Option<String>,
    /// Source v switch id, for example `vsw-bp1nhx2s9ui5o****`.
    pub source_v_switch_id: Option<String>,
}

/// Answer of [`CreateSnatEntry`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateSnatEntryResponse {
    /// Id of the request.
    pub request_id: String,
    /// Snat entry id, for example `snat-kmd6nv8fy****`.
    pub snat_entry_id: String,
}
