// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListAggregateResourcesByAdvancedSearch`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

use super::errors;

/// Lists aggregate resources by advanced search.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/ListAggregateResourcesByAdvancedSearch)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    endpoints = super::ENDPOINTS,
    errors(errors::ACCOUNT_NOT_EXISTED, errors::SERVICE_UNAVAILABLE)
)]
pub struct ListAggregateResourcesByAdvancedSearch {
    /// Aggregator id, for example `ca-4b05626622af000c****`.
    pub aggregator_id: String,
    /// SQL.
    pub sql: String,
}

/// Answer of [`ListAggregateResourcesByAdvancedSearch`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListAggregateResourcesByAdvancedSearchResponse {
    /// Query results.
    pub query_results: Option<QueryResults>,
    /// Id of the request.
    pub request_id: String,
}

/// Query results.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QueryResults {
    /// Query result list.
    pub query_result_list: Option<QueryResultList>,
}

/// Query result list.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QueryResultList {
    /// Columns.
    pub columns: Vec<String>,
    /// Values.
    pub values: Vec<JsonValue>,
}
