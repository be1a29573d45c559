// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListRealtimeLogDelivery`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists realtime log delivery.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/ListRealtimeLogDelivery)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    method = GET,
    endpoints = super::ENDPOINTS
)]
pub struct ListRealtimeLogDelivery {}

/// Answer of [`ListRealtimeLogDelivery`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListRealtimeLogDeliveryResponse {
    /// Content.
    pub content: Option<Content>,
    /// Id of the request.
    pub request_id: String,
}

/// Content.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Content {
    /// Realtime log delivery info.
    pub realtime_log_delivery_info: Vec<RealtimeLogDeliveryInfo>,
}

/// Realtime log delivery info.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RealtimeLogDeliveryInfo {
    /// Dm id.
    pub dm_id: Option<i64>,
    /// Domain.
    pub domain: String,
    /// Logstore.
    pub logstore: String,
    /// Project.
    pub project: String,
    /// Region.
    pub region: String,
    /// Status.
    pub status: String,
}
