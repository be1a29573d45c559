// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateDeliveryChannel`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Updates delivery channel.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/UpdateDeliveryChannel)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceCenter",
    version = "2022-12-01",
    endpoints = super::ENDPOINTS
)]
pub struct UpdateDeliveryChannel {
    /// Delivery channel description.
    pub delivery_channel_description: Option<String>,
    /// Delivery channel filter.
    #[rpc(dotted)]
    pub delivery_channel_filter: Option<DeliveryChannelFilter>,
    /// Delivery channel id, for example `dc-4m6ffpkgu***`.
    pub delivery_channel_id: String,
    /// Delivery channel name, for example `test-delivery-channel`.
    pub delivery_channel_name: Option<String>,
    /// Resource change delivery.
    #[rpc(dotted)]
    pub resource_change_delivery: Option<ResourceChangeDelivery>,
    /// Resource snapshot delivery.
    #[rpc(dotted)]
    pub resource_snapshot_delivery: Option<ResourceSnapshotDelivery>,
}

/// Delivery channel filter.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct DeliveryChannelFilter {
    /// Resource types.
    pub resource_types: Vec<String>,
}

/// Resource change delivery.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct ResourceChangeDelivery {
    /// Enabled, for example `true`.
    pub enabled: Option<String>,
    /// SLS properties.
    pub sls_properties: Option<SlsProperties>,
    /// Target ARN.
    pub target_arn: Option<String>,
    /// Target type, for example `SLS`.
    pub target_type: Option<String>,
}

/// SLS properties.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct SlsProperties {
    /// Oversized data OSs target ARN, for example `acs:oss:cn-hangzhou:1911422487776***:resourcecenter-oss`.
    pub oversized_data_oss_target_arn: Option<String>,
}

/// Resource snapshot delivery.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct ResourceSnapshotDelivery {
    /// Custom expression, for example `select * from resources limit 100;`.
    pub custom_expression: Option<String>,
    /// Delivery time, for example `09:00Z`.
    pub delivery_time: Option<String>,
    /// Enabled, for example `true`.
    pub enabled: Option<String>,
    /// SLS properties.
    pub sls_properties: Option<ResourceSnapshotDeliverySlsProperties>,
    /// Target ARN, for example `acs:oss:cn-hangzhou:1911422487776***:resourcecenter-oss`.
    pub target_arn: Option<String>,
    /// Target type, for example `OSS`.
    pub target_type: Option<String>,
}

/// SLS properties.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct ResourceSnapshotDeliverySlsProperties {
    /// Oversized data OSs target ARN, for example `acs:oss:cn-hangzhou:1911422487776***:resourcecenter-oss`.
    pub oversized_data_oss_target_arn: Option<String>,
}

/// Answer of [`UpdateDeliveryChannel`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateDeliveryChannelResponse {
    /// Id of the request.
    pub request_id: String,
}
