// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateAggregateConfigDeliveryChannel`.

use aliyun_rpc_core::{RpcAction, RpcEnum, RpcResponse};

use super::errors;

/// Creates aggregate config delivery channel.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/CreateAggregateConfigDeliveryChannel)
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
pub struct CreateAggregateConfigDeliveryChannel {
    /// Aggregator id, for example `ca-a4e5626622af0079****`.
    pub aggregator_id: String,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Compliant snapshot, for example `false`.
    pub compliant_snapshot: Option<bool>,
    /// Configuration item change notification: default `false`, for example `false`.
    pub configuration_item_change_notification: Option<bool>,
    /// Configuration snapshot: default `false`, for example `true`.
    pub configuration_snapshot: Option<bool>,
    /// Delivery channel condition.
    pub delivery_channel_condition: Option<String>,
    /// Delivery channel name, for example `testoss`.
    pub delivery_channel_name: Option<String>,
    /// Delivery channel target ARN, for example `acs:oss:cn-shanghai:100931896542****:new-bucket`.
    pub delivery_channel_target_arn: String,
    /// Delivery channel type, for example `OSS`.
    pub delivery_channel_type: DeliveryChannelType,
    /// Delivery snapshot time, for example `09:10Z`.
    pub delivery_snapshot_time: Option<String>,
    /// Description, for example `My OSS delivery.`.
    pub description: Option<String>,
    /// Non compliant notification: default `false`, for example `false`.
    pub non_compliant_notification: Option<bool>,
    /// Oversized data OSs target ARN, for example `acs:oss:cn-shanghai:100931896542****:new-bucket`.
    #[rpc(name = "OversizedDataOSSTargetArn")]
    pub oversized_data_oss_target_arn: Option<String>,
}

/// What `DeliveryChannelType` takes.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum DeliveryChannelType {
    /// `OSS`.
    #[rpc(name = "OSS")]
    Oss,
    /// `MNS`.
    #[rpc(name = "MNS")]
    Mns,
    /// `SLS`.
    #[rpc(name = "SLS")]
    Sls,
    /// A word that this version does not know.
    Unknown(String),
}

/// Answer of [`CreateAggregateConfigDeliveryChannel`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateAggregateConfigDeliveryChannelResponse {
    /// Delivery channel id, for example `cdc-8e45ff4e06a3a8****`.
    pub delivery_channel_id: String,
    /// Id of the request.
    pub request_id: String,
}
