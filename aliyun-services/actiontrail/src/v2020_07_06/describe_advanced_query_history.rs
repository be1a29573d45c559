// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeAdvancedQueryHistory`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes advanced query history.
///
/// [Official page](https://api.alibabacloud.com/document/Actiontrail/2020-07-06/DescribeAdvancedQueryHistory)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Actiontrail",
    version = "2020-07-06",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeAdvancedQueryHistory {}

/// Answer of [`DescribeAdvancedQueryHistory`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeAdvancedQueryHistoryResponse {
    /// Query history list.
    pub query_history_list: Vec<QueryHistory>,
    /// Id of the request.
    pub request_id: String,
}

/// Query history.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QueryHistory {
    /// Query id, for example `query-uIkIvLiVSuCKqg0yoa****`.
    pub query_id: String,
    /// Query SQL, for example `event.userIdentity.accessKeyId: *`.
    pub query_sql: String,
    /// Simple query, for example `false`.
    pub simple_query: Option<bool>,
    /// Time stamp, for example `1753695874000`.
    pub time_stamp: String,
}
