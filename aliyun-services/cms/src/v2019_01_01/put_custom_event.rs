// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `PutCustomEvent`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Puts custom event.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/PutCustomEvent)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(errors::S, errors::S_403, errors::S_404, errors::S_500, errors::INTERNAL_ERROR)
)]
pub struct PutCustomEvent {
    /// Event info: at most 50 items.
    #[rpc(dotted, max_len = 50, required)]
    pub event_info: Vec<EventInfo>,
}

/// Event info.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct EventInfo {
    /// Content, for example `IOException`.
    pub content: String,
    /// Event name, for example `myEvent`.
    pub event_name: String,
    /// Group id, for example `123456`.
    pub group_id: Option<String>,
    /// Time, for example `20171013T170923.456+0800`.
    pub time: Option<String>,
}

/// Answer of [`PutCustomEvent`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PutCustomEventResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Message, for example `success`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
}
