// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListTemplates`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

/// Lists templates.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/ListTemplates)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = templates, item = Template)
)]
pub struct ListTemplates {
    /// Category, for example `TimerTrigger`.
    pub category: Option<String>,
    /// Created by, for example `ACS`.
    pub created_by: Option<String>,
    /// Created date after, UTC, for example `2019-05-16T10:26:14Z`.
    pub created_date_after: Option<String>,
    /// Created date before, UTC, for example `2019-05-16T10:26:14Z`.
    pub created_date_before: Option<String>,
    /// Has trigger, for example `true`.
    pub has_trigger: Option<bool>,
    /// Is example, for example `false`.
    pub is_example: Option<bool>,
    /// Is favorite, for example `true`.
    pub is_favorite: Option<bool>,
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmxsn4m4******`.
    pub resource_group_id: Option<String>,
    /// Share type, for example `Private`.
    pub share_type: Option<String>,
    /// Sort field, for example `Popularity`.
    pub sort_field: Option<String>,
    /// Sort order, for example `Descending`.
    pub sort_order: Option<String>,
    /// Tags.
    #[rpc(json)]
    pub tags: Option<JsonValue>,
    /// Template format, for example `YAML`.
    pub template_format: Option<String>,
    /// Template name, for example `MyTemplate`.
    pub template_name: Option<String>,
    /// Template type, for example `private`.
    pub template_type: Option<String>,
}

/// Answer of [`ListTemplates`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListTemplatesResponse {
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Templates.
    pub templates: Vec<Template>,
}

/// Template.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Template {
    /// Category, for example `TimerTrigger`.
    pub category: String,
    /// Constraints.
    pub constraints: String,
    /// Created by, for example `root(1309200)`.
    pub created_by: String,
    /// Created date, UTC, for example `2019-05-16T10:26:14Z`.
    pub created_date: String,
    /// Description, for example `Describe instances of given status`.
    pub description: String,
    /// Has trigger, for example `true`.
    pub has_trigger: Option<bool>,
    /// Hash.
    pub hash: String,
    /// Is favorite, for example `true`.
    pub is_favorite: Option<bool>,
    /// Popularity, for example `8`.
    pub popularity: Option<i64>,
    /// Publisher, for example `aliyun`.
    pub publisher: String,
    /// Resource group id, for example `rg-acfmxsn4m4******`.
    pub resource_group_id: String,
    /// Share type, for example `Public`.
    pub share_type: String,
    /// Tags.
    pub tags: JsonValue,
    /// Template format, for example `JSON`.
    pub template_format: String,
    /// Template id, for example `t-94753deed38`.
    pub template_id: String,
    /// Template name, for example `MyTemplate`.
    pub template_name: String,
    /// Template type, for example `private`.
    pub template_type: String,
    /// Template version, for example `v1`.
    pub template_version: String,
    /// Total execution count, for example `5`.
    pub total_execution_count: Option<i64>,
    /// Updated by, for example `root(13092000)`.
    pub updated_by: String,
    /// Updated date, UTC, for example `2019-05-16T10:26:14Z`.
    pub updated_date: String,
    /// Version name, for example `v2.1`.
    pub version_name: String,
}
