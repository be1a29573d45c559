// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AcceptRCInquiredSystemEvent`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Accepts rc inquired system event.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/AcceptRCInquiredSystemEvent)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct AcceptRCInquiredSystemEvent {
    /// Event id, for example `e-2zeielxl1qzq8slb****`.
    pub event_id: String,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
}

/// Answer of [`AcceptRCInquiredSystemEvent`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AcceptRCInquiredSystemEventResponse {
    /// Id of the request.
    pub request_id: String,
}
