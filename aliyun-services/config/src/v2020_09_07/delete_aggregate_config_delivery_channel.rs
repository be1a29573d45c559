// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteAggregateConfigDeliveryChannel`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes aggregate config delivery channel.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/DeleteAggregateConfigDeliveryChannel)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    endpoints = super::ENDPOINTS,
    errors(
        errors::DELIVERY_CHANNEL_NOT_EXISTS,
        errors::INVALID_DELIVERY_CHANNEL_ASSUME_ROLE_ARN_FORMAT,
        errors::INVALID_DELIVERY_CHANNEL_TARGET_ARN_FORMAT,
        errors::INVALID_DELIVERY_CHANNEL_CONDITION_FORMAT, errors::MEMBER_NOT_BELONG_TO_MASTER,
        errors::DELIVERY_CHANNEL_ACCOUNT_NOT_SUPPORT, errors::DELIVERY_CHANNEL_MNS_UNREACHABLE,
        errors::DELIVERY_CHANNEL_OSS_UNREACHABLE, errors::DELIVERY_CHANNEL_SLS_UNREACHABLE,
        errors::ACCOUNT_NOT_EXISTED,
    )
)]
pub struct DeleteAggregateConfigDeliveryChannel {
    /// Aggregator id, for example `ca-23c6626622af0041****`.
    pub aggregator_id: String,
    /// Delivery channel id, for example `cdc-38c3013b46c9002c****`.
    pub delivery_channel_id: String,
}

/// Answer of [`DeleteAggregateConfigDeliveryChannel`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteAggregateConfigDeliveryChannelResponse {
    /// Delivery channel id.
    pub delivery_channel_id: String,
    /// Id of the request.
    pub request_id: String,
}
