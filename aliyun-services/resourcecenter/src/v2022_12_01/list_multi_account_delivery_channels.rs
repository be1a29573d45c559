// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListMultiAccountDeliveryChannels`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists multi account delivery channels.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/ListMultiAccountDeliveryChannels)
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
pub struct ListMultiAccountDeliveryChannels {
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
}

/// Answer of [`ListMultiAccountDeliveryChannels`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListMultiAccountDeliveryChannelsResponse {
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
    /// Create time, UTC, for example `2023-08-17T00:23:55Z`.
    pub create_time: String,
    /// Delivery channel description.
    pub delivery_channel_description: String,
    /// Delivery channel id, for example `dc-0bzhsqpnk***`.
    pub delivery_channel_id: String,
    /// Delivery channel name, for example `test-multi-account-delivery-channel`.
    pub delivery_channel_name: String,
}
