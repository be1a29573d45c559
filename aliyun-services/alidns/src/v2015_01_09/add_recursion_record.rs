// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AddRecursionRecord`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Adds recursion record.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/AddRecursionRecord)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct AddRecursionRecord {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Priority, for example `1`.
    pub priority: Option<i32>,
    /// Request source, for example `default`.
    pub request_source: Option<String>,
    /// Rr, for example `www`.
    pub rr: Option<String>,
    /// TTL, for example `60`.
    pub ttl: Option<i32>,
    /// Type, for example `A`.
    pub r#type: Option<String>,
    /// User client IP, for example `192.168.0.1`.
    pub user_client_ip: Option<String>,
    /// Value, for example `1.1.1.1`.
    pub value: Option<String>,
    /// Weight, for example `2`.
    pub weight: Option<i32>,
    /// Zone id, for example `173671468000011`.
    pub zone_id: String,
}

/// Answer of [`AddRecursionRecord`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AddRecursionRecordResponse {
    /// Record id, for example `173671468000010`.
    pub record_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
