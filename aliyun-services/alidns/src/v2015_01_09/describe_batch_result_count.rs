// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeBatchResultCount`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes batch result count.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeBatchResultCount)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeBatchResultCount {
    /// Batch type, for example `DOMAIN_ADD`.
    pub batch_type: Option<String>,
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Task id, for example `123456`.
    pub task_id: Option<i64>,
}

/// Answer of [`DescribeBatchResultCount`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeBatchResultCountResponse {
    /// Batch type, for example `DOMAIN_ADD`.
    pub batch_type: String,
    /// Failed count, for example `2`.
    pub failed_count: Option<i64>,
    /// Reason.
    pub reason: String,
    /// Id of the request.
    pub request_id: String,
    /// Status, for example `0`.
    pub status: Option<i64>,
    /// Success count, for example `2`.
    pub success_count: Option<i64>,
    /// Task id.
    pub task_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}
