// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AssociateEipAddress`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Associates EIP address.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/AssociateEipAddress)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_ACTION_DENIED, errors::INVALID_ASSOCIATION_DUPLICATED,
        errors::OPERATION_DENIED, errors::INVALID_PARAMETER_MISMATCH, errors::INCORRECT_EIP_STATUS,
        errors::INCORRECT_INSTANCE_STATUS_400, errors::INVALID_INSTANCE_TYPE_VALUE_NOT_SUPPORTED,
        errors::INCORRECT_HA_VIP_STATUS, errors::INVALID_PARAMETER, errors::RESERVE_IP_FAIL,
        errors::FORBBIDEN, errors::TASK_CONFLICT, errors::INVALID_BINDING_STATUS,
        errors::BIND_INSTANCE_HAVE_PORTMAP_OR_BIND_EIP,
        errors::EIP_CAN_NOT_ASSOCIATE_WITH_PUBLIC_IP, errors::BIND_INSTANCE_OWENER_ERROR,
        errors::QUOTA_EXCEEDED_NUMBER_OF_TRAFFIC_EIP, errors::QUOTA_EXCEEDED_NUMBER_OF_EIP,
        errors::INVALID_EIP_BANDWIDTH_OUT_OF_MAX_VALUE, errors::FORBIDDEN_EIP_CAN_NOT_BIND_GATGW,
        errors::FORBIDDEN_INSTANCE_BANDWIDTH_NOT_ZERO, errors::INSTANCE_TYPE_NOT_SUPPORT,
        errors::INVALID_STATUS_ECS_STATUS_NOT_SUPPORT, errors::NATGATEWAY_FINANCIALLOCKED,
        errors::INVALID_PARAMETER_INSTANCE_TYPE_NOT_SUPPORT, errors::INSTANCE_TYPE_NOT_SUPPORT_400,
        errors::INVALID_PARAMS_NOT_FOUND, errors::BIND_INSTANCE_NOT_SUPPORTED,
        errors::SERVER_REGION_INVALID, errors::ENI_ATTACHED, errors::INVALID_DIRECT_EIP_BIND_TYPE,
        errors::INVALID_STATUS_ENI_STATUS_NOT_SUPPORT, errors::INVALID_PARAMETER_ENI_INSTANCE_ID,
        errors::INVALID_NEXTHOP_DIRECT_ENI, errors::INVALID_EIP_STATUS_BIZ_DISABLED,
        errors::OPERATION_FAILED_ENI_SUB_IP, errors::INVALID_EIP_EIP_QUOTA_EXCEEDED,
        errors::OPERATION_FAILED_QUERY_COMMODITY_INFO, errors::OPERATION_UNSUPPORTED_MULTI_IP,
        errors::INVALID_NIC_OR_VM_NOT_FOUND, errors::OPERATION_UNSUPPORTED_EIP_BIND_MODEL,
        errors::INCORRECT_STATUS_NAT_GATEWAY, errors::INVALID_PARAMETER_BINDING_INSTANCE_REGION,
        errors::OPERATION_FAILED_HAVIP_BOUND_PORTMAP, errors::INVALID_STATUS_NOT_ALLOW,
        errors::INVALID_INSTANCE_NOT_VPC, errors::INVALID_STATUS_INSTANCE_HAS_BAND_WIDTH,
        errors::OPERATION_DENIED_CLOUD_BOX_RESOURCE_EXIST, errors::INVALID_ALLOCATION_ID_NOT_FOUND,
        errors::INVALID_INSTAN_ID_NOT_FOUND, errors::INVALID_HA_VIP_NOT_FOUND,
        errors::FORBIDDEN_REGION_NOT_FOUND, errors::INVALID_REGION_ID_NOT_FOUND,
        errors::INVALID_INSTANCE_NOT_EXIST, errors::SERVICE_UNAVAILABLE,
    )
)]
#[deprecated = "the vendor advises against it"]
pub struct AssociateEipAddress {
    /// Allocation id.
    pub allocation_id: String,
    /// Instance id.
    pub instance_id: String,
    /// Instance type.
    pub instance_type: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id.
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`AssociateEipAddress`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AssociateEipAddressResponse {
    /// Id of the request.
    pub request_id: String,
}
