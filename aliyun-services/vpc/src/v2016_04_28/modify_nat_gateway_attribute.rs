// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyNatGatewayAttribute`.

use aliyun_rpc_core::{RpcAction, RpcEnum, RpcParams, RpcResponse};

use super::errors;

/// Modifies NAT gateway attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/ModifyNatGatewayAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::UNSUPPORTED_FEATURE_PRIVATE_LINK_MODE, errors::INCORRECT_STATUS_NATGW,
        errors::EXCLUSIVE_PARAM_S_AND_S, errors::INCORRECT_STATUS_NAT_GATEWAY,
        errors::DEPENDENCY_VIOLATION_PRIVATE_LINK_MODE,
        errors::UNSUPPORTED_FEATURE_ICMP_REPLY_ENABLED, errors::INVALID_PARAMS_NOT_NULL,
        errors::INVALID_PARAMETER_NAME_MALFORMED, errors::INVALID_PARAMETER_DESCRIPTION_MALFORMED,
        errors::UNSUPPORTED_FEATURE_INDIRECT_CONVERT_FOR_VPC_NAT,
        errors::UNSUPPORTED_FEATURE_NORMAL_NAT_MODIFY_EIP_BIND_MODE,
        errors::OPERATION_DENIED_EIP_BOND_TYPE_IS_ALREADY_NAT,
        errors::UNSUPPORTED_FEATURE_INDIRECT_CONVERT_FOR_FW_NAT,
        errors::QUOTA_EXCEEDED_EIP_NUM_FOR_MODIFY_EIP_BOND_TYPE,
        errors::RESOURCE_NOT_ENOUGH_SWITCH_AVAILABLE_IPS,
        errors::UNSUPPORTED_FEATURE_VPC_NAT_SECURITY_PROTECTION_ENABLED,
        errors::OPERATION_DENIED_NAT_GATEWAY_STATUS_INVALID,
        errors::OPERATION_DENIED_EIP_STATUS_INVALID,
        errors::OPERATION_DENIED_SNAT_ENTRY_STATUS_INVALID,
        errors::OPERATION_DENIED_DNAT_ENTRY_STATUS_INVALID,
        errors::UNSUPPORTED_FEATURE_MUTIL_BINDED_TYPE_NAT_ENABLE_FW,
        errors::FORBIDDEN_FINANCIAL_LOCKED, errors::OPERATION_FAILED_PRIVATE_LINK_MODE,
        errors::ILLEGAL_PARAM_SESSION_LOG_DELIVERY_DESTINATION,
        errors::OPERATION_FAILED_LOG_DELIVERY_IS_UN_AUTHORIZED,
        errors::ILLEGAL_PARAM_SESSION_LOG_DELIVERY_TYPE,
        errors::UNSUPPORTED_FEATURE_ENABLE_SESSION_LOG, errors::FORBIDDEN_MODIFY_EIP_BOND_TYPE,
        errors::INVALID_REGION_ID_NOT_FOUND, errors::INVALID_NAT_GATEWAY_ID_NOT_FOUND_404,
        errors::OPERATION_FAILED_CONFIG_SESSION_LOG,
    )
)]
pub struct ModifyNatGatewayAttribute {
    /// Description, for example `Description`.
    pub description: Option<String>,
    /// EIP bind mode, for example `NAT`.
    pub eip_bind_mode: Option<EipBindMode>,
    /// Enable session log, for example `true`.
    pub enable_session_log: Option<bool>,
    /// Icmp reply enabled, for example `true`.
    pub icmp_reply_enabled: Option<bool>,
    /// Log delivery.
    #[rpc(json)]
    pub log_delivery: Option<LogDelivery>,
    /// Name, for example `nat123`.
    pub name: Option<String>,
    /// NAT gateway id, for example `ngw-2ze0dcn4mq31qx2jc****`.
    pub nat_gateway_id: String,
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
}

/// What `EipBindMode` takes.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum EipBindMode {
    /// `NAT`.
    #[rpc(name = "NAT")]
    Nat,
    /// A word that this version does not know.
    Unknown(String),
}

/// Log delivery.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct LogDelivery {
    /// Log delivery type, for example `sls`.
    pub log_delivery_type: Option<String>,
    /// Log destination.
    pub log_destination: Option<String>,
}

/// Answer of [`ModifyNatGatewayAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyNatGatewayAttributeResponse {
    /// Id of the request.
    pub request_id: String,
}
