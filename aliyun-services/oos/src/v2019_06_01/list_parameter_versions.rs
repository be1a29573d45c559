// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListParameterVersions`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists parameter versions.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/ListParameterVersions)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS,
    paginate(
        token = next_token,
        size = max_results,
        items = parameter_versions,
        item = ParameterVersion
    )
)]
pub struct ListParameterVersions {
    /// Most items a page: 10 to 100.
    #[rpc(min = 10, max = 100)]
    pub max_results: Option<i32>,
    /// Name, for example `MyParameter`.
    pub name: String,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Share type, for example `Private`.
    pub share_type: Option<String>,
}

/// Answer of [`ListParameterVersions`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListParameterVersionsResponse {
    /// Created by, for example `root(130900000)`.
    pub created_by: String,
    /// Created date, UTC, for example `2020-09-07T11:37:29Z`.
    pub created_date: String,
    /// Description, for example `parameter-description`.
    pub description: String,
    /// Id, for example `p-a483b520e0axxxxxxxxx`.
    pub id: String,
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Name, for example `MyParameter`.
    pub name: String,
    /// Where the next page begins.
    pub next_token: String,
    /// Parameter versions.
    pub parameter_versions: Vec<ParameterVersion>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
    /// Type, for example `String`.
    pub r#type: String,
}

/// Parameter version.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ParameterVersion {
    /// Parameter version, for example `1`.
    pub parameter_version: Option<i64>,
    /// Updated by, for example `root(130900000)`.
    pub updated_by: String,
    /// Updated date, UTC, for example `2020-09-07T11:37:29Z`.
    pub updated_date: String,
    /// Value, for example `MyParameter`.
    pub value: String,
}
