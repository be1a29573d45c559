// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListRealtimeLogDeliveryInfos`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Lists realtime log delivery infos.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/ListRealtimeLogDeliveryInfos)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    method = GET,
    endpoints = super::ENDPOINTS,
    errors(errors::UNAUTHORIZED)
)]
pub struct ListRealtimeLogDeliveryInfos {}

/// Answer of [`ListRealtimeLogDeliveryInfos`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListRealtimeLogDeliveryInfosResponse {
    /// Content.
    pub content: Option<Content>,
    /// Id of the request.
    pub request_id: String,
}

/// Content.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Content {
    /// Realtime log delivery infos.
    pub realtime_log_delivery_infos: Vec<RealtimeLogDeliveryInfo>,
}

/// Realtime log delivery info.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RealtimeLogDeliveryInfo {
    /// Logstore.
    pub logstore: String,
    /// Project.
    pub project: String,
    /// Region.
    pub region: String,
}
