// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListSavedQueries`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Lists saved queries.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/ListSavedQueries)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceCenter",
    version = "2022-12-01",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = saved_queries, item = SavedQuery),
    errors(errors::NO_PERMISSION)
)]
pub struct ListSavedQueries {
    /// Most items a page.
    pub max_results: Option<String>,
    /// Where the next page begins.
    pub next_token: Option<String>,
}

/// Answer of [`ListSavedQueries`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListSavedQueriesResponse {
    /// Most items a page.
    pub max_results: String,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Saved queries.
    pub saved_queries: Vec<SavedQuery>,
}

/// Saved query.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SavedQuery {
    /// Create time, UTC, for example `2022-01-13T05:50:35Z`.
    pub create_time: String,
    /// Description.
    pub description: String,
    /// Name, for example `Query of All Alibaba Cloud Resources`.
    pub name: String,
    /// Query id, for example `sq-GeAck****`.
    pub query_id: String,
    /// Update time, for example `2023-03-14 10:27:07`.
    pub update_time: String,
}
