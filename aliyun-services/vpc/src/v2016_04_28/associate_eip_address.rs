// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AssociateEipAddress`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Associates EIP address.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/AssociateEipAddress)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_ASSOCIATION_DUPLICATED, errors::OPERATION_DENIED,
        errors::INVALID_PARAMETER_MISMATCH, errors::INCORRECT_EIP_STATUS,
        errors::INCORRECT_INSTANCE_STATUS, errors::INVALID_INSTANCE_TYPE_VALUE_NOT_SUPPORTED,
        errors::INCORRECT_HA_VIP_STATUS, errors::INVALID_PARAMETER, errors::TASK_CONFLICT,
        errors::INVALID_BINDING_STATUS, errors::BIND_INSTANCE_HAVE_PORTMAP_OR_BIND_EIP,
        errors::EIP_CAN_NOT_ASSOCIATE_WITH_PUBLIC_IP, errors::BIND_INSTANCE_OWENER_ERROR,
        errors::NATGATEWAY_FINANCIALLOCKED, errors::INVALID_PARAMETER_INSTANCE_TYPE_NOT_SUPPORT,
        errors::QUOTA_EXCEEDED_NUMBER_OF_TRAFFIC_EIP, errors::QUOTA_EXCEEDED_NUMBER_OF_EIP,
        errors::FORBIDDEN_EIP_CAN_NOT_BIND_GATGW, errors::INVALID_ACTION_DENIED,
        errors::INSTANCE_TYPE_NOT_SUPPORT_400, errors::INVALID_PARAMS_NOT_FOUND,
        errors::BIND_INSTANCE_NOT_SUPPORTED, errors::FORBIDDEN_INSTANCE_BANDWIDTH_NOT_ZERO,
        errors::INSTANCE_TYPE_NOT_SUPPORT, errors::SERVER_REGION_INVALID, errors::ENI_ATTACHED,
        errors::ENI_HAS_SUB_IP, errors::INVALID_DIRECT_EIP_BIND_TYPE,
        errors::INVALID_STATUS_ECS_STATUS_NOT_SUPPORT, errors::INVALID_FUNCTION_NOT_SUPPORTED,
        errors::INVALID_STATUS_ENI_STATUS_NOT_SUPPORT, errors::INVALID_PARAMETER_ENI_INSTANCE_ID,
        errors::INVALID_NEXTHOP_DIRECT_ENI, errors::MODE_CONFLICT, errors::MODE_NOT_SUPPORT,
        errors::QUOTA_EXCEED_MULTI_BINDED_EIP, errors::INVALID_EIP_STATUS_BIZ_DISABLED,
        errors::OPERATION_FAILED_ENI_SUB_IP, errors::INVALID_EIP_EIP_QUOTA_EXCEEDED,
        errors::OPERATION_FAILED_QUERY_COMMODITY_INFO, errors::OPERATION_UNSUPPORTED_MULTI_IP,
        errors::INVALID_NIC_OR_VM_NOT_FOUND, errors::OPERATION_UNSUPPORTED_EIP_BIND_MODEL,
        errors::INCORRECT_STATUS_NAT_GATEWAY,
        errors::EIP_BIND_REMOTE_BACKEND_REGION_MUST_BE_SINGLE,
        errors::INVALID_PARAMETER_BINDING_INSTANCE_REGION,
        errors::OPERATION_FAILED_HAVIP_BOUND_PORTMAP, errors::ILLEGAL_PARAM_MODE,
        errors::INVALID_STATUS_NOT_ALLOW, errors::INVALID_INSTANCE_NOT_EXIST,
        errors::INVALID_BANDWIDTH_PACKAGE_ID_NOT_FOUND, errors::RESOURCE_QUERY_ERROR,
        errors::INVALID_STATUS_INSTANCE_HAS_BAND_WIDTH,
        errors::OPERATION_DENIED_CLOUD_BOX_RESOURCE_EXIST,
        errors::OPERATION_DENIED_CLOUD_BOX_V_SWITCH_EXIST,
        errors::OPERATION_DENIED_NO_AVAILABLE_PRIVATE_IP, errors::UNSUPPORTED_REGION,
        errors::RESOURCE_ALREADY_ASSOCIATED_IP_ADDRESS,
        errors::OPERATION_FAILED_IPV4_GATEWAY_NOT_OPENED_IN_VPC,
        errors::OPERATION_FAILED_IPV4_GATEWAY_NOT_ACTIVATED_IN_VPC,
        errors::OPERATION_DENIED_L2_EIP_BIND_IP_ADDRESS, errors::FORBIDDEN_400,
        errors::FORBIDDEN_FINANCIAL_LOCKED, errors::UNSUPPORTED_FEATURE_EIP_BIND_IP_ADDRESS,
        errors::OPERATION_FAILED_INSTANCE_NOT_EXIST, errors::OPERATION_DENIED_IPV4_GATEWAY_EXIST,
        errors::OPERATION_FAILED_EIP_BIND_MODE_CONFLICT, errors::OPERATION_FAILED_ECS_MIGRATING,
        errors::OPERATION_FAILED_IP_PREFIX_CONFLICT,
        errors::UNSUPPORTED_FEATURE_EIP_BIND_PREFIX_IP,
        errors::OPERATION_DENIED_UNSUPPORTED_EIP_BIND_MODE, errors::OPERATION_DENIED_UNAUTHORIZED,
        errors::OPERATION_FAILED_SYSTEM_BUSY_400,
        errors::OPERATION_FAILED_PRIVATE_IP_ADDRESS_NOT_EXIST,
        errors::INVALID_ALLOCATION_ID_NOT_FOUND, errors::INVALID_INSTAN_ID_NOT_FOUND,
        errors::INVALID_REGION_ID_NOT_FOUND, errors::FORBIDDEN_REGION_NOT_FOUND,
        errors::OPERATION_DENIED_VPC_IPV4_GATEWAY_ENABLED, errors::SERVICE_UNAVAILABLE,
    )
)]
pub struct AssociateEipAddress {
    /// Allocation id, for example `eip-2zeerraiwb7ujsxdc****`.
    pub allocation_id: String,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Instance id, for example `i-2zebb08phyczzawe****`.
    pub instance_id: String,
    /// Instance region id, for example `cn-hangzhou`.
    pub instance_region_id: Option<String>,
    /// Instance type, for example `EcsInstance`.
    pub instance_type: Option<String>,
    /// Mode, for example `NAT`.
    pub mode: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Private IP address, for example `192.168.XX.XX`.
    pub private_ip_address: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// VPC id, for example `vpc-257gqcdfvx6n****`.
    pub vpc_id: Option<String>,
}

/// Answer of [`AssociateEipAddress`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AssociateEipAddressResponse {
    /// Id of the request.
    pub request_id: String,
}
