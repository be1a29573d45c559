// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteRecursionRecord`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Deletes recursion record.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DeleteRecursionRecord)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct DeleteRecursionRecord {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Record id.
    pub record_id: String,
}

/// Answer of [`DeleteRecursionRecord`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteRecursionRecordResponse {
    /// Id of the request.
    pub request_id: String,
}
