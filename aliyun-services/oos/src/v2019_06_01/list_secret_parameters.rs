// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListSecretParameters`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

/// Lists secret parameters.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/ListSecretParameters)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = parameters, item = Parameter)
)]
pub struct ListSecretParameters {
    /// Most items a page: 10 to 100.
    #[rpc(min = 10, max = 100)]
    pub max_results: Option<i32>,
    /// Name, for example `MySecretParameter`.
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
    /// Sort field, for example `Name`.
    pub sort_field: Option<String>,
    /// Sort order, for example `Descending`.
    pub sort_order: Option<String>,
    /// Tags.
    #[rpc(json)]
    pub tags: Option<JsonValue>,
}

/// Answer of [`ListSecretParameters`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListSecretParametersResponse {
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Parameters.
    pub parameters: Vec<Parameter>,
    /// Id of the request.
    pub request_id: String,
}

/// Parameter.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Parameter {
    /// Created by, for example `root(130900000)`.
    pub created_by: String,
    /// Created date, UTC, for example `2020-09-01T09:28:47Z`.
    pub created_date: String,
    /// Description, for example `SecretParameter`.
    pub description: String,
    /// Id, for example `p-14ed150fdcd048xxxxxx`.
    pub id: String,
    /// Key id, for example `80e9409f-78fa-42ab-84bd-83f40c******`.
    pub key_id: String,
    /// Name, for example `MySecretParameter`.
    pub name: String,
    /// Parameter version, for example `1`.
    pub parameter_version: String,
    /// Resource group id, for example `rg-acfmxsn4m4******`.
    pub resource_group_id: String,
    /// Share type, for example `Private`.
    pub share_type: String,
    /// Tags.
    pub tags: JsonValue,
    /// Type, for example `Secret`.
    pub r#type: String,
    /// Updated by, for example `root(130900000)`.
    pub updated_by: String,
    /// Updated date, UTC, for example `2020-09-01T09:35:17Z`.
    pub updated_date: String,
}
