// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateAdvancedQueryHistory`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Creates advanced query history.
///
/// [Official page](https://api.alibabacloud.com/document/Actiontrail/2020-07-06/CreateAdvancedQueryHistory)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Actiontrail",
    version = "2020-07-06",
    endpoints = super::ENDPOINTS
)]
pub struct CreateAdvancedQueryHistory {
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Query SQL, for example `event.userIdentity.accessKeyId: *`.
    pub query_sql: Option<String>,
    /// Simple query, for example `false`.
    pub simple_query: bool,
}

/// Answer of [`CreateAdvancedQueryHistory`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateAdvancedQueryHistoryResponse {
    /// Dry run result.
    pub dry_run_result: String,
    /// Query id, for example `query-uIkIvLiVSuCKqg0yoa****`.
    pub query_id: String,
    /// Query SQL, for example `event.userIdentity.accessKeyId: *`.
    pub query_sql: String,
    /// Id of the request.
    pub request_id: String,
    /// Simple query, for example `false`.
    pub simple_query: Option<bool>,
}
