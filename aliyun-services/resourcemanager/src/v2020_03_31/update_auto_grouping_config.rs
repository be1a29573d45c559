// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateAutoGroupingConfig`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Updates auto grouping config.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceManager/2020-03-31/UpdateAutoGroupingConfig)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
    endpoints = super::ENDPOINTS
)]
pub struct UpdateAutoGroupingConfig {
    /// Enable existing resources transfer, for example `false`.
    pub enable_existing_resources_transfer: Option<bool>,
}

/// Answer of [`UpdateAutoGroupingConfig`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateAutoGroupingConfigResponse {
    /// Id of the request.
    pub request_id: String,
}
