// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateIspFlushCacheInstanceConfig`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Updates isp flush cache instance config.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateIspFlushCacheInstanceConfig)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct UpdateIspFlushCacheInstanceConfig {
    /// Instance id.
    pub instance_id: String,
    /// Instance name.
    pub instance_name: String,
    /// Lang.
    pub lang: Option<String>,
}

/// Answer of [`UpdateIspFlushCacheInstanceConfig`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateIspFlushCacheInstanceConfigResponse {
    /// Id of the request.
    pub request_id: String,
}
