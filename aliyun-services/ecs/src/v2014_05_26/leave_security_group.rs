// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `LeaveSecurityGroup`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Leaves security group.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/LeaveSecurityGroup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_INSTANCE_ID_MALFORMED_400, errors::MISSING_PARAMETER_REGION_ID,
        errors::INVALID_OPERATION_INVALID_ENI_STATE,
        errors::INVALID_SECURITY_GROUP_ASSOCIATION_NOT_FOUND, errors::INSTANCE_LAST_SECURITY_GROUP,
        errors::INCORRECT_INSTANCE_STATUS, errors::INSTANCE_LOCKED_FOR_SECURITY,
        errors::INSTANCE_NOT_IN_SECURITY_GROUP,
        errors::INVALID_OPERATION_RESOURCE_MANAGED_BY_CLOUD_PRODUCT,
        errors::INVALID_OPERATION_AT_LEAST_IN_ONE_GROUP,
        errors::INVALID_OPERATION_ENI_SERVICE_MANAGED, errors::INVALID_OPERATION_INVALID_ENI_TYPE,
        errors::INVALID_PARAM_MALFORMED, errors::INVALID_PARAM_ENI_ID_AND_INSTANCE_ID_CONFLICT,
        errors::INVALID_INSTANCE_ID_NOT_FOUND, errors::INVALID_SECURITY_GROUP_ID_NOT_FOUND,
        errors::INVALID_ENI_ID_NOT_FOUND, errors::REQUEST_TIMEOUT,
    )
)]
pub struct LeaveSecurityGroup {
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

/// Answer of [`LeaveSecurityGroup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct LeaveSecurityGroupResponse {
    /// Id of the request.
    pub request_id: String,
}
