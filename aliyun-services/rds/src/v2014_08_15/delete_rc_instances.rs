// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteRCInstances`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Deletes rc instances.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DeleteRCInstances)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct DeleteRCInstances {
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Force.
    pub force: Option<bool>,
    /// Instance id.
    #[rpc(json, required)]
    pub instance_id: Vec<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Terminate subscription, for example `true`.
    pub terminate_subscription: Option<bool>,
}

/// Answer of [`DeleteRCInstances`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteRCInstancesResponse {
    /// Id of the request.
    pub request_id: String,
}
