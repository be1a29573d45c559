// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListDeliveryChannels`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists delivery channels.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/ListDeliveryChannels)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceCenter",
    version = "2022-12-01",
    endpoints = super::ENDPOINTS,
    paginate(
        token = next_token,
        size = max_results,
        items = delivery_channels,
        item = DeliveryChannel
    )
)]
pub struct ListDeliveryChannels {
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
}

/// Answer of [`ListDeliveryChannels`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListDeliveryChannelsResponse {
    /// Delivery channels.
    pub delivery_channels: Vec<DeliveryChannel>,
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
}

/// Delivery channel.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeliveryChannel {
    /// Create time, UTC, for example `2024-06-20T08:46:29Z`.
    pub create_time: String,
    /// Delivery channel description.
    pub delivery_channel_description: String,
    /// Delivery channel id, for example `dc-4m6ffpkgu***`.
    pub delivery_channel_id: String,
    /// Delivery channel name, for example `test-delivery-channel`.
    pub delivery_channel_name: String,
}
