// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateRecursionRecordEnableStatus`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Updates recursion record enable status.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateRecursionRecordEnableStatus)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct UpdateRecursionRecordEnableStatus {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Enable status, for example `enable`.
    pub enable_status: Option<String>,
    /// Record id, for example `1781234321`.
    pub record_id: String,
}

/// Answer of [`UpdateRecursionRecordEnableStatus`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateRecursionRecordEnableStatusResponse {
    /// Id of the request.
    pub request_id: String,
}
