// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ExecuteMultiAccountSQLQuery`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

use super::errors;

/// Executes multi account SQL query.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/ExecuteMultiAccountSQLQuery)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceCenter",
    version = "2022-12-01",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = rows, item = JsonValue),
    errors(
        errors::NO_PERMISSION, errors::NOT_EXISTS_RESOURCE_DIRECTORY,
        errors::NOT_EXISTS_RESOURCE_DIRECTORY_FOLDER_ID, errors::EXCEED_LIMIT_EXECUTE_TIME,
        errors::SQL_EXECUTE_ERROR, errors::INVALID_SEARCH_SQL, errors::INVALID_PARAMETER_SCOPE,
        errors::SERVICE_NOT_ENABLED_SPECIFIED_ACCOUNT,
    )
)]
pub struct ExecuteMultiAccountSQLQuery {
    /// Expression, for example `SELECT * FROM resources LIMIT 100;`.
    pub expression: String,
    /// Most items a page: 1 to 1000.
    #[rpc(min = 1, max = 1000)]
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Scope, for example `rd-r4****`.
    pub scope: String,
}

/// Answer of [`ExecuteMultiAccountSQLQuery`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ExecuteMultiAccountSQLQueryResponse {
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
