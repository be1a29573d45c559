// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeMonitoringAgentProcesses`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes monitoring agent processes.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeMonitoringAgentProcesses)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::PARAMETER_INVALID, errors::ACCESS_FORBIDDEN, errors::RESOURCE_NOT_FOUND,
        errors::INTERNAL_ERROR,
    )
)]
pub struct DescribeMonitoringAgentProcesses {
    /// Instance id, for example `i-hp3hl3cx1pbahzy8****`.
    pub instance_id: String,
}

/// Answer of [`DescribeMonitoringAgentProcesses`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeMonitoringAgentProcessesResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Message, for example `The specified resource is not found.`.
    pub message: String,
    /// Node processes.
    #[rpc(wrapper = "NodeProcess")]
    pub node_processes: Vec<NodeProcess>,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Node process.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct NodeProcess {
    /// Command.
    pub command: String,
    /// Group id.
    pub group_id: String,
    /// Instance id.
    pub instance_id: String,
    /// Process id.
    pub process_id: String,
    /// Process name.
    pub process_name: String,
    /// Process user.
    pub process_user: String,
}
