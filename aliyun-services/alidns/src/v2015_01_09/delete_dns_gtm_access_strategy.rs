// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteDnsGtmAccessStrategy`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes DNS gtm access strategy.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DeleteDnsGtmAccessStrategy)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS,
    errors(errors::DNS_GTM_SYSTEM_BUSYNESS)
)]
pub struct DeleteDnsGtmAccessStrategy {
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Strategy id, for example `testSt******`.
    pub strategy_id: String,
}

/// Answer of [`DeleteDnsGtmAccessStrategy`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteDnsGtmAccessStrategyResponse {
    /// Id of the request.
    pub request_id: String,
}
