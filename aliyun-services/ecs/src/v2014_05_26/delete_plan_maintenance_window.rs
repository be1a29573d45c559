// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeletePlanMaintenanceWindow`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Deletes plan maintenance window.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DeletePlanMaintenanceWindow)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS
)]
pub struct DeletePlanMaintenanceWindow {
    /// Plan window id, for example `pw-bp12kkvnebe7hksqnx9w`.
    pub plan_window_id: String,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`DeletePlanMaintenanceWindow`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeletePlanMaintenanceWindowResponse {
    /// Id of the request.
    pub request_id: String,
}
