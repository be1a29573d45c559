// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateRecursionZoneProxyPattern`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Updates recursion zone proxy pattern.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateRecursionZoneProxyPattern)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct UpdateRecursionZoneProxyPattern {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Proxy pattern, for example `record`.
    pub proxy_pattern: Option<String>,
    /// Zone id, for example `173671468000011`.
    pub zone_id: Option<String>,
}

/// Answer of [`UpdateRecursionZoneProxyPattern`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateRecursionZoneProxyPatternResponse {
    /// Id of the request.
    pub request_id: String,
}
