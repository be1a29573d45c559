// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `JoinSecurityGroup`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Joins security group.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/JoinSecurityGroup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INSTANCE_SECURITY_GROUP_LIMIT_EXCEEDED, errors::INVALID_INSTANCE_ID_MISMATCH,
        errors::INVALID_INSTANCE_ID_MALFORMED_400,
        errors::INVALID_OPERATION_NOT_SUPPORT_ENTERPRISE_GROUP_400,
        errors::INVALID_OPERATION_MULTI_GROUP_TYPE_400,
        errors::INVALID_OPERATION_INVALID_ENI_STATE,
        errors::INVALID_OPERATION_ENI_AND_GROUP_NOT_BELONG_SAME_USER, errors::NOT_BELONG_USER,
        errors::MISSING_PARAMETER_REGION_ID, errors::INCORRECT_INSTANCE_STATUS,
        errors::INSTANCE_LOCKED_FOR_SECURITY, errors::SECURITY_GROUP_INSTANCE_LIMIT_EXCEEDED,
        errors::INVALID_INSTANCE_ID_ALREADY_EXISTS, errors::ACL_LIMIT_EXCEED,
        errors::INSTANCE_SECURITY_GROUP_LIMIT_EXCEEDED_403,
        errors::INVALID_OPERATION_NETWORK_INTERFACE_COUNT_EXCEEDED,
        errors::INVALID_OPERATION_RESOURCE_MANAGED_BY_CLOUD_PRODUCT,
        errors::INVALID_OPERATION_INVALID_ENI_TYPE, errors::INVALID_OPERATION_VPC_MISMATCH,
        errors::INVALID_OPERATION_ENI_SERVICE_MANAGED, errors::INVALID_PARAM_MALFORMED,
        errors::INVALID_PARAM_ENI_ID_AND_INSTANCE_ID_CONFLICT,
        errors::FORBIDDEN_INSTANCE_IS_BEING_CREATED, errors::INVALID_SECURITY_GROUP_ID_NOT_FOUND,
        errors::INVALID_INSTANCE_ID_NOT_FOUND, errors::INVALID_ENI_ID_NOT_FOUND,
        errors::INTERNAL_ERROR,
    )
)]
pub struct JoinSecurityGroup {
    /// Instance id, for example `i-bp67acfmxazb4p****`.
    pub instance_id: Option<String>,
    /// Network interface id, for example `eni-bp13kd656hxambfe****`.
    pub network_interface_id: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Security group id, for example `sg-bp67acfmxazb4p****`.
    pub security_group_id: String,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`JoinSecurityGroup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct JoinSecurityGroupResponse {
    /// Id of the request.
    pub request_id: String,
}
