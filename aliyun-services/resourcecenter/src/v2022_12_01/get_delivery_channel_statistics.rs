// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetDeliveryChannelStatistics`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Gets delivery channel statistics.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/GetDeliveryChannelStatistics)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceCenter",
    version = "2022-12-01",
    endpoints = super::ENDPOINTS
)]
pub struct GetDeliveryChannelStatistics {
    /// Delivery channel id, for example `dc-6q79dm4o9***`.
    pub delivery_channel_id: String,
}

/// Answer of [`GetDeliveryChannelStatistics`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetDeliveryChannelStatisticsResponse {
    /// Delivery channel statistics.
    pub delivery_channel_statistics: Option<DeliveryChannelStatistics>,
    /// Id of the request.
    pub request_id: String,
}

/// Delivery channel statistics.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeliveryChannelStatistics {
    /// Delivery channel id, for example `dc-6q79dm4o9***`.
    pub delivery_channel_id: String,
    /// Delivery channel name, for example `test-delivery-channel`.
    pub delivery_channel_name: String,
    /// Latest change delivery time, UTC, for example `2025-06-03T16:05:15Z`.
    pub latest_change_delivery_time: String,
    /// Latest snapshot delivery time, UTC, for example `2025-06-03T16:00:00Z`.
    pub latest_snapshot_delivery_time: String,
}
