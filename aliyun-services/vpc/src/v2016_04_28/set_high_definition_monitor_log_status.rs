// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SetHighDefinitionMonitorLogStatus`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Sets high definition monitor log status.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/SetHighDefinitionMonitorLogStatus)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_INSTANCE_ID, errors::PROJECT_OR_LOGSTORE_NOT_EXIST,
        errors::SOURCE_PROJECT_NOT_EXIST, errors::UNAUTHORIZED, errors::PARAMETER_INVALID,
        errors::INVALID_ACTION_NOT_SUPPORT, errors::RULE_EXIST, errors::INVALID_HD_MONITOR_STATUS,
        errors::HD_MONITOR_EIP_NUMBER_OVER_LIMIT, errors::INVALID_ALLOCATION_ID_NOT_FOUND_400,
    )
)]
pub struct SetHighDefinitionMonitorLogStatus {
    /// Instance id, for example `eip-wz9fi6qboho9fwgx7****`.
    pub instance_id: String,
    /// Instance type: default `EIP`, for example `EIP`.
    pub instance_type: Option<String>,
    /// Log project, for example `hdmonitor-cn-shenzhen`.
    pub log_project: String,
    /// Log store, for example `hdmonitor`.
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
    /// Status, for example `ON`.
    pub status: String,
}

/// Answer of [`SetHighDefinitionMonitorLogStatus`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SetHighDefinitionMonitorLogStatusResponse {
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: String,
}
