// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteNetworkInterface`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes network interface.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteNetworkInterface)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_OPERATION_HAS_SLAVE_ENI_BONDED, errors::MISSING_PARAMETER,
        errors::UNSUPPORTED_PARAMETER, errors::INVALID_PARAMETER,
        errors::INVALID_INSTANCE_ID_MALFORMED, errors::INVALID_OPERATION_INVALID_ECS_STATE,
        errors::INVALID_OPERATION_INVALID_ENI_STATE,
        errors::INVALID_OPERATION_DETACH_PRIMARY_ENI_NOT_ALLOWED, errors::FORBIDDEN_REGION_ID_400,
        errors::INVALID_PARAMS_ENI_ID, errors::INVALID_USER_TYPE_NOT_SUPPORTED,
        errors::ABS_INVALID_ACCOUNT_NOT_FOUND, errors::FORBIDDEN_NOT_SUPPORT_RAM,
        errors::FORBIDDEN_SUB_USER, errors::MAX_ENI_COUNT_EXCEEDED,
        errors::ENI_PER_INSTANCE_LIMIT_EXCEEDED,
        errors::INVALID_OPERATION_AVAILABILITY_ZONE_MISMATCH,
        errors::INVALID_OPERATION_VPC_MISMATCH, errors::SECURITY_GROUP_INSTANCE_LIMIT_EXCEED,
        errors::INVALID_SECURITY_GROUP_ID_NOT_VPC, errors::INVALID_OPERATION_INVALID_ENI_TYPE,
        errors::INVALID_ENI_ID_NOT_FOUND_403, errors::INVALID_OPERATION_ENI_SERVICE_MANAGED,
        errors::INVALID_ECS_ID_NOT_FOUND, errors::INVALID_ENI_ID_NOT_FOUND,
        errors::INVALID_V_SWITCH_ID_NOT_FOUND, errors::INVALID_SECURITY_GROUP_ID_NOT_FOUND,
    )
)]
pub struct DeleteNetworkInterface {
    /// Network interface id, for example `eni-bp14v2sdd3v8htln****`.
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
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`DeleteNetworkInterface`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteNetworkInterfaceResponse {
    /// Id of the request.
    pub request_id: String,
}
