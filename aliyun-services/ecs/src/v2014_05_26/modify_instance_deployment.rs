// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyInstanceDeployment`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies instance deployment.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceDeployment)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::OPERATION_DENIED_UNSTOPPED_INSTANCE,
        errors::INVALID_DEDICATED_HOST_STATUS_NOT_SUPPORT,
        errors::INVALID_PERIOD_EXCEEDED_DEDICATED_HOST, errors::NO_AVALIABLE_DEDICATED_HOST,
        errors::OPERATION_DENIED_LOCAL_DISK_INSTANCE, errors::INVALID_PARAMETER_PARAM,
        errors::INVALID_PARAM_TENANCY, errors::INVALID_PARAM_DEDICATED_HOST_ID,
        errors::INVALID_DEDICATED_HOST_NOT_ENOUGH_RESOURCE,
        errors::OPERATION_DENIED_INVALID_INSTANCE,
        errors::CHARGE_TYPE_VIOLATION_POST_PAID_DEDICATED_HOST,
        errors::OPERATION_DENIED_NOT_SUPPORT, errors::INVALID_DEDICATED_HOST_ID_NOT_FOUND,
        errors::OPERATION_DENIED_CANNOT_PERFORM, errors::INVALID_INSTANCE_TYPE_VALUE_NOT_SUPPORTED,
        errors::INVALID_PARAMETER_TENANCY, errors::INVALID_PARAMETER_AFFINITY,
        errors::INVALID_INSTANCE_TYPE_NOT_SUPPORT, errors::INVALID_PARAM_INSTANCE_ID,
        errors::INVALID_DEDICATED_HOST_CLUSTER_ID_NOT_FOUND_400,
        errors::INVALID_DEDICATED_HOST_CLUSTER_ID_INVALID,
        errors::INVALID_DESTINATION_ZONE_DEPLOYMENT_SET_MISMATCH,
        errors::INCORRECT_INSTANCE_STATUS, errors::OPERATION_DENIED_NO_STOCK,
        errors::INVALID_DEPLOYMENT_SET_ID_NO_AVAILABLE_RESOURCES,
        errors::INVALID_DEPLOYMENT_SET_ID_NOT_FOUND_404,
        errors::INVALID_DEDICATED_HOST_ID_NOT_FOUND_404, errors::INVALID_INSTANCE_ID_NOT_FOUND,
        errors::OPERATION_DENIED_UNSTOPPED_INSTANCE_404,
        errors::INVALID_INSTANCE_NETWORK_TYPE_NOT_SUPPORT,
        errors::INVALID_INSTANCE_CHARGE_TYPE_NOT_SUPPORT_404,
        errors::INVALID_INSTANCE_TYPE_NOT_SUPPORT_404,
        errors::INVALID_PARAMETER_DEPLOYMENT_SET_GROUP_NO,
        errors::INVALID_DEDICATED_HOST_ID_NOT_SUPPORT, errors::INVALID_DEDICATED_HOST_NOT_FOUND,
        errors::INVALID_PARAM_DEDICATED_HOST_ID_404, errors::INVALID_DEDICATED_HOST_ZONE_NOT_MATCH,
        errors::INVALID_OPERATION_NOT_SUPPORT_404,
    )
)]
pub struct ModifyInstanceDeployment {
    /// Affinity, for example `host`.
    pub affinity: Option<String>,
    /// Dedicated host cluster id, for example `dc-bp67acfmxazb4ph****`.
    pub dedicated_host_cluster_id: Option<String>,
    /// Dedicated host id, for example `dh-bp67acfmxazb4ph****`.
    pub dedicated_host_id: Option<String>,
    /// Deployment set group no, for example `3`.
    pub deployment_set_group_no: Option<i32>,
    /// Deployment set id, for example `ds-bp67acfmxazb4ph****`.
    pub deployment_set_id: Option<String>,
    /// Force, for example `false`.
    pub force: Option<bool>,
    /// Instance id, for example `i-bp67acfmxazb4ph***`.
    pub instance_id: String,
    /// Instance type, for example `ecs.c6.large`.
    pub instance_type: Option<String>,
    /// Migration type, for example `live`.
    pub migration_type: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Remove from deployment set, for example `false`.
    pub remove_from_deployment_set: Option<bool>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Tenancy, for example `host`.
    pub tenancy: Option<String>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`ModifyInstanceDeployment`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyInstanceDeploymentResponse {
    /// Id of the request.
    pub request_id: String,
}
