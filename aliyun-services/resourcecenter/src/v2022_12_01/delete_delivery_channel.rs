// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteDeliveryChannel`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Deletes delivery channel.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/DeleteDeliveryChannel)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceCenter",
    version = "2022-12-01",
    endpoints = super::ENDPOINTS
)]
pub struct DeleteDeliveryChannel {
    /// Delivery channel id, for example `dc-6q79dm4o9***`.
    pub delivery_channel_id: String,
}

/// Answer of [`DeleteDeliveryChannel`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteDeliveryChannelResponse {
    /// Id of the request.
    pub request_id: String,
}
