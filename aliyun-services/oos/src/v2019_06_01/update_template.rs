// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateTemplate`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

/// Updates template.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/UpdateTemplate)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS
)]
pub struct UpdateTemplate {
    /// Content.
    pub content: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmxsn4m4******`.
    pub resource_group_id: Option<String>,
    /// Tags.
    #[rpc(json)]
    pub tags: Option<JsonValue>,
    /// Template name, for example `MyTemplate`.
    pub template_name: String,
    /// Version name, for example `v2`.
    pub version_name: Option<String>,
}

/// Answer of [`UpdateTemplate`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateTemplateResponse {
    /// Id of the request.
    pub request_id: String,
    /// Template.
    pub template: Option<Template>,
}

/// Template.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Template {
    /// Created by, for example `root(130920000)`.
    pub created_by: String,
    /// Created date, UTC, for example `2019-05-16T10:26:14Z`.
    pub created_date: String,
    /// Description, for example `Describe instances of given status`.
    pub description: String,
    /// Has trigger, for example `true`.
    pub has_trigger: Option<bool>,
    /// Hash.
    pub hash: String,
    /// Resource group id, for example `rg-acfmxsn4m4******`.
    pub resource_group_id: String,
    /// Share type, for example `Private`.
    pub share_type: String,
    /// Tags.
    pub tags: JsonValue,
    /// Template format, for example `JSON`.
    pub template_format: String,
    /// Template id, for example `t-94753deed38`.
    pub template_id: String,
    /// Template name, for example `MyTemplate`.
    pub template_name: String,
    /// Template version, for example `v2`.
    pub template_version: String,
    /// Updated by, for example `root(1309000)`.
    pub updated_by: String,
    /// Updated date, UTC, for example `2019-05-16T10:26:14Z`.
    pub updated_date: String,
}
