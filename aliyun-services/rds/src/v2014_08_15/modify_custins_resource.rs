// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyCustinsResource`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies custins resource.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyCustinsResource)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_CPU_ZOOM_NOT_SUPPORT, errors::INVALID_CPU_SHAR_NOT_SUPPORT,
        errors::INVALID_MEMORY_ZOOM_NOT_SUPPORT, errors::INVALID_IOPS_ZOOM_NOT_SUPPORT,
        errors::INVALID_MAX_CONN_ZOOM_NOT_SUPPORT, errors::INVALID_RESOURCE_TYPE_NOT_SUPPORT,
        errors::INVALID_INCREASE_RATIO_TYPE_NOT_SUPPORT, errors::INVALID_DEDICATED_HOST_GROUP_NAME,
        errors::INVALID_INS_NAME, errors::INVALID_INCREASE_VALUE_NOT_ENOUTH,
        errors::CLUSTER_TYPE_ERROR, errors::DEDICATED_HOST_NAME_IS_NULL,
        errors::PHYSICAL_CUSTINS_NOT_FOUND, errors::HOST_INFO_NOT_FOUND,
    )
)]
pub struct ModifyCustinsResource {
    /// Adjust deadline, for example `2022-12-31 23:59:06`.
    pub adjust_deadline: Option<String>,
    /// DB instance id, for example `rm-j5ekvfeengm******`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Increase ratio, for example `10`.
    pub increase_ratio: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Resource type, for example `Memory`.
    pub resource_type: Option<String>,
    /// Restore original specification, for example `200`.
    pub restore_original_specification: Option<String>,
    /// Target value: 0 to 999999, for example `3000`.
    #[rpc(min = 0, max = 999_999)]
    pub target_value: Option<i32>,
}

/// Answer of [`ModifyCustinsResource`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyCustinsResourceResponse {
    /// Id of the request.
    pub request_id: String,
    /// Task id.
    pub task_id: Option<i64>,
}
