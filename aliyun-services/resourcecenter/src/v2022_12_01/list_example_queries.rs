// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListExampleQueries`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists example queries.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/ListExampleQueries)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceCenter",
    version = "2022-12-01",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = example_queries, item = ExampleQuery)
)]
pub struct ListExampleQueries {
    /// Most items a page.
    pub max_results: Option<String>,
    /// Where the next page begins.
    pub next_token: Option<String>,
}

/// Answer of [`ListExampleQueries`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListExampleQueriesResponse {
    /// Example queries.
    pub example_queries: Vec<ExampleQuery>,
    /// Most items a page.
    pub max_results: String,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
}

/// Example query.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ExampleQuery {
    /// Description.
    pub description: String,
    /// Name, for example `Query of All Alibaba Cloud Resources`.
    pub name: String,
    /// Query id, for example `sq-0PfKy****`.
    pub query_id: String,
}
