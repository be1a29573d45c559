// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetMultiAccountDeliveryChannel`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Gets multi account delivery channel.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/GetMultiAccountDeliveryChannel)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceCenter",
    version = "2022-12-01",
    endpoints = super::ENDPOINTS
)]
pub struct GetMultiAccountDeliveryChannel {
    /// Delivery channel id, for example `dc-6q79dm4o9***`.
    pub delivery_channel_id: Option<String>,
}

/// Answer of [`GetMultiAccountDeliveryChannel`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetMultiAccountDeliveryChannelResponse {
    /// Delivery channel description.
    pub delivery_channel_description: String,
    /// Delivery channel filter.
    pub delivery_channel_filter: Option<DeliveryChannelFilter>,
    /// Delivery channel id, for example `dc-6q79dm4o9***`.
    pub delivery_channel_id: String,
    /// Delivery channel name, for example `test-delivery-channel`.
    pub delivery_channel_name: String,
    /// Id of the request.
    pub request_id: String,
    /// Resource change delivery.
    pub resource_change_delivery: Option<ResourceChangeDelivery>,
    /// Resource snapshot delivery.
    pub resource_snapshot_delivery: Option<ResourceSnapshotDelivery>,
}

/// Delivery channel filter.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeliveryChannelFilter {
    /// Account scopes.
    pub account_scopes: Vec<String>,
    /// Resource types.
    pub resource_types: Vec<String>,
}

/// Resource change delivery.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResourceChangeDelivery {
    /// Enabled.
    pub enabled: String,
    /// SLS properties.
    pub sls_properties: Option<SlsProperties>,
    /// Target ARN.
    pub target_arn: String,
    /// Target type, for example `SLS`.
    pub target_type: String,
}

/// SLS properties.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SlsProperties {
    /// Oversized data OSs target ARN, for example `acs:oss:cn-hangzhou:1911422487776***:resourcecenter-oss`.
    pub oversized_data_oss_target_arn: String,
}

/// Resource snapshot delivery.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResourceSnapshotDelivery {
    /// Custom expression, for example `select * from resources limit 100;`.
    pub custom_expression: String,
    /// Delivery time, for example `09:00Z`.
    pub delivery_time: String,
    /// Enabled.
    pub enabled: String,
    /// SLS properties.
    pub sls_properties: Option<ResourceSnapshotDeliverySlsProperties>,
    /// Target ARN, for example `acs:oss:cn-hangzhou:1911422487776***:resourcecenter-oss`.
    pub target_arn: String,
    /// Target type, for example `OSS`.
    pub target_type: String,
}

/// SLS properties.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResourceSnapshotDeliverySlsProperties {
    /// Oversized data OSs target ARN, for example `acs:oss:cn-hangzhou:1911422487776***:resourcecenter-oss`.
    pub oversized_data_oss_target_arn: String,
}
