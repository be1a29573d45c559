// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyTaskInfo`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Modifies task info.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyTaskInfo)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct ModifyTaskInfo {
    /// Action params.
    pub action_params: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<i64>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Step name, for example `ha_switch`.
    pub step_name: Option<String>,
    /// Task action, for example `ImportImage`.
    pub task_action: Option<String>,
    /// Task id, for example `t-83br18hloum8u3948s`.
    pub task_id: String,
}

/// Answer of [`ModifyTaskInfo`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyTaskInfoResponse {
    /// Error code, for example `mst.errorcode.success.errormessage`.
    pub error_code: String,
    /// Error task id, for example `t-83br18hlw11ue610yo`.
    pub error_task_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Success count, for example `5`.
    pub success_count: String,
}
