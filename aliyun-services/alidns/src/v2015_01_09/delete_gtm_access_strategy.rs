// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteGtmAccessStrategy`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Deletes gtm access strategy.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DeleteGtmAccessStrategy)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct DeleteGtmAccessStrategy {
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Strategy id, for example `hrskc`.
    pub strategy_id: Option<String>,
}

/// Answer of [`DeleteGtmAccessStrategy`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteGtmAccessStrategyResponse {
    /// Id of the request.
    pub request_id: String,
}
