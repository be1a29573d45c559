// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyHighDefinationMonitor`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies high defination monitor.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/ModifyHighDefinationMonitor)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::OPERATION_NOT_ALLOWED_HIGH_DEFINITION_MONITOR_ENABLED,
        errors::UNSUPPORTED_FEATURE_USER,
        errors::NO_PERMISSION_ALIYUN_SERVICE_ROLE_FOR_SLB_LOG_DELIVERY,
        errors::OPERATION_DENIED_HD_MONITOR_LISTENER_EXIST,
        errors::OPERATION_NOT_ALLOWED_HIGH_DEFINITION_MONITOR_NOT_ENABLED,
    )
)]
pub struct ModifyHighDefinationMonitor {
    /// Log project, for example `my-project`.
    pub log_project: String,
    /// Log store, for example `my-log-store`.
    pub log_store: String,
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

/// Answer of [`ModifyHighDefinationMonitor`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyHighDefinationMonitorResponse {
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: String,
}
