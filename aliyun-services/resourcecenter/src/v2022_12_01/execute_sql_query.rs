// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ExecuteSQLQuery`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

use super::errors;

/// Executes SQL query.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/ExecuteSQLQuery)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceCenter",
    version = "2022-12-01",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = rows, item = JsonValue),
    errors(
        errors::EXCEED_LIMIT_EXECUTE_TIME, errors::SQL_EXECUTE_ERROR, errors::INVALID_SEARCH_SQL,
        errors::INVALID_PARAMETER_SCOPE, errors::LENGTH_EXCEED_LIMIT_EXPRESSION,
    )
)]
pub struct ExecuteSQLQuery {
    /// Expression, for example `SELECT * FROM resources LIMIT 100;`.
    pub expression: String,
    /// Most items a page: 1 to 1000.
    #[rpc(min = 1, max = 1000)]
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Scope, for example `rg-acfmzawhxxc****`.
    pub scope: Option<String>,
}

/// Answer of [`ExecuteSQLQuery`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ExecuteSQLQueryResponse {
    /// Columns.
    pub columns: Vec<Column>,
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Rows.
    pub rows: Vec<JsonValue>,
}

/// Column.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Column {
    /// Name, for example `resource_id`.
    pub name: String,
    /// Type, for example `varchar`.
    pub r#type: String,
}
