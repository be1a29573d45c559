// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AddRecursionZone`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Adds recursion zone.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/AddRecursionZone)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct AddRecursionZone {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Proxy pattern, for example `record`.
    pub proxy_pattern: Option<String>,
    /// Zone name, for example `example.com`.
    pub zone_name: Option<String>,
}

/// Answer of [`AddRecursionZone`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AddRecursionZoneResponse {
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
    /// Zone id, for example `173671468000011`.
    pub zone_id: String,
}
