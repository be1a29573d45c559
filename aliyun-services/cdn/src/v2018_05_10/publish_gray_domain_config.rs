// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `PublishGrayDomainConfig`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Publishes gray domain config.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/PublishGrayDomainConfig)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    body,
    endpoints = super::ENDPOINTS
)]
pub struct PublishGrayDomainConfig {
    /// Custom country id.
    pub custom_country_id: Option<i32>,
    /// Custom percent, for example `15`.
    pub custom_percent: Option<i32>,
    /// Custom province id.
    pub custom_province_id: Option<i32>,
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// Publish mode, for example `publishByCustom`.
    pub publish_mode: String,
}

/// Answer of [`PublishGrayDomainConfig`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PublishGrayDomainConfigResponse {
    /// Id of the request.
    pub request_id: String,
}
