// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateRecursionRecordWeightEnableStatus`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Updates recursion record weight enable status.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateRecursionRecordWeightEnableStatus)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct UpdateRecursionRecordWeightEnableStatus {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Enable status, for example `enable`.
    pub enable_status: Option<String>,
    /// Request source, for example `default`.
    pub request_source: Option<String>,
    /// Rr, for example `www`.
    pub rr: Option<String>,
    /// Type, for example `A`.
    pub r#type: Option<String>,
    /// Zone id, for example `176432424234`.
    pub zone_id: String,
}

/// Answer of [`UpdateRecursionRecordWeightEnableStatus`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateRecursionRecordWeightEnableStatusResponse {
    /// Id of the request.
    pub request_id: String,
}
