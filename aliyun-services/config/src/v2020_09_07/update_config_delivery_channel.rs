// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateConfigDeliveryChannel`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Updates config delivery channel.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/UpdateConfigDeliveryChannel)
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
pub struct UpdateConfigDeliveryChannel {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Compliant snapshot, for example `false`.
    pub compliant_snapshot: Option<bool>,
    /// Configuration item change notification, for example `false`.
    pub configuration_item_change_notification: Option<bool>,
    /// Configuration snapshot, for example `false`.
    pub configuration_snapshot: Option<bool>,
    /// Delivery channel condition.
    pub delivery_channel_condition: Option<String>,
    /// Delivery channel id, for example `cdc-8e45ff4e06a3a8****`.
    pub delivery_channel_id: String,
    /// Delivery channel name, for example `testoss`.
    pub delivery_channel_name: Option<String>,
    /// Delivery channel target ARN, for example `acs:oss:cn-shanghai:100931896542****:new-bucket`.
    pub delivery_channel_target_arn: Option<String>,
    /// Delivery snapshot time, for example `09:10Z`.
    pub delivery_snapshot_time: Option<String>,
    /// Description, for example `My OSS delivery.`.
    pub description: Option<String>,
    /// Non compliant notification, for example `false`.
    pub non_compliant_notification: Option<bool>,
    /// Oversized data OSs target ARN, for example `acs:oss:cn-shanghai:100931896542****:new-bucket`.
    #[rpc(name = "OversizedDataOSSTargetArn")]
    pub oversized_data_oss_target_arn: Option<String>,
    /// Status, for example `0`.
    pub status: Option<i64>,
}

/// Answer of [`UpdateConfigDeliveryChannel`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateConfigDeliveryChannelResponse {
    /// Delivery channel id, for example `cdc-8e45ff4e06a3a8****`.
    pub delivery_channel_id: String,
    /// Id of the request.
    pub request_id: String,
}
