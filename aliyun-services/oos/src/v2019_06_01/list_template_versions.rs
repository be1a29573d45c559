// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListTemplateVersions`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists template versions.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/ListTemplateVersions)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS,
    paginate(
        token = next_token,
        size = max_results,
        items = template_versions,
        item = TemplateVersion
    )
)]
pub struct ListTemplateVersions {
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Share type, for example `Private`.
    pub share_type: Option<String>,
    /// Template name, for example `describeinstances`.
    pub template_name: String,
}

/// Answer of [`ListTemplateVersions`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListTemplateVersionsResponse {
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Template versions.
    pub template_versions: Vec<TemplateVersion>,
}

/// Template version.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TemplateVersion {
    /// Description, for example `Detach the eip from the special instance.`.
    pub description: String,
    /// Template format, for example `YAML`.
    pub template_format: String,
    /// Template version, for example `v2`.
    pub template_version: String,
    /// Updated by, for example `foo`.
    pub updated_by: String,
    /// Updated date, UTC, for example `2020-05-19T06:05:41Z`.
    pub updated_date: String,
    /// Version name, for example `baz`.
    pub version_name: String,
}
