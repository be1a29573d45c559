// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `PutDeliveryChannel`.

use aliyun_rpc_core::{RpcAction, RpcEnum, RpcResponse};

use super::errors;

/// Puts delivery channel.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2019-01-08/PutDeliveryChannel)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2019-01-08",
    body,
    endpoints = super::ENDPOINTS,
    errors(
        errors::DELIVERY_CHANNEL_NOT_EXISTS, errors::INVALID_DELIVERY_CHANNEL_NAME_EMPTY,
        errors::INVALID_DELIVERY_CHANNEL_TYPE_EMPTY,
        errors::INVALID_DELIVERY_CHANNEL_ASSUME_ROLE_ARN_EMPTY,
        errors::INVALID_DELIVERY_CHANNEL_ASSUME_ROLE_ARN_FORMAT,
        errors::INVALID_DELIVERY_CHANNEL_TARGET_ARN_EMPTY,
        errors::INVALID_DELIVERY_CHANNEL_TARGET_ARN_FORMAT,
        errors::INVALID_DELIVERY_CHANNEL_CONDITION_FORMAT, errors::MEMBER_NOT_BELONG_TO_MASTER,
        errors::DELIVERY_CHANNEL_ACCOUNT_NOT_SUPPORT, errors::DELIVERY_CHANNEL_MNS_UNREACHABLE,
        errors::DELIVERY_CHANNEL_OSS_UNREACHABLE, errors::DELIVERY_CHANNEL_SLS_UNREACHABLE,
        errors::ACCOUNT_NOT_EXISTED,
    )
)]
#[deprecated = "the vendor advises against it"]
pub struct PutDeliveryChannel {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Delivery channel assume role ARN, for example `acs:ram::100931896542****:role/aliyunserviceroleforconfig`.
    pub delivery_channel_assume_role_arn: String,
    /// Delivery channel condition.
    pub delivery_channel_condition: Option<String>,
    /// Delivery channel id, for example `cdc-193f6457e0d90080****`.
    pub delivery_channel_id: Option<String>,
    /// Delivery channel name, for example `testoss`.
    pub delivery_channel_name: Option<String>,
    /// Delivery channel target ARN, for example `acs:oss:cn-hangzhou:100931896542****:20171130--1`.
    pub delivery_channel_target_arn: String,
    /// Delivery channel type, for example `OSS`.
    pub delivery_channel_type: DeliveryChannelType,
    /// Description, for example `My OSS delivery.`.
    pub description: Option<String>,
    /// Status, for example `1`.
    pub status: Option<i32>,
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

/// Answer of [`PutDeliveryChannel`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PutDeliveryChannelResponse {
    /// Delivery channel id, for example `cdc-ee0f626622af0069****`.
    pub delivery_channel_id: String,
    /// Id of the request.
    pub request_id: String,
}
