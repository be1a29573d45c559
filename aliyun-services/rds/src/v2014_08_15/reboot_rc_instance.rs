// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `RebootRCInstance`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Reboots rc instance.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/RebootRCInstance)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct RebootRCInstance {
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Force stop, for example `false`.
    pub force_stop: Option<bool>,
    /// Instance id, for example `rc-m5sc1271fv344a1r****`.
    pub instance_id: String,
    /// Reboot time, UTC, for example `2018-01-01T12:05Z`.
    pub reboot_time: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
}

/// Answer of [`RebootRCInstance`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RebootRCInstanceResponse {
    /// Id of the request.
    pub request_id: String,
}
