// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetExampleQuery`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets example query.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/GetExampleQuery)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceCenter",
    version = "2022-12-01",
    endpoints = super::ENDPOINTS,
    errors(errors::NOT_EXISTS_QUERY_ID)
)]
pub struct GetExampleQuery {
    /// Query id, for example `sq-0PfKy****`.
    pub query_id: String,
}

/// Answer of [`GetExampleQuery`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetExampleQueryResponse {
    /// Example query.
    pub example_query: Option<ExampleQuery>,
    /// Id of the request.
    pub request_id: String,
}

/// Example query.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ExampleQuery {
    /// Description.
    pub description: String,
    /// Expression.
    pub expression: String,
    /// Name, for example `Query of All Alibaba Cloud Resources`.
    pub name: String,
    /// Query id, for example `sq-0PfKy****`.
    pub query_id: String,
}
