// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateRecursionZoneEffectiveScope`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Updates recursion zone effective scope.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateRecursionZoneEffectiveScope)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct UpdateRecursionZoneEffectiveScope {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Effective scopes.
    #[rpc(json)]
    pub effective_scopes: Vec<EffectiveScope>,
    /// Zone id, for example `173671468000011`.
    pub zone_id: String,
}

/// Effective scope.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct EffectiveScope {
    /// Effective type, for example `account`.
    pub effective_type: Option<String>,
    /// Scope.
    pub scope: Vec<String>,
}

/// Answer of [`UpdateRecursionZoneEffectiveScope`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateRecursionZoneEffectiveScopeResponse {
    /// Id of the request.
    pub request_id: String,
}
