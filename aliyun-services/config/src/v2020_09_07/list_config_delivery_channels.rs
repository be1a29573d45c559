// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListConfigDeliveryChannels`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Lists config delivery channels.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/ListConfigDeliveryChannels)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    endpoints = super::ENDPOINTS,
    errors(
        errors::DELIVERY_CHANNEL_NOT_EXISTS, errors::ACCOUNT_NOT_EXISTED,
        errors::SERVICE_UNAVAILABLE,
    )
)]
pub struct ListConfigDeliveryChannels {
    /// Delivery channel ids, for example `cdc-d9106457e0d900b1****`.
    pub delivery_channel_ids: Option<String>,
}

/// Answer of [`ListConfigDeliveryChannels`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListConfigDeliveryChannelsResponse {
    /// Delivery channels.
    pub delivery_channels: Vec<DeliveryChannel>,
    /// Id of the request.
    pub request_id: String,
}

/// Delivery channel.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeliveryChannel {
    /// Account id.
    pub account_id: String,
    /// Compliant snapshot, for example `false`.
    pub compliant_snapshot: Option<bool>,
    /// Configuration item change notification, for example `true`.
    pub configuration_item_change_notification: Option<bool>,
    /// Configuration snapshot, for example `false`.
    pub configuration_snapshot: Option<bool>,
    /// Delivery channel assume role ARN, for example `acs:ram::120886317861****:role/aliyunserviceroleforconfig`.
    pub delivery_channel_assume_role_arn: String,
    /// Delivery channel condition.
    pub delivery_channel_condition: String,
    /// Delivery channel id, for example `cdc-d9106457e0d900b1****`.
    pub delivery_channel_id: String,
    /// Delivery channel name, for example `myDeliveryChannel`.
    pub delivery_channel_name: String,
    /// Delivery channel target ARN, for example `acs:oss:cn-shanghai:120886317861****:new-bucket`.
    pub delivery_channel_target_arn: String,
    /// Delivery channel type, for example `OSS`.
    pub delivery_channel_type: String,
    /// Delivery snapshot time, for example `09:10Z`.
    pub delivery_snapshot_time: String,
    /// Description, for example `My OSS delivery.`.
    pub description: String,
    /// Non compliant notification, for example `false`.
    pub non_compliant_notification: Option<bool>,
    /// Oversized data OSs target ARN, for example `acs:oss:cn-shanghai:100931896542****:new-bucket`.
    #[rpc(name = "OversizedDataOSSTargetArn")]
    pub oversized_data_oss_target_arn: String,
    /// Status, for example `1`.
    pub status: Option<i64>,
}
