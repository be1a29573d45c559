// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `RebootRCInstances`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Reboots rc instances.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/RebootRCInstances)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct RebootRCInstances {
    /// Batch optimization, for example `AllTogether`.
    pub batch_optimization: Option<String>,
    /// Force reboot, for example `false`.
    pub force_reboot: Option<bool>,
    /// Instance ids.
    #[rpc(json)]
    pub instance_ids: Vec<String>,
    /// Reboot time, UTC, for example `2018-01-01T12:05Z`.
    pub reboot_time: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
}

/// Answer of [`RebootRCInstances`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RebootRCInstancesResponse {
    /// Id of the request.
    pub request_id: String,
}
