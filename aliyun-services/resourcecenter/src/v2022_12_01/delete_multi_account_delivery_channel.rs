// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteMultiAccountDeliveryChannel`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Deletes multi account delivery channel.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/DeleteMultiAccountDeliveryChannel)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceCenter",
    version = "2022-12-01",
    endpoints = super::ENDPOINTS
)]
pub struct DeleteMultiAccountDeliveryChannel {
    /// Delivery channel id, for example `dc-0bzhsqpnkxxx`.
    pub delivery_channel_id: String,
}

/// Answer of [`DeleteMultiAccountDeliveryChannel`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteMultiAccountDeliveryChannelResponse {
    /// Id of the request.
    pub request_id: String,
}
