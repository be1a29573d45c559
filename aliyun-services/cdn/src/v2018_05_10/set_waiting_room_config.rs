// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SetWaitingRoomConfig`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Sets waiting room config.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/SetWaitingRoomConfig)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS
)]
pub struct SetWaitingRoomConfig {
    /// Allow pct, for example `30`.
    pub allow_pct: i32,
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// Gap time, for example `20`.
    pub gap_time: i32,
    /// Max time wait, for example `30`.
    pub max_time_wait: i32,
    /// Wait URI.
    pub wait_uri: String,
    /// Wait URL, for example `https://example.com/waitingroom.html`.
    pub wait_url: String,
}

/// Answer of [`SetWaitingRoomConfig`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SetWaitingRoomConfigResponse {
    /// Id of the request.
    pub request_id: String,
}
