// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetParametersByPath`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

/// Gets parameters by path.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/GetParametersByPath)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = parameters, item = Parameter)
)]
pub struct GetParametersByPath {
    /// Most items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Path, for example `/parameter`.
    pub path: String,
    /// Recursive, for example `false`.
    pub recursive: Option<bool>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
}

/// Answer of [`GetParametersByPath`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetParametersByPathResponse {
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Parameters.
    pub parameters: Vec<Parameter>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Parameter.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Parameter {
    /// Constraints.
    pub constraints: String,
    /// Created by, for example `root(130900000)`.
    pub created_by: String,
    /// Created date, UTC, for example `2020-10-21T04:03:12Z`.
    pub created_date: String,
    /// Description, for example `parameter`.
    pub description: String,
    /// Id, for example `p-7cdc0000000000000000`.
    pub id: String,
    /// Name, for example `myParameter`.
    pub name: String,
    /// Parameter version, for example `1`.
    pub parameter_version: Option<i64>,
    /// Share type, for example `Private`.
    pub share_type: String,
    /// Tags.
    pub tags: JsonValue,
    /// Type, for example `StringList`.
    pub r#type: String,
    /// Updated by, for example `root(130900000)`.
    pub updated_by: String,
    /// Updated date, UTC, for example `2020-10-21T04:03:12Z`.
    pub updated_date: String,
    /// Value, for example `"parameter1,parameter2"`.
    pub value: String,
}
