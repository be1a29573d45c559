// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateRecursionRecord`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Updates recursion record.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateRecursionRecord)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct UpdateRecursionRecord {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Priority, for example `5`.
    pub priority: Option<i32>,
    /// Record id, for example `9*******`.
    pub record_id: String,
    /// Request source, for example `WebSDK`.
    pub request_source: Option<String>,
    /// Rr, for example `test`.
    pub rr: Option<String>,
    /// TTL, for example `60`.
    pub ttl: Option<i32>,
    /// Type, for example `A`.
    pub r#type: Option<String>,
    /// Value, for example `1.1.XX.XX`.
    pub value: Option<String>,
    /// Weight, for example `2`.
    pub weight: Option<i32>,
}

/// Answer of [`UpdateRecursionRecord`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateRecursionRecordResponse {
    /// Record id, for example `12*****`.
    pub record_id: String,
    /// Id of the request.
    pub request_id: String,
}
