// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ReportInstancesStatus`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Reports instances status.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ReportInstancesStatus)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER_403, errors::INSTANCE_ID_LIMIT_EXCEEDED,
        errors::DISK_ID_LIMIT_EXCEEDED, errors::INVALID_INSTANCE_ID_NOT_FOUND_403,
        errors::MISSING_PARAMETER_404,
    )
)]
pub struct ReportInstancesStatus {
    /// Description.
    pub description: String,
    /// Device: at most 100 items.
    #[rpc(max_len = 100)]
    pub device: Vec<String>,
    /// Disk id: at most 100 items.
    #[rpc(max_len = 100)]
    pub disk_id: Vec<String>,
    /// End time, UTC, for example `2017-11-31T06:32:31Z`.
    pub end_time: Option<String>,
    /// Instance id: at most 100 items.
    #[rpc(max_len = 100, required)]
    pub instance_id: Vec<String>,
    /// Issue category, for example `hardware-cpu-error`.
    pub issue_category: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Reason, for example `abnormal-local-disk`.
    pub reason: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Start time, UTC, for example `2017-11-30T06:32:31Z`.
    pub start_time: Option<String>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`ReportInstancesStatus`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ReportInstancesStatusResponse {
    /// Id of the request.
    pub request_id: String,
}
