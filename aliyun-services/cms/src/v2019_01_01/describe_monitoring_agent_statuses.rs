// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeMonitoringAgentStatuses`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes monitoring agent statuses.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeMonitoringAgentStatuses)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    waiter(running, status = node_status_list[].status, done("running"), failed("install_failed"), every = 10),
    errors(
        errors::PARAMETER_INVALID, errors::ACCESS_FORBIDDEN, errors::RESOURCE_NOT_FOUND,
        errors::INTERNAL_ERROR,
    )
)]
pub struct DescribeMonitoringAgentStatuses {
    /// Host availability task id, for example `126****`.
    pub host_availability_task_id: Option<String>,
    /// Instance ids, for example `i-hp3dunahluwajv6f****`.
    pub instance_ids: Option<String>,
}

/// Answer of [`DescribeMonitoringAgentStatuses`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeMonitoringAgentStatusesResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Message, for example `The specified resource is not found.`.
    pub message: String,
    /// Node status list.
    #[rpc(wrapper = "NodeStatus")]
    pub node_status_list: Vec<NodeStatus>,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Node status.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct NodeStatus {
    /// Agent install error code.
    pub agent_install_error_code: String,
    /// Auto install.
    pub auto_install: Option<bool>,
    /// Instance id.
    pub instance_id: String,
    /// Loong collector status.
    pub loong_collector_status: String,
    /// Loong collector version.
    pub loong_collector_version: String,
    /// OS monitor config.
    pub os_monitor_config: String,
    /// OS monitor error code.
    pub os_monitor_error_code: String,
    /// OS monitor error detail.
    pub os_monitor_error_detail: String,
    /// OS monitor status.
    pub os_monitor_status: String,
    /// OS monitor version.
    pub os_monitor_version: String,
    /// Status.
    pub status: String,
}
