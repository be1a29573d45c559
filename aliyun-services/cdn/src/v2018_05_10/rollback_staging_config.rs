// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `RollbackStagingConfig`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Rollbacks staging config.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/RollbackStagingConfig)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    errors(errors::STAGING_CONFIG_NOT_FOUND)
)]
pub struct RollbackStagingConfig {
    /// Domain name, for example `example.com`.
    pub domain_name: String,
}

/// Answer of [`RollbackStagingConfig`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RollbackStagingConfigResponse {
    /// Id of the request.
    pub request_id: String,
}
