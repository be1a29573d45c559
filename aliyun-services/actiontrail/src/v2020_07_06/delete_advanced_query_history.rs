// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteAdvancedQueryHistory`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Deletes advanced query history.
///
/// [Official page](https://api.alibabacloud.com/document/Actiontrail/2020-07-06/DeleteAdvancedQueryHistory)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Actiontrail",
    version = "2020-07-06",
    endpoints = super::ENDPOINTS
)]
pub struct DeleteAdvancedQueryHistory {
    /// Query id, for example `query-uIkIvLiVSuCKqg0yoa****`.
    pub query_id: String,
}

/// Answer of [`DeleteAdvancedQueryHistory`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteAdvancedQueryHistoryResponse {
    /// Id of the request.
    pub request_id: String,
}
