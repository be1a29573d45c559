// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyInstanceVpcAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies instance VPC attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceVpcAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_TARGET_TRAFFIC_MIRROR_SESSION,
        errors::INVALID_SOURCE_TRAFFIC_MIRROR_SESSION,
        errors::INVALID_PRIVATE_IP_ADDRESS_MALFORMED,
        errors::INVALID_PRIVATE_IP_ADDRESS_DUPLICATED, errors::INCORRECT_V_SWITCH_STATUS,
        errors::INCORRECT_INSTANCE_STATUS_400, errors::OPERATION_DENIED,
        errors::INVALID_V_SWITCH_ID_MISMATCH, errors::INVALID_PRIVATE_IP_ADDRESS_MISMATCH,
        errors::INVALID_PRIVATE_IP_CHANGING, errors::PRIMARY_ENI_HAS_SUB_IP,
        errors::V_SWITCH_ID_NOT_MATCH, errors::INVALID_OPERATION_ENI_COUNT_EXCEEDED_400,
        errors::INVALID_PARAMETER_SECURITY_GROUP_ID,
        errors::INVALID_OPERATION_SECURITY_GROUP_NOT_AUTHORIZED, errors::OPERATION_DENIED_403,
        errors::INVALID_IP_IPV6_ASSIGNED, errors::SECURITY_GROUP_INSTANCE_LIMIT_EXCEED,
        errors::INVALID_INSTANCE_HAS_TRANSITION_RECORD, errors::INVALID_INSTANCE_STATUS_NOT_NORMAL,
        errors::INVALID_VPC_ID_SHARED_VPC, errors::INVALID_OPERATION_NOT_ALLOWED,
        errors::INVALID_PARAMETER_TO_SECURITY_GROUP_ID,
        errors::INVALID_OPERATION_RESOURCE_MANAGED_BY_CLOUD_PRODUCT,
        errors::INVALID_OPERATION_VSW_AND_ECS_AVAILABILITY_ZONE_MISMATCH,
        errors::INVALID_OPERATION_CLOUD_BOX_ECS_NOT_SUPPORT, errors::INVALID_INSTANCE_ID_NOT_FOUND,
        errors::INVALID_V_SWITCH_ID_NOT_FOUND, errors::NO_SUCH_RESOURCE,
        errors::INVALID_PARAMETER_INVALID_INSTANCE_ID_404, errors::INVALID_PARAMETER_V_SWITCH_ID,
        errors::INVALID_REGION_VALUE_NOT_SUPPORTED_404, errors::INVALID_INSTANCE_ATTACHED_ENI,
        errors::INVALID_IP_MULTI_PRIMARY_IP, errors::INVALID_IP_IPV6,
        errors::INVALID_V_SWITCH_NOT_BELONG_TO_VPC, errors::INVALID_PARAMETER_ENI_NO,
        errors::INVALID_SECURITY_GROUP_ID_NOT_FOUND,
        errors::INVALID_PARAMETER_SECURITY_GROUP_ID_REPEATED_404,
        errors::INVALID_SECURITY_GROUP_TYPE_NOT_SUPPORT_CLASSIC,
        errors::INVALID_SECURITY_GROUP_VPC_NOT_BELONG_TO_ONE_VPC,
        errors::ENTERPRISE_GROUP_LIMITED_MUTLI_GROUP_TYPE_404,
        errors::INVALID_PARAMETER_ALREADY_IN_TARGET_VPC,
        errors::INVALID_PARAMETER_SECURITY_GROUP_ID_404, errors::JOINED_GROUP_LIMIT_EXCEED_404,
        errors::INVALID_PARAMETER_MUST_BE_EMPTY,
        errors::INVALID_PARAMETER_NOT_ENOUGH_IP_IN_V_SWITCH,
        errors::INVALID_DEPENDENCE_MUTLI_DIRECTLY_EIP, errors::INVALID_DEPENDENCE_HA_VIP,
        errors::INVALID_DEPENDENCE_NEXT_HOP_OF_CUSTOM_ROUTER,
        errors::INVALID_DEPENDENCE_BEEN_USED_AS_APP_SERVER,
        errors::INVALID_DEPENDENCE_GRANT_ACCESS, errors::INVALID_DEPENDENCE_BIND_GA,
        errors::INVALID_DEPENDENCE_SLB, errors::INTERNAL_ERROR,
    )
)]
pub struct ModifyInstanceVpcAttribute {
    /// Instance id, for example `i-bp1iudwa5b1tqag1****`.
    pub instance_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Private IP address.
    pub private_ip_address: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Security group id: at most 16 items.
    #[rpc(max_len = 16)]
    pub security_group_id: Vec<String>,
    /// V switch id, for example `vsw-bp1s5fnvk4gn3tw12****`.
    pub v_switch_id: String,
    /// VPC id, for example `vpc-bp1vwnn14rqpyiczj****`.
    pub vpc_id: Option<String>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`ModifyInstanceVpcAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyInstanceVpcAttributeResponse {
    /// Id of the request.
    pub request_id: String,
}
