// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `PublishStagingConfigToProduction`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Publishes staging config to production.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/PublishStagingConfigToProduction)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    errors(errors::STAGING_CONFIG_FAILED, errors::STAGING_CONFIG_NOT_FOUND)
)]
pub struct PublishStagingConfigToProduction {
    /// Domain name, for example `example.com`.
    pub domain_name: String,
}

/// Answer of [`PublishStagingConfigToProduction`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PublishStagingConfigToProductionResponse {
    /// Id of the request.
    pub request_id: String,
}
