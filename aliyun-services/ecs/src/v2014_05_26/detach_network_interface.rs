// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DetachNetworkInterface`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Detaches network interface.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DetachNetworkInterface)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MISSING_PARAMETER, errors::UNSUPPORTED_PARAMETER, errors::INVALID_PARAMETER,
        errors::INVALID_INSTANCE_ID_MALFORMED, errors::INVALID_OPERATION_INVALID_REGION,
        errors::INVALID_OPERATION_INVALID_ECS_STATE, errors::INVALID_OPERATION_INVALID_ENI_STATE,
        errors::INVALID_OPERATION_DETACH_PRIMARY_ENI_NOT_ALLOWED, errors::FORBIDDEN_REGION_ID_400,
        errors::INVALID_PARAMS_ENI_ID, errors::INVALID_PARAMETER_ENI_NOT_BELONG_ECS_400,
        errors::INVALID_OPERATION_ENI_HOT_PLUG_NOT_SUPPORTED,
        errors::INVALID_USER_TYPE_NOT_SUPPORTED, errors::ABS_INVALID_ACCOUNT_NOT_FOUND,
        errors::FORBIDDEN_NOT_SUPPORT_RAM, errors::FORBIDDEN_SUB_USER,
        errors::MAX_ENI_COUNT_EXCEEDED, errors::ENI_PER_INSTANCE_LIMIT_EXCEEDED,
        errors::INVALID_OPERATION_AVAILABILITY_ZONE_MISMATCH,
        errors::INVALID_OPERATION_VPC_MISMATCH, errors::SECURITY_GROUP_INSTANCE_LIMIT_EXCEED,
        errors::INVALID_SECURITY_GROUP_ID_NOT_VPC, errors::INVALID_OPERATION_INVALID_ENI_TYPE,
        errors::INVALID_OPERATION_ENI_SERVICE_MANAGED, errors::INVALID_OPERATION_ENI_LINKED,
        errors::INVALID_INSTANCE_ID_NOT_FOUND_403, errors::INVALID_OPERATION_HOT_PLUG_NOT_SUPPORT,
        errors::INVALID_OPERATION_INVALID_TRUNK_ENI_STATUS,
        errors::INVALID_OPERATION_TRUNKING_IS_NOT_ALLOWED,
        errors::INVALID_OPERATION_INSTANCE_TYPE_NOT_SUPPORT_ENI_TRUNKING,
        errors::INVALID_PARAMETER_ENI_NOT_BELONG_TRUNK,
        errors::INVALID_OPERATION_ENI_TYPE_NOT_SUPPORT_TRUNKING,
        errors::INVALID_OPERATION_HAS_MEMBER_ENI_ATTACHED,
        errors::INVALID_PARAMETER_ENI_NOT_BELONG_ECS, errors::INVALID_ECS_ID_NOT_FOUND,
        errors::INVALID_ENI_ID_NOT_FOUND, errors::INVALID_V_SWITCH_ID_NOT_FOUND,
        errors::INVALID_SECURITY_GROUP_ID_NOT_FOUND,
    )
)]
pub struct DetachNetworkInterface {
    /// Instance id, for example `i-bp67acfmxazb4p****`.
    pub instance_id: String,
    /// Network interface id, for example `eni-bp67acfmxazb4p****`.
    pub network_interface_id: String,
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
    /// Trunk network instance id, for example `eni-f8zapqwj1v1j4ia3****`.
    pub trunk_network_instance_id: Option<String>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`DetachNetworkInterface`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DetachNetworkInterfaceResponse {
    /// Id of the request.
    pub request_id: String,
}
