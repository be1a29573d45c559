// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeRCCloudAssistantStatus`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes rc cloud assistant status.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCCloudAssistantStatus)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = instance_cloud_assistant_status_set,
        item = InstanceCloudAssistantStatus
    )
)]
pub struct DescribeRCCloudAssistantStatus {
    /// Instance ids.
    #[rpc(json)]
    pub instance_ids: Vec<String>,
    /// Most items a page: 1 to 50.
    #[rpc(min = 1, max = 50)]
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// OS type, for example `Linux`.
    #[rpc(name = "OSType")]
    pub os_type: Option<String>,
    /// Number of the page, from 1: at least 1.
    #[rpc(min = 1)]
    pub page_number: Option<i32>,
    /// Items a page: 1 to 50.
    #[rpc(min = 1, max = 50)]
    pub page_size: Option<i32>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
}

/// Answer of [`DescribeRCCloudAssistantStatus`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeRCCloudAssistantStatusResponse {
    /// Instance cloud assistant status set.
    pub instance_cloud_assistant_status_set: Vec<InstanceCloudAssistantStatus>,
    /// Where the next page begins.
    pub next_token: String,
    /// Number of the page, from 1.
    pub page_number: String,
    /// Items a page.
    pub page_size: String,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Instance cloud assistant status.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct InstanceCloudAssistantStatus {
    /// Active task count, for example `0`.
    pub active_task_count: Option<i64>,
    /// Cloud assistant status, for example `true`.
    pub cloud_assistant_status: String,
    /// Cloud assistant version, for example `2.2.0.106`.
    pub cloud_assistant_version: String,
    /// Instance id, for example `rc-e2g521l55k038cr8****`.
    pub instance_id: String,
    /// Invocation count, for example `2`.
    pub invocation_count: Option<i64>,
    /// Last heartbeat time, UTC, for example `2025-03-15T09:00:00Z`.
    pub last_heartbeat_time: String,
    /// Last invoked time, UTC, for example `2025-03-15T09:00:00Z`.
    pub last_invoked_time: String,
    /// OS type, for example `Linux`.
    #[rpc(name = "OSType")]
    pub os_type: String,
    /// Support session manager, for example `true`.
    pub support_session_manager: Option<bool>,
}
