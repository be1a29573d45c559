// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteRecursionZone`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Deletes recursion zone.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DeleteRecursionZone)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct DeleteRecursionZone {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Zone id, for example `169783221000012`.
    pub zone_id: Option<String>,
}

/// Answer of [`DeleteRecursionZone`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteRecursionZoneResponse {
    /// Id of the request.
    pub request_id: String,
}
