// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListAggregateConfigDeliveryChannels`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Lists aggregate config delivery channels.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/ListAggregateConfigDeliveryChannels)
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
pub struct ListAggregateConfigDeliveryChannels {
    /// Aggregator id, for example `ca-a4e5626622af0079****`.
    pub aggregator_id: String,
    /// Delivery channel ids, for example `cdc-d9106457e0d900b1****`.
    pub delivery_channel_ids: Option<String>,
}

/// Answer of [`ListAggregateConfigDeliveryChannels`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListAggregateConfigDeliveryChannelsResponse {
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
    /// Aggregator id.
    pub aggregator_id: String,
    /// Compliant snapshot.
    pub compliant_snapshot: Option<bool>,
    /// Configuration item change notification.
    pub configuration_item_change_notification: Option<bool>,
    /// Configuration snapshot.
    pub configuration_snapshot: Option<bool>,
    /// Delivery channel assume role ARN.
    pub delivery_channel_assume_role_arn: String,
    /// Delivery channel condition.
    pub delivery_channel_condition: String,
    /// Delivery channel id.
    pub delivery_channel_id: String,
    /// Delivery channel name.
    pub delivery_channel_name: String,
    /// Delivery channel target ARN.
    pub delivery_channel_target_arn: String,
    /// Delivery channel type.
    pub delivery_channel_type: String,
    /// Delivery snapshot time.
    pub delivery_snapshot_time: String,
    /// Description.
    pub description: String,
    /// Non compliant notification.
    pub non_compliant_notification: Option<bool>,
    /// Oversized data OSs target ARN.
    #[rpc(name = "OversizedDataOSSTargetArn")]
    pub oversized_data_oss_target_arn: String,
    /// Status.
    pub status: Option<i64>,
}
