// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListParameters`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

/// Lists parameters.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/ListParameters)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = parameters, item = Parameter)
)]
pub struct ListParameters {
    /// Most items a page: 10 to 100.
    #[rpc(min = 10, max = 100)]
    pub max_results: Option<i32>,
    /// Name, for example `MyParameter`.
    pub name: Option<String>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Path, for example `/path1/path2/`.
    pub path: Option<String>,
    /// Recursive, for example `false`.
    pub recursive: Option<bool>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmxsn4m4******`.
    pub resource_group_id: Option<String>,
    /// Share type, for example `‘Private’`.
    pub share_type: Option<String>,
    /// Sort field, for example `Name`.
    pub sort_field: Option<String>,
    /// Sort order, for example `Descending`.
    pub sort_order: Option<String>,
    /// Tags.
    #[rpc(json)]
    pub tags: Option<JsonValue>,
    /// Type, for example `String`.
    pub r#type: Option<String>,
}

/// Answer of [`ListParameters`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListParametersResponse {
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
    /// Created by, for example `root(130900000)`.
    pub created_by: String,
    /// Created date, UTC, for example `2020-09-01T08:01:43Z`.
    pub created_date: String,
    /// Description, for example `parameter`.
    pub description: String,
    /// Id, for example `p-4c4b401cab6747xxxxxx`.
    pub id: String,
    /// Name, for example `MyParameter`.
    pub name: String,
    /// Parameter version, for example `1`.
    pub parameter_version: String,
    /// Resource group id, for example `rg-acfmxsn4m4******`.
    pub resource_group_id: String,
    /// Share type, for example `Private`.
    pub share_type: String,
    /// Tags.
    pub tags: JsonValue,
    /// Type, for example `String`.
    pub r#type: String,
    /// Updated by, for example `root(130900000)`.
    pub updated_by: String,
    /// Updated date, UTC, for example `2020-09-01T08:01:43Z`.
    pub updated_date: String,
}
